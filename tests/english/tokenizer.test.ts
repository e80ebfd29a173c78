/** What is expected of single texts was written by spaCy. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import type { Affixes } from '../../src/english/affixes.ts';
import { LONGEST_URL } from '../../src/english/affixes.ts';
import type { TokenSequence } from '../../src/english/token-sequence.ts';
import { Tokenizer } from '../../src/english/tokenizer.ts';
import { tokenizerParts } from './helpers/parts.ts';

const parts = tokenizerParts();
const tokenizer = new Tokenizer(parts);
const textsOf = (text: string): string[] => tokenizer.tokenize(text).lexemes.map((lexeme) => lexeme.text);
const joined = ({ lexemes, spaces }: TokenSequence): string =>
  lexemes.map(({ text }, index) => (spaces[index] === true ? `${text} ` : text)).join('');

describe('the tokenizer', () => {
  it.each([
    ["I can't go.", ['I', 'ca', "n't", 'go', '.']],
    ['U.S.A. and U.K.', ['U.S.A.', 'and', 'U.K.']],
    ['http://example.com/a?b=c, ok', ['http://example.com/a?b=c', ',', 'ok']],
    ['foo@bar.com', ['foo@bar.com']],
    ['10km/h', ['10', 'km/h']],
    ['US$5', ['US$', '5']],
    ['100%', ['100', '%']],
    ['-1.5', ['-1.5']],
    ["John's", ['John', "'s"]],
    ['don’t', ['do', 'n’t']],
    ['3pm', ['3', 'pm']],
    ["'tis", ["'", 'tis']],
    ['well-known', ['well', '-', 'known']],
    ['a--b', ['a', '--', 'b']],
    ['end.Start', ['end', '.', 'Start']],
    ['"Hi," she said…', ['"', 'Hi', ',', '"', 'she', 'said', '…']],
    ['(((x)))', ['(', '(', '(', 'x', ')', ')', ')']],
    ['...', ['...']],
    ['', []],
  ])('splits %j as spaCy does', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it.each([
    [' lead', [' ', 'lead']],
    ['two  spaces', ['two', ' ', 'spaces']],
    ['trail ', ['trail']],
    ['a\n\nb', ['a', '\n\n', 'b']],
    ['\u{1c}x\u{85}y', ['\u{1c}', 'x', '\u{85}', 'y']],
    ['x\u{a0}y', ['x', '\u{a0}', 'y']],
  ])('makes white space beyond one space a token: %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('gives special cases their norms, and other words theirs', () => {
    const norms = tokenizer.tokenize("I can't, we'll: 3pm US$5 … x\u{a0}y").lexemes.map(({ norm }) => norm);
    expect(norms).toEqual([
      'i',
      'can',
      'not',
      ',',
      'we',
      'will',
      ':',
      '3',
      'p.m.',
      '$',
      '5',
      '...',
      'x',
      '  ',
      'y',
    ]);
  });

  it('gives shapes by letters, digits and runs of at most four', () => {
    const shapes = tokenizer
      .tokenize('Xylophone 12345 http://example.com/a é́a ②')
      .lexemes.map(({ shape }) => shape);
    expect(shapes).toEqual(['Xxxxx', 'dddd', 'xxxx://xxxx.xxx/x', 'x́x', 'd']);
    expect(tokenizer.tokenize('y'.repeat(100)).lexemes[0]?.shape).toBe('LONG');
  });

  it('loses no character of any text, lone surrogates included', () => {
    const pieces = fc.constantFrom(
      'don’t',
      ' ',
      '  ',
      '\n',
      '\u{a0}',
      '(',
      '...',
      'U.S.',
      ':-)',
      'a',
      '\ud83d',
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (value) => {
        expect(joined(tokenizer.tokenize(value))).toBe(value);
      }),
    );
  });

  it('finds the same tokens whatever it tokenized before', () => {
    const text = fc.array(fc.constantFrom("can't", 'U.K.', '(a)', 'b.', ' ', '$5', '...'), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (before, now) => {
        const used = new Tokenizer({ ...tokenizerParts(), capacity: 2 });
        for (const earlier of before) used.tokenize(earlier.join(''));
        expect(used.tokenize(now.join(''))).toEqual(new Tokenizer(parts).tokenize(now.join('')));
      }),
      { numRuns: 10 },
    );
  });
});

describe('long texts', () => {
  /** Characters in the texts that regular expressions are run over while `work` runs. */
  function charactersSearched(work: () => void): number {
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    try {
      work();
      return exec.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    } finally {
      exec.mockRestore();
    }
  }

  /** Characters that are looked at while a text is tokenized, and how many tokens it has. */
  function charactersLookedAt(text: string): { looked: number; tokens: number } {
    let looked = 0;
    const { affixes } = parts;
    const counting: Affixes = {
      // Prefixes are anchored to the start, so that an expression looks no further than one reaches.
      prefixLength: (value) => {
        const length = affixes.prefixLength(value);
        looked += length + 1;
        return length;
      },
      suffixLength: (value) => {
        let length = 0;
        looked += charactersSearched(() => {
          length = affixes.suffixLength(value);
        });
        return length;
      },
      isUrl: (value) => {
        looked += Math.min(value.length, LONGEST_URL);
        return affixes.isUrl(value);
      },
      // One pass over the text finds all infixes.
      infixes: (value) => {
        looked += value.length;
        return affixes.infixes(value);
      },
    };
    const { lexemes } = new Tokenizer({ ...parts, affixes: counting }).tokenize(text);
    return { looked, tokens: lexemes.length };
  }

  it.each([['('], ['a)'], ["'s"], [':-)'], ['"']])(
    'looks at some hundred characters at most for each character of a run of %j, however long it is',
    (unit) => {
      const perCharacter = (count: number): number =>
        charactersLookedAt(unit.repeat(count)).looked / (count * unit.length);
      expect(perCharacter(5000)).toBeLessThan(100);
      expect(perCharacter(5000)).toBeLessThan(1.1 * perCharacter(1000));
    },
  );

  it('makes a token of each of 5,000 brackets', () => {
    const { lexemes } = tokenizer.tokenize('('.repeat(5000));
    expect(lexemes).toHaveLength(5000);
    expect(new Set(lexemes.map(({ text }) => text))).toEqual(new Set(['(']));
  });

  it('looks at each character of a line of a megabyte a few times only', () => {
    const line = 'The quick brown fox (aged 10) can’t jump over U.S. dogs... '.repeat(18_000);
    expect(charactersLookedAt(line).looked).toBeLessThan(line.length);
  });

  it.each([['a'], ['a.'], ['.....x'], ['a:'], ['1,'], ['@a.a/'], ['日'], ['\ud800']])(
    'looks at each character of a long run of %j a few times only',
    (unit) => {
      const run = unit.repeat(200_000 / unit.length);
      expect(charactersLookedAt(run).looked).toBeLessThan(2.1 * run.length);
    },
  );

  it.each([['a'], ['a@b.cc/']])('takes no text longer than a URL can be for one: %j', (unit) => {
    const long = `http://${unit.repeat(LONGEST_URL)}.org`;
    expect(parts.affixes.isUrl(long)).toBe(false);
    expect(parts.affixes.isUrl(`http://example.org/${'a'.repeat(LONGEST_URL - 20)}`)).toBe(true);
  });

  it('finds a suffix of a long word where it would without looking at the whole word', () => {
    for (const suffix of ['.', ')', "'s", '…', '.....', '.'.repeat(500)]) {
      const word = 'a'.repeat(300) + suffix;
      expect(parts.affixes.suffixLength(word)).toBe(suffix.length);
    }
    expect(parts.affixes.suffixLength(`${'a'.repeat(300)}50km`)).toBe(2);
    expect(parts.affixes.suffixLength(`${'.'.repeat(500)}a`)).toBe(0);
  });
});
