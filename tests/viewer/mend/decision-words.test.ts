import { expect, it } from 'vitest';

import type { Decision } from '../../../graph/model/corrections.ts';
import { decisionWords } from '../../../viewer/src/mend/decision-words.ts';
import { MORNING, sampleData, spanOf } from '../sample-graph.ts';
import { WORDS } from './words.ts';

const data = sampleData();
const at = (words: string, nth = 0) => {
  const [start, end] = spanOf(MORNING, words, nth);
  return { article: 'morning', start, end };
};
const ADA = at('Ada Brandt');
const BOARD = at('Harbour Board');

it.each<[Decision, string]>([
  [{ action: 'merge', mentions: [ADA, BOARD, ADA] }, '“Ada Brandt” and “Harbour Board” are one'],
  [
    { action: 'split', mentions: [at('she'), at('Ada Brandt', 1)], from: BOARD },
    '“Ada Brandt” (2) and “Harbour Board” are two',
  ],
  [{ action: 'rename', mention: ADA, name: 'Ada B.' }, '“Ada Brandt” is called “Ada B.”'],
  [{ action: 'retype', mention: ADA, type: 'Place', kind: 'city' }, '“Ada Brandt” is: place (city)'],
  [{ action: 'reject', what: 'entity', mention: ADA }, '“Ada Brandt” is nothing'],
  [
    { action: 'reject', what: 'edge', type: 'MET_WITH', source: ADA, target: BOARD },
    'not so: “Ada Brandt” met with “Harbour Board”',
  ],
  [
    {
      ...{ action: 'reject', what: 'claim', type: 'CRITICIZED', article: 'morning' },
      subject: [...spanOf(MORNING, 'Ada Brandt')],
      trigger: [...spanOf(MORNING, 'criticized')],
      object: [...spanOf(MORNING, 'Harbour Board')],
    },
    'no claim: “Ada Brandt” criticized “Harbour Board”',
  ],
  [{ action: 'retract', article: 'morning', title: 'Quay row' }, '“Quay row” is taken back'],
])('%j', (decision, words) => {
  expect(decisionWords(decision, data, WORDS)).toBe(words);
});

it('the decision’s own words go before the article’s, and a place that is gone is named as it is', () => {
  const gone = { article: 'gone', start: 1, end: 4 };
  const decision: Decision = { action: 'merge', mentions: [{ ...ADA, text: 'A. Brandt' }, gone] };
  expect(decisionWords(decision, data, WORDS)).toBe('“A. Brandt” and “gone:1-4” are one');
});
