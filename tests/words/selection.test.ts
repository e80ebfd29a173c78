import { describe, expect, it } from 'vitest';

import { selectionWords } from '../../graph/words/selection.ts';

describe('a part of a graph, in words', () => {
  it('has a phrase for each filter', () => {
    expect(
      selectionWords({
        types: ['Person', 'Organization'],
        relations: ['MET_WITH', 'PAID'],
        since: '2026-03',
        until: '2026-04-02',
        minArticles: 3,
        noText: true,
      }),
    ).toEqual([
      'articles from March 2026 to 2 April 2026',
      'people and organizations',
      'relations of “met with” and “paid”',
      'who and what 3 articles or more name',
      'excerpts instead of the articles’ texts',
    ]);
  });

  it('says since when, until when, and what one article names', () => {
    expect(selectionWords({ since: '2026' })).toEqual(['articles since 2026']);
    expect(selectionWords({ until: '2026-03' })).toEqual(['articles until March 2026']);
    expect(selectionWords({ minArticles: 1 })).toEqual(['who and what 1 article names']);
  });

  it('is silent about a whole graph', () => {
    expect(selectionWords({})).toEqual([]);
  });
});
