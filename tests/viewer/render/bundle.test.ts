import { describe, expect, it } from 'vitest';

import { bundlesOf, MOST_PARALLEL } from '../../../viewer/src/render/bundle.ts';

const parallel = (count: number, source = 'ada', target = 'board') =>
  Array.from({ length: count }, (_, index) => ({
    key: `${source}-${target}-${index}`,
    ...(index % 2 === 0 ? { source, target } : { source: target, target: source }),
  }));

describe('relations between the same two nodes', () => {
  it('are drawn each for itself while they are few', () => {
    expect(bundlesOf(parallel(MOST_PARALLEL)).byKey.size).toBe(0);
  });

  it('are one line when they are many, whatever their direction', () => {
    const edges = parallel(MOST_PARALLEL + 1);
    const bundles = bundlesOf([...edges, ...parallel(2, 'ada', 'kelmar')]);
    const [bundle] = bundles.byKey.values();
    expect(bundles.byKey.size).toBe(1);
    expect(bundle).toMatchObject({ source: 'ada', target: 'board', edges: edges.map(({ key }) => key) });
    expect(bundles.of('ada-board-3')).toBe(bundle);
    expect(bundles.of('ada-kelmar-0')).toBeUndefined();
    expect(bundles.between('board', 'ada')).toBe(bundle);
  });

  it('never bundle a node with itself', () => {
    const loops = parallel(20, 'ada', 'ada');
    expect(bundlesOf(loops).byKey.size).toBe(0);
  });
});
