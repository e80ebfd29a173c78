import { expect, it } from 'vitest';

import type { GraphJson } from '../../../graph/model/graph-json.ts';
import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { carriedSelection } from '../../../viewer/src/mend/carry-over.ts';
import { sampleData, sampleJson } from '../sample-graph.ts';

/** The sample with other keys, as after a correction. */
function renamed(keys: Readonly<Record<string, string>>) {
  const now = (key: string): string => keys[key] ?? key;
  const { nodes, edges, ...rest } = sampleJson();
  const json: GraphJson = {
    ...rest,
    nodes: nodes.map((node) => ({ ...node, key: now(node.key) })),
    edges: edges.map((edge) => ({
      ...edge,
      key: now(edge.key),
      source: now(edge.source),
      target: now(edge.target),
    })),
  };
  return json;
}

const before = sampleData();

it('an entity is found again by its mentions', () => {
  const after = indexGraph(renamed({ ada: 'ada2' }));
  expect(carriedSelection(before, after, { kind: 'node', key: 'ada' })).toEqual({
    kind: 'node',
    key: 'ada2',
  });
  expect(carriedSelection(before, after, { kind: 'node', key: 'board' })).toEqual({
    kind: 'node',
    key: 'board',
  });
});

it('a statement by its place, and an article by its key, at the place that was read', () => {
  const after = indexGraph(renamed({ quay: 'quay2' }));
  expect(carriedSelection(before, after, { kind: 'node', key: 'quay' })).toMatchObject({ key: 'quay2' });
  const read = { kind: 'node', key: 'morning', at: [0, 3] } as const;
  expect(carriedSelection(before, after, read)).toEqual(read);
});

it('a relation by its claims', () => {
  const after = indexGraph(renamed({ ada: 'ada2', e1: 'e9' }));
  expect(carriedSelection(before, after, { kind: 'edge', key: 'e1' })).toEqual({ kind: 'edge', key: 'e9' });
});

it('a relation without claims by its type and its ends', () => {
  const after = indexGraph(renamed({ ada: 'ada2', e4: 'e8' }));
  expect(carriedSelection(before, after, { kind: 'edge', key: 'e4' })).toEqual({ kind: 'edge', key: 'e8' });
});

it('what is gone leaves nothing selected, a relation that is gone its source', () => {
  const json = sampleJson();
  const without = indexGraph({
    ...json,
    nodes: json.nodes.filter(({ key }) => key !== 'kelmar'),
    edges: json.edges.filter(({ key }) => key !== 'e2'),
  });
  expect(carriedSelection(before, without, { kind: 'node', key: 'kelmar' })).toBeUndefined();
  expect(carriedSelection(before, without, { kind: 'edge', key: 'e2' })).toEqual({
    kind: 'node',
    key: 'ada',
  });
  expect(carriedSelection(before, without, undefined)).toBeUndefined();
});
