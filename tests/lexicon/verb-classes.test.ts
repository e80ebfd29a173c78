import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { verbsOf } from '../../scripts/lexicon/verb-class.ts';
import { CLASSES_FILE, classesText } from '../../scripts/lexicon/verb-classes.ts';
import type { WordNet } from '../../scripts/lexicon/wordnet.ts';

it('the committed classes of verbs are what the script makes of WordNet', () => {
  expect(readFileSync(CLASSES_FILE, 'utf8')).toBe(classesText());
});

describe('a class of verbs', () => {
  const wordNet: WordNet = {
    synsets: new Map([
      ['1', { lemmas: ['scold', 'tell off'], troponyms: ['2'] }],
      ['2', { lemmas: ['chide', 'objurgate', 'take to task'], troponyms: [] }],
      ['3', { lemmas: ['run'], troponyms: [] }],
    ]),
    senses: new Map([
      ['scold', ['1']],
      ['tell off', ['3', '1']],
      ['chide', ['2']],
      ['objurgate', ['2']],
      ['take to task', ['2']],
    ]),
    attested: new Set(['scold', 'tell off', 'chide', 'take to task']),
  };

  it('has the verbs below a sense whose commonest sense lies there', () => {
    expect(verbsOf(wordNet, { senses: ['scold#1'] })).toEqual(['chide', 'scold']);
  });

  it('takes what is included and leaves out what is excluded', () => {
    expect(verbsOf(wordNet, { senses: ['scold#1'], include: ['tell off'], exclude: ['chide'] })).toEqual([
      'scold',
      'tell off',
    ]);
  });

  it('refuses an exclusion that excludes nothing, and a sense that is none', () => {
    expect(() => verbsOf(wordNet, { senses: ['scold#1'], exclude: ['run'] })).toThrow('run');
    expect(() => verbsOf(wordNet, { senses: ['scold#2'] })).toThrow('scold#2');
  });
});
