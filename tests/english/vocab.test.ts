/** Which word forms are kept, and which are made anew. */
import { describe, expect, it } from 'vitest';

import { Characters } from '../../src/english/characters.ts';
import { StringIds } from '../../src/english/string-ids.ts';
import { Vocab } from '../../src/english/vocab.ts';
import { manifest } from './helpers/parts.ts';

function createVocab(capacity: number): Vocab {
  const { characters, symbols, norms } = manifest();
  return new Vocab({ characters: new Characters(characters), ids: new StringIds(symbols), norms, capacity });
}

describe('the vocabulary', () => {
  it('keeps a form of up to 64 characters and makes a longer one anew', () => {
    const vocab = createVocab(100);
    const [kept, long] = ['x'.repeat(64), 'x'.repeat(65)];
    expect(vocab.get(kept)).toBe(vocab.get(kept));
    expect(vocab.get(long)).not.toBe(vocab.get(long));
    expect(vocab.get(long)).toEqual(vocab.get(long));
  });

  it('forgets a form once its capacity of others has come', () => {
    const vocab = createVocab(10);
    const first = vocab.get('first');
    for (let index = 0; index < 20; index++) vocab.get(`word${index}`);
    expect(vocab.get('first')).not.toBe(first);
    expect(vocab.get('first')).toEqual(first);
  });
});
