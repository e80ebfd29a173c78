import { describe, expect, it } from 'vitest';

import { emptyGraph } from '../../graph/dossier-graph.ts';
import { articlesIn } from '../../graph/query/articles.ts';
import { statsOf } from '../../graph/query/stats.ts';
import { buildGraph } from '../../src/ingest.ts';
import { smallCorpus } from '../support/small-corpus.ts';

describe('the counts of a graph', () => {
  it('are of nodes, relations, statuses, outlets and dates, and name the most connected', () => {
    const stats = statsOf(buildGraph(smallCorpus), 2);
    expect(stats).toMatchObject({
      nodes: { Person: 3, Statement: 1, Article: 3 },
      relations: { PAID: 1, HOLDS_POSITION: 2, SAID: 1 },
      statuses: { contested: 1 },
      published: { first: '2026-02-02', last: '2026-02-04', undated: 0 },
    });
    expect(stats.outlets.map(({ outlet }) => outlet)).toEqual([
      'Evening Herald',
      'Northern Post',
      'The Harbour Times',
    ]);
    expect(stats.top.map(({ name }) => name)).toEqual(['Ada Brook', 'Lena Frost']);
  });

  it('are none of an empty graph', () => {
    expect(statsOf(emptyGraph())).toMatchObject({ nodes: {}, claims: 0, outlets: [], top: [] });
  });
});

describe('the articles of a graph', () => {
  it('are in the order of their dates, with how much each gave', () => {
    const rows = articlesIn(buildGraph([...smallCorpus].reverse()));
    expect(rows.map(({ source, entities, statements }) => [source, entities, statements])).toEqual([
      ['meeting.txt', 8, 1],
      ['payment.txt', 5, 0],
      ['copy.txt', 2, 0],
    ]);
  });
});
