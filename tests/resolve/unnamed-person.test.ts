import { describe, expect, it } from 'vitest';

import { resolved } from '../support/analysis.ts';

/** The persons without a name in a text, each with the words that mean them. */
async function unnamedIn(text: string): Promise<string[]> {
  const { entities } = await resolved(text);
  return entities
    .filter((e) => e.type === 'Person' && !e.named)
    .map((e) => `${e.name}: ${e.mentions.map((m) => m.text).join(', ')}`);
}

describe('a text that names nobody whom "he" could mean', () => {
  it('has one man without a name', async () => {
    expect(await unnamedIn('He was born in Leeds. In May he sold his house.')).toEqual([
      'unnamed man: He, he, his',
    ]);
  });

  it('may name those whom his own clause sets against him', async () => {
    expect(await unnamedIn('He was the son of Omar Haddad.')).toEqual(['unnamed man: He']);
  });

  it('may name a woman', async () => {
    expect(await unnamedIn('Maria Berg lived in Leeds. He lived in Lyon.')).toEqual(['unnamed man: He']);
  });
});

describe('a text that names somebody whom the pronoun could mean', () => {
  it('before it has nobody without a name', async () => {
    expect(await unnamedIn('Omar Haddad lived in Leeds. He sold his house.')).toEqual([]);
  });

  it('in a later sentence has nobody without a name', async () => {
    expect(await unnamedIn('He was a quiet man. Then Omar Haddad sold the house.')).toEqual([]);
  });

  it('behind a clause in front has nobody without a name', async () => {
    expect(await unnamedIn('When he was twelve, Omar Haddad left Leeds.')).toEqual([]);
  });
});

describe('a pronoun in a quotation', () => {
  it('makes nobody', async () => {
    expect(await unnamedIn('“He sold the house in Leeds,” the report said.')).toEqual([]);
  });
});
