import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sections } from '../../src/english/sections.ts';
import type { TokenSequence } from '../../src/english/token-sequence.ts';
import { lexeme } from './helpers/parts.ts';

/** Tokens that are followed by a space unless white space comes next. */
const sequence = (...texts: string[]): TokenSequence => ({
  lexemes: texts.map(lexeme),
  spaces: texts.map((text, index) => text.trim() !== '' && texts[index + 1]?.trim() !== ''),
});
const words = (count: number): string[] => Array.from({ length: count }, () => 'w');
const ends = (tokens: TokenSequence, limit: number): number[] =>
  sections(tokens, limit).map(({ end }) => end);

describe('a long text is cut', () => {
  it('not at all where it fits', () => {
    expect(sections(sequence(...words(10)), 10)).toEqual([{ start: 0, end: 10 }]);
    expect(sections(sequence(), 10)).toEqual([]);
  });

  it('after a blank line before all', () => {
    expect(ends(sequence(...words(6), '\n\n', 'w', '\n', '.', ...words(6)), 12)).toEqual([7, 16]);
    expect(ends(sequence(...words(6), '\n  \n', 'w', '\n', '.', ...words(6)), 12)).toEqual([7, 16]);
  });

  it('else after a line, else after a sentence, else after a word', () => {
    expect(ends(sequence(...words(6), '\n', 'w', '.', ...words(8)), 12)).toEqual([7, 17]);
    expect(ends(sequence(...words(6), '.', ...words(8)), 12)).toEqual([7, 15]);
    expect(ends(sequence(...words(15)), 12)).toEqual([12, 15]);
  });

  it('not after a blank line that would make a section too short', () => {
    expect(ends(sequence('w', '\n\n', ...words(14)), 12)).toEqual([12, 16]);
  });

  it('anywhere, where nothing separates its tokens', () => {
    const tokens = { lexemes: words(25).map(lexeme), spaces: words(25).map(() => false) };
    expect(ends(tokens, 10)).toEqual([10, 20, 25]);
  });

  it('into sections that are the whole text and within the limit', () => {
    const token = fc.constantFrom('w', '.', '\n', '\n\n', '!');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (texts, limit) => {
        const spans = sections(sequence(...texts), limit);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBe(at);
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(limit);
          at = end;
        }
        expect(at).toBe(texts.length);
      }),
    );
  });
});
