import { describe, expect, it } from 'vitest';

import { markRegions } from '../../../src/read/index.ts';
import { authorsOf } from '../../../src/read/regions/byline.ts';
import { regionWords } from '../../support/region-words.ts';

const STORY = 'The council met in Lund on Monday and adopted its budget.';

describe('a byline', () => {
  it.each([
    ['By Ann Roe, Bo van den Ek and Cy O’Dow, CNN', ['Ann Roe', 'Bo van den Ek', 'Cy O’Dow']],
    ['By Ann Roe and Bo Ek', ['Ann Roe', 'Bo Ek']],
    ['By Ann Roe, Political Editor', ['Ann Roe']],
    ['By Ann Roe, Associated Press', ['Ann Roe']],
    ['By Ann Roe in Malmö', ['Ann Roe']],
    ['By Ann Roe | The Wire', ['Ann Roe']],
    ['BY ANN ROE', ['ANN ROE']],
    ['Written by J. R. Roe', ['J. R. Roe']],
    ['By Agencies', []],
    ['By Staff Reporters', []],
  ])('is a line of names: %s', (line, authors) => {
    expect(regionWords(`${line}\n\n${STORY}`)).toEqual([['byline', line]]);
    expect(markRegions(`${line}\n\n${STORY}`).authors).toEqual(authors);
  });

  it('may follow the date and the headline', () => {
    const text = `date 2026-03-04 By Ann Roe, CNN\n\n${STORY}`;
    expect(regionWords(text, { from: 15 })).toEqual([['byline', 'By Ann Roe, CNN']]);
    expect(regionWords(`Council adopts budget\n\nBy Ann Roe\n\n${STORY}`)).toEqual([
      ['headline', 'Council adopts budget'],
      ['byline', 'By Ann Roe'],
    ]);
  });

  it('may run into the dateline', () => {
    expect(regionWords(`By Ann Roe, CNN (CNN) — ${STORY}`)).toEqual([
      ['byline', 'By Ann Roe, CNN'],
      ['dateline', '(CNN) —'],
    ]);
  });

  it.each([
    'By Friday, the council had adopted its budget.',
    'By Any Means Necessary, said the mayor of Lund.',
    'By contrast the council of Lund adopted nothing.',
    'By Lund standards the mayor is young.',
    'By Monday Evening',
    'By The Numbers',
  ])('is not: %s', (line) => {
    expect(regionWords(`${STORY}\n${line}\n${STORY}`)).toEqual([]);
  });

  it('names each author once', () => {
    expect(markRegions(`By Ann Roe\nBy Ann Roe and Bo Ek\n${STORY}`).authors).toEqual(['Ann Roe', 'Bo Ek']);
  });

  it('does not name outlets, desks or jobs', () => {
    expect(authorsOf('By Ann Roe, Chief Foreign Correspondent, Daily Herald, BBC')).toEqual(['Ann Roe']);
  });
});
