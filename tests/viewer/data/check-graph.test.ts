import { describe, expect, it } from 'vitest';

import { checkGraph, jsonPath } from '../../../viewer/src/data/check-graph.ts';
import { sampleJson } from '../sample-graph.ts';

type Loose = Record<string, unknown>;
const loose = (): { nodes: { attributes: Loose }[]; edges: Loose[] } & Loose =>
  JSON.parse(JSON.stringify(sampleJson())) as { nodes: { attributes: Loose }[]; edges: Loose[] } & Loose;

function faultsOf(value: unknown): readonly string[] {
  const check = checkGraph(value);
  return check.ok ? [] : check.faults.map(({ path, message }) => `${path}: ${message}`);
}

describe('a graph from the server', () => {
  it('is taken as it is when it keeps to the schema', () => {
    expect(checkGraph(loose())).toEqual({ ok: true, json: sampleJson() });
  });

  it('is refused with the path of what is wrong in a node, checked as what it says it is', () => {
    const json = loose();
    Object.assign(json.nodes[2]?.attributes ?? {}, { mentionCount: 'many' });
    const faults = faultsOf(json);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^nodes\[2\]\.attributes\.mentionCount: .*number/u);
  });

  it('is refused when a node has a type that the ontology lacks', () => {
    const json = loose();
    Object.assign(json.nodes[0]?.attributes ?? {}, { type: 'Robot' });
    expect(faultsOf(json)[0]).toMatch(/^nodes\[0\]\.attributes\.type: /u);
  });

  it('is refused when an edge ends nowhere, or a key comes twice', () => {
    const json = loose();
    json.edges.push({ ...json.edges[0], target: 'nobody' });
    expect(faultsOf(json)).toEqual([
      'edges[6].target: no node has the key "nobody"',
      'edges[6].key: a second edge has the key "e1"',
    ]);
  });

  it.each([null, 17, [], {}, { nodes: [], edges: [] }])('is refused when it is %j', (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });

  it('lists no more faults than a person reads, and counts the rest', () => {
    const json = loose();
    json.nodes = Array.from({ length: 500 }, () => ({ attributes: {} }));
    const check = checkGraph(json);
    expect(check.ok ? 0 : check.faults.length).toBe(12);
    expect(check.ok ? 0 : check.more).toBeGreaterThan(400);
  });

  it('writes paths as JavaScript does', () => {
    expect(jsonPath(['nodes', 3, 'attributes', 'spans', 0, 1])).toBe('nodes[3].attributes.spans[0][1]');
  });
});
