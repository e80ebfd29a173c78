import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Characters, CodePointSet } from '../../src/english/characters.ts';
import { manifest } from './helpers/parts.ts';

const characters = new Characters(manifest().characters);

describe('a set of code points', () => {
  it('has what its ranges have', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 2, max: 300 }), fc.integer({ min: 0, max: 40 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 4000 }), (ranges, code) => {
        const set = new CodePointSet(ranges.flat().join(' '));
        let at = 0;
        const inside = ranges.some(([gap, length]) => {
          const first = at + gap;
          at = first + length;
          return code >= first && code <= at;
        });
        expect(set.has(code)).toBe(inside);
      }),
    );
  });
});

describe('Python’s white space', () => {
  it.each([
    [' ', true],
    ['\t', true],
    ['\u{1c}', true],
    ['\u{1f}', true],
    ['\u{85}', true],
    ['\u{a0}', true],
    ['\u{2028}', true],
    ['\u{3000}', true],
    ['\u{feff}', false],
    ['\u{200b}', false],
    ['\u{180e}', false],
    ['a', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(characters.isSpace(text)).toBe(expected);
  });
});

describe('Python’s letters and digits', () => {
  it('knows letters of every script, and not those that Unicode 14 did not have', () => {
    expect(['abc', 'é', 'ß', '日本', 'ъ', 'ª', '𝒳'].filter((text) => !characters.isAlpha(text))).toEqual([]);
    expect(
      ['', 'a1', 'a b', '-', '²', '\u{1c8a}', '\ud800'].filter((text) => characters.isAlpha(text)),
    ).toEqual([]);
  });

  it('takes superscripts and circled numbers for digits, but not fractions', () => {
    const isDigit = (text: string): boolean => characters.digit.has(text.codePointAt(0) ?? 0);
    expect(['5', '²', '①', '४'].filter((text) => !isDigit(text))).toEqual([]);
    expect(['½', 'Ⅷ', 'a'].filter(isDigit)).toEqual([]);
  });
});

describe('Python’s lower case', () => {
  it.each([
    ['HELLO', 'hello'],
    ['Straße', 'straße'],
    ['ΟΔΟΣ', 'οδος'],
    ['İstanbul', 'i̇stanbul'],
  ])('of %j is %j', (text, expected) => {
    expect(characters.lower(text)).toBe(expected);
  });

  it('leaves letters alone that Unicode 14 did not have', () => {
    expect(characters.lower('A\u{10d50}É')).toBe('a\u{10d50}é');
  });
});
