import { describe, expect, it } from 'vitest';

import type { GraphData } from '../../../viewer/src/data/graph-data.ts';
import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { keepPlaces } from '../../../viewer/src/data/kept-places.ts';
import { placeNodes } from '../../../viewer/src/data/positions.ts';
import { edge, entity, sampleData, sampleJson } from '../sample-graph.ts';

/** The sample with a chain of new people after Ada, everything laid out elsewhere than before. */
function grown(): GraphData {
  const json = sampleJson();
  const far = { x: 900, y: 900 };
  const names = ['ada', 'new1', 'new2', 'new3'];
  return indexGraph({
    ...json,
    nodes: [
      ...json.nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, ...far } })),
      ...names.slice(1).map((key) => ({ key, attributes: entity({ name: key, ...far }) })),
      { key: 'stranger', attributes: entity({ name: 'Stranger', ...far }) },
    ],
    edges: [
      ...json.edges,
      ...names.slice(1).map((key, index) => ({
        ...{ key: `to ${key}`, source: names[index] ?? '', target: key },
        attributes: edge('ALLIED_WITH'),
      })),
    ],
  });
}

const BEFORE = placeNodes(sampleData());

describe('a graph that was made anew', () => {
  it('leaves every node that was there where it was', () => {
    const places = placeNodes(keepPlaces(grown(), BEFORE));
    for (const [key, place] of BEFORE) expect(places.get(key)).toEqual(place);
  });

  it('puts new nodes near the neighbours that they have, not where the new layout has them', () => {
    const places = placeNodes(keepPlaces(grown(), BEFORE));
    for (const key of ['new1', 'new2', 'new3', 'stranger']) {
      const { x, y } = places.get(key) ?? { x: Infinity, y: Infinity };
      expect(Math.hypot(x, y)).toBeLessThan(40);
    }
  });

  it('puts no two nodes in one place, and always the same way', () => {
    const places = [...placeNodes(keepPlaces(grown(), BEFORE))].map(([, { x, y }]) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
    expect([...placeNodes(keepPlaces(grown(), BEFORE))].map(([, { x, y }]) => `${x} ${y}`)).toEqual(places);
  });

  it('is laid out as it says where nothing of the old one is left', () => {
    const data = sampleData();
    expect(keepPlaces(data, new Map([['nobody', { x: 1, y: 1 }]]))).toBe(data);
  });
});
