import { describe, expect, it } from 'vitest';

import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { placeNodes } from '../../../viewer/src/data/positions.ts';
import { entity, sampleData, sampleJson } from '../sample-graph.ts';

function withoutPlace<T extends { x?: number | undefined; y?: number | undefined }>(attributes: T): T {
  const rest = { ...attributes };
  delete rest.x;
  delete rest.y;
  return rest;
}

function withHomeless(count: number, reversed = false): ReturnType<typeof sampleJson> {
  const json = sampleJson();
  const nodes = Array.from({ length: count }, (_, index) => {
    return { key: `p${index}`, attributes: withoutPlace(entity({ name: `Person ${index}` })) };
  });
  return { ...json, nodes: [...json.nodes, ...(reversed ? nodes.reverse() : nodes)] };
}

describe('the places of nodes', () => {
  it('are those of the layout', () => {
    expect(placeNodes(sampleData()).get('board')).toEqual({ x: 10, y: 0 });
  });

  it('are found for nodes without one, outside of the rest and apart from each other', () => {
    const places = placeNodes(indexGraph(withHomeless(40)));
    const homeless = [...places].filter(([key]) => /^p\d/u.test(key)).map(([, place]) => place);
    expect(homeless).toHaveLength(40);
    expect(new Set(homeless.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(40);
    expect(Math.min(...homeless.map(({ x, y }) => Math.hypot(x, y)))).toBeGreaterThan(8);
  });

  it('do not depend on the order of the file', () => {
    const [a, b] = [placeNodes(indexGraph(withHomeless(12))), placeNodes(indexGraph(withHomeless(12, true)))];
    expect(new Map(b)).toEqual(new Map(a));
  });

  it('exist for a graph that brings none at all', () => {
    const json = sampleJson();
    const nodes = json.nodes.map(({ key, attributes }) => ({ key, attributes: withoutPlace(attributes) }));
    const places = [...placeNodes(indexGraph({ ...json, nodes })).values()];
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(7);
  });
});
