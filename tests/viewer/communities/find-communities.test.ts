import { describe, expect, it } from 'vitest';

import { namesOfCommunity } from '../../../viewer/src/communities/communities.ts';
import { findCommunities } from '../../../viewer/src/communities/find-communities.ts';
import type { GraphData } from '../../../viewer/src/data/graph-data.ts';
import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { DEFAULT_FILTERS, NO_FILTERS } from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { grownJson, keyOf } from '../grown-graph.ts';

/** Every pair of some numbers. */
const pairs = (numbers: readonly number[]): (readonly [number, number])[] =>
  numbers.flatMap((a) => numbers.filter((b) => b > a).map((b) => [a, b] as const));

/** Two circles of friends that one acquaintance links, and somebody who knows nobody. */
const circles = (): GraphData =>
  indexGraph(
    grownJson({
      entities: 10,
      relations: [...pairs([0, 2, 4, 6]), ...pairs([1, 3, 5, 7, 8]), [0, 1]],
    }),
  );

describe('communities', () => {
  const data = circles();
  const found = findCommunities(data, visibleGraph(data, NO_FILTERS));

  it('hold those who have more to do with each other than with the rest, the largest first', () => {
    expect(found.list.map(({ members }) => members)).toEqual([
      [1, 3, 5, 7, 8].map(keyOf),
      [0, 2, 4, 6].map(keyOf),
    ]);
    expect(found.indexOf.get(keyOf(4))).toBe(1);
  });

  it('are called by their best covered members', () => {
    expect(found.list.map((community) => namesOfCommunity(data, community))).toEqual([
      ['Person 1', 'Person 3', 'Person 5'],
      ['Person 0', 'Person 2', 'Person 4'],
    ]);
  });

  it('leave out who is related to nobody, and what is no entity', () => {
    expect(found.indexOf.has(keyOf(9))).toBe(false);
    expect(found.indexOf.has('paper')).toBe(false);
  });

  it('are the same every time', () => {
    const again = circles();
    expect(findCommunities(again, visibleGraph(again, NO_FILTERS))).toEqual(found);
  });

  it('are none where nothing is related', () => {
    const loose = indexGraph(grownJson({ entities: 3, relations: [] }));
    expect(findCommunities(loose, visibleGraph(loose, DEFAULT_FILTERS)).list).toEqual([]);
  });
});
