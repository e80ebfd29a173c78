/** Attribute rules and lemmas. Expected lemmas of words were written by spaCy. */
import { describe, expect, it } from 'vitest';

import { AttributeRuler } from '../../src/english/attribute-ruler.ts';
import { Characters } from '../../src/english/characters.ts';
import { Lemmatizer } from '../../src/english/lemmatizer.ts';
import type { AttributeRule } from '../../src/english/manifest.ts';
import { WordList } from '../../src/english/word-list.ts';
import { lexeme, manifest } from './helpers/parts.ts';

function applied(
  rules: readonly AttributeRule[],
  tokens: readonly [text: string, tag: string, label: string][],
) {
  const attributes = {
    lexemes: tokens.map(([text]) => lexeme(text)),
    tags: tokens.map(([, tag]) => tag),
    labels: tokens.map(([, , label]) => label),
    pos: tokens.map(() => ''),
    morphs: tokens.map(() => ''),
    lemmas: tokens.map((): string | undefined => undefined),
  };
  new AttributeRuler(rules).apply(attributes);
  return attributes;
}

describe('attribute rules', () => {
  it('match on tag, form, label and white space, and set what they name', () => {
    const rules: AttributeRule[] = [
      {
        patterns: [[{ TAG: 'VBD', LOWER: { IN: ['was', 'were'] } }]],
        attrs: { POS: 'AUX', LEMMA: 'be' },
        index: 0,
      },
      {
        patterns: [[{ DEP: { NOT_IN: ['aux', ''] }, LOWER: { REGEX: '^ha' } }]],
        attrs: { MORPH: 'A=B' },
        index: 0,
      },
      { patterns: [[{ IS_SPACE: true }]], attrs: { TAG: '_SP', DEP: 'dep', MORPH: '_' }, index: 0 },
    ];
    const found = applied(rules, [
      ['Was', 'VBD', 'ROOT'],
      ['was', 'NN', 'ROOT'],
      ['have', 'VB', 'aux'],
      ['Had', 'VBD', 'conj'],
      ['\n', 'NN', 'nsubj'],
    ]);
    expect(found.pos).toEqual(['AUX', '', '', '', '']);
    expect(found.lemmas[0]).toBe('be');
    expect(found.morphs).toEqual(['', '', '', 'A=B', '']);
    expect([found.tags[4], found.labels[4]]).toEqual(['_SP', 'dep']);
  });

  it('match several tokens in a row and change the one that they point to', () => {
    const pattern = [{ TAG: 'A' }, { TAG: 'B' }];
    const at = (index: number): string[] =>
      applied(
        [{ patterns: [pattern], attrs: { POS: 'X' }, index }],
        [
          ['a', 'A', ''],
          ['b', 'B', ''],
          ['c', 'A', ''],
        ],
      ).pos;
    expect(at(0)).toEqual(['X', '', '']);
    expect(at(1)).toEqual(['', 'X', '']);
    expect(at(-1)).toEqual(['', 'X', '']);
  });

  it('are all matched before one is applied, and later ones win, attribute by attribute', () => {
    const rules: AttributeRule[] = [
      { patterns: [[{ TAG: 'A' }]], attrs: { TAG: 'B', POS: 'FIRST', LEMMA: 'kept' }, index: 0 },
      { patterns: [[{ TAG: 'B' }]], attrs: { POS: 'NEVER' }, index: 0 },
      { patterns: [[{ TAG: 'A' }]], attrs: { POS: 'LAST' }, index: 0 },
    ];
    expect(applied(rules, [['a', 'A', '']])).toMatchObject({ tags: ['B'], pos: ['LAST'], lemmas: ['kept'] });
  });
});

describe('an attribute rule', () => {
  it('wins over an earlier one also where its match begins further left', () => {
    const rules: AttributeRule[] = [
      { patterns: [[{ TAG: 'B' }]], attrs: { POS: 'EARLIER' }, index: 0 },
      { patterns: [[{ TAG: 'A' }, { TAG: 'B' }]], attrs: { POS: 'LATER' }, index: -1 },
    ];
    const tokens = ['A', 'B'].map((tag): [string, string, string] => ['x', tag, '']);
    expect(applied(rules, tokens).pos).toEqual(['', 'LATER']);
  });
});

describe('the lemmatizer', () => {
  const { lemmatizer: tables, characters } = manifest();
  const lemmatizer = new Lemmatizer(tables, new Characters(characters), 100);
  const lemma = (text: string, pos: string, morph = ''): string =>
    lemmatizer.lemma({ text, lower: text.toLowerCase(), pos, morph });

  it.each([
    ['Cities', 'NOUN', 'Number=Plur', 'city'],
    ['mice', 'NOUN', 'Number=Plur', 'mouse'],
    ['went', 'VERB', 'Tense=Past|VerbForm=Fin', 'go'],
    ['running', 'VERB', 'Aspect=Prog|Tense=Pres|VerbForm=Part', 'run'],
    ['better', 'ADJ', 'Degree=Cmp', 'well'],
    ['fastest', 'ADJ', 'Degree=Sup', 'fast'],
    ['Blorped', 'VERB', 'Tense=Past|VerbForm=Fin', 'blorpe'],
    ['Paris', 'PROPN', 'Number=Sing', 'Paris'],
    ['THE', 'DET', '', 'the'],
    ['“', 'PUNCT', 'PunctSide=Ini|PunctType=Quot', '"'],
    ['\n', 'SPACE', '', '\n'],
  ])('of %j as %s (%s) gives %j', (text, pos, morph, expected) => {
    expect(lemma(text, pos, morph)).toBe(expected);
  });

  it('takes a base form as it is', () => {
    expect(lemma('Glasses', 'NOUN', 'Number=Sing')).toBe('glasses');
    expect(lemma('need', 'VERB', 'Tense=Pres|VerbForm=Fin')).toBe('need');
    expect(lemma('Needs', 'VERB', 'Number=Sing|Person=3|Tense=Pres|VerbForm=Fin')).toBe('need');
  });
});

describe('a word list', () => {
  const words = ['', "'s", 'a', 'ab', 'abc', 'b', 'bc', 'zebra', 'é'];
  const list = new WordList(words.join('\n'));

  it('has its words', () => {
    expect(words.filter((word) => !list.has(word))).toEqual([]);
  });

  it('has no others', () => {
    expect(
      ['A', 'abcd', 'aa', 'c', 'zebr', 'zebras', 'ü', '\n', 'a\nab'].filter((word) => list.has(word)),
    ).toEqual([]);
    expect(new WordList('').has('a')).toBe(false);
  });
});
