import { describe, expect, it } from 'vitest';

import { analysed, lineOf } from '../../support/analysis.ts';

/** Each office that a sentence tells of, with its tenure. */
async function officesIn(text: string): Promise<string[]> {
  const result = await analysed(text);
  const offices = result.claims.filter(({ type }) => type === 'HOLDS_POSITION');
  return offices.map((c) => `${lineOf(result, c)}, ${c.properties.tenure ?? '?'}`);
}

describe('an office', () => {
  it.each([
    ['was borne by whoever resigns', 'Ana Ruiz resigned as head of Brill Airlines.', 'Ana Ruiz', 'former'],
    [
      'was borne by whoever is sacked',
      'Ana Ruiz was sacked as head of Brill Airlines.',
      'Ana Ruiz',
      'former',
    ],
    [
      'was borne by whoever is replaced',
      'Ana Ruiz was replaced as head of Brill Airlines.',
      'Ana Ruiz',
      'former',
    ],
    [
      'is borne by whoever replaces another',
      'Luc Moreau replaced Ana Ruiz as head of Brill Airlines.',
      'Luc Moreau',
      'current',
    ],
    [
      'is borne by the one by whom another is replaced',
      'Ana Ruiz was replaced by Luc Moreau as head of Brill Airlines.',
      'Luc Moreau',
      'current',
    ],
    [
      'is borne by whoever is appointed',
      'Ana Ruiz was appointed as head of Brill Airlines.',
      'Ana Ruiz',
      'current',
    ],
  ])('%s', async (_, text, who, tenure) => {
    expect(await officesIn(text)).toEqual([`${who} HOLDS_POSITION Brill Airlines, ${tenure}`]);
  });
});

describe('an office that somebody', () => {
  it.each([
    ['does not hold', 'Ana Ruiz is not the mayor of Lyon.', 'denied'],
    ['never held', 'Ana Ruiz was never mayor of Lyon.', 'denied'],
    ['may get', 'Ana Ruiz could become mayor of Lyon.', 'possible'],
    ['is expected to get', 'Ana Ruiz is tipped to become mayor of Lyon.', 'planned'],
  ])('%s is not said to be held', async (_, text, how) => {
    const { claims } = await analysed(text);
    const offices = claims.filter(({ type }) => type === 'HOLDS_POSITION');
    expect(offices.map(({ polarity, modality }) => (polarity === 'denied' ? polarity : modality))).toEqual([
      how,
    ]);
  });
});
