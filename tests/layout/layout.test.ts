import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { writeGraphJson } from '../../graph/formats/graph-json.ts';
import { computeLayout, layOut, type Position } from '../../graph/layout.ts';
import type { EdgeAttributes, EntityAttributes } from '../../graph/model/index.ts';
import { link } from '../../src/link/index.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const person: EntityAttributes = {
  type: 'Person',
  name: 'Ada Brook',
  aliases: [],
  mentions: [],
  mentionCount: 1,
  articleCount: 1,
};

const met: EdgeAttributes = {
  type: 'MET_WITH',
  claims: [],
  claimCount: 1,
  articleCount: 1,
  outletCount: 1,
  status: 'asserted',
  confidence: 0.8,
};

/** A graph of people named by numbers, with meetings between the given pairs. */
function people(count: number, meetings: readonly (readonly [number, number])[]): DossierGraph {
  const graph = emptyGraph();
  for (let i = 0; i < count; i += 1) graph.addNode(`n${i}`, person);
  for (const [i, [a, b]] of meetings.entries()) graph.addEdgeWithKey(`r${i}`, `n${a}`, `n${b}`, met);
  return graph;
}

const clique = (from: number, size: number): [number, number][] =>
  Array.from({ length: size }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (__, j): [number, number] => [from + i, from + j]),
  );

function distance(a: Position | undefined, b: Position | undefined): number {
  if (a === undefined || b === undefined) throw new Error('a node has no position');
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('a layout', () => {
  const small = (): DossierGraph => assemble(link(smallCorpus));

  it('gives every node a finite position, to two decimals, around the centre', () => {
    const graph = layOut(small());
    const positions = graph.mapNodes((_, { x, y }) => ({ x, y }));
    for (const { x, y } of positions)
      for (const value of [x, y]) {
        expect(Number.isFinite(value)).toBe(true);
        expect(Math.round((value ?? NaN) * 100) / 100).toBe(value);
      }
    expect(Math.abs(mean(positions.map(({ x }) => x ?? NaN)))).toBeLessThan(1);
    expect(Math.abs(mean(positions.map(({ y }) => y ?? NaN)))).toBeLessThan(1);
  });

  it('is the same each time and for any order of nodes and edges', () => {
    const json = writeGraphJson(layOut(small()));
    expect(writeGraphJson(layOut(small()))).toBe(json);
    fc.assert(
      fc.property(fc.shuffledSubarray(clique(0, 5), { minLength: 6 }), (pairs) => {
        const sorted = people(
          6,
          [...pairs].sort(([a, b], [c, d]) => a - c || b - d),
        );
        const turned = emptyGraph();
        for (const node of sorted.nodes().reverse()) turned.addNode(node, person);
        for (const [a, b] of pairs) turned.addEdge(`n${a}`, `n${b}`, met);
        const positions = computeLayout(turned);
        for (const [node, position] of computeLayout(sorted)) expect(positions.get(node)).toEqual(position);
      }),
      { numRuns: 10 },
    );
  });

  it('changes nothing but positions', () => {
    const graph = small();
    const before = writeGraphJson(graph);
    layOut(graph);
    for (const node of graph.nodes()) {
      graph.removeNodeAttribute(node, 'x');
      graph.removeNodeAttribute(node, 'y');
    }
    expect(writeGraphJson(graph)).toBe(before);
  });

  it('brings together what is related and keeps apart what is not', () => {
    const positions = computeLayout(people(20, [...clique(0, 10), ...clique(10, 10), [0, 10]]));
    const between = (pairs: readonly (readonly [number, number])[]): number =>
      mean(pairs.map(([a, b]) => distance(positions.get(`n${a}`), positions.get(`n${b}`))));
    const within = between([...clique(0, 10), ...clique(10, 10)]);
    const across = between(Array.from({ length: 10 }, (_, i) => i).flatMap((i) => [[i, 19 - i] as const]));
    expect(across).toBeGreaterThan(within * 1.5);
  });

  it('keeps an entity that no relation was found for near its article', () => {
    const graph = small();
    const positions = computeLayout(graph);
    const article = graph.findNode((_, a) => a.name === 'Mayor meets director');
    const loose = graph.findNode((_, a) => a.name === 'Tom Reed');
    const all = [...positions.values()];
    const farthest = Math.max(...all.flatMap((a) => all.map((b) => distance(a, b))));
    expect(distance(positions.get(article ?? ''), positions.get(loose ?? ''))).toBeLessThan(farthest / 2);
  });

  it('keeps unconnected nodes in sight and off each other', () => {
    const positions = [...computeLayout(people(60, clique(0, 10))).values()];
    const radius = Math.max(...positions.map(({ x, y }) => Math.hypot(x, y)));
    expect(radius).toBeLessThan(40 * Math.sqrt(60) * 2);
    const pairs = positions.flatMap((a, i) => positions.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThan(1);
  });

  it.each([0, 1, 2])('has a place for a graph of %d nodes', (count) => {
    const positions = computeLayout(people(count, []));
    expect(positions.size).toBe(count);
    for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('bears self-loops and parallel edges', () => {
    const positions = computeLayout(
      people(3, [
        [0, 0],
        [0, 1],
        [1, 0],
        [0, 1],
      ]),
    );
    expect(distance(positions.get('n0'), positions.get('n1'))).toBeLessThan(
      distance(positions.get('n0'), positions.get('n2')),
    );
  });

  it('spreads a larger graph over a larger plane, so that nodes keep their room', () => {
    const ring = (size: number): [number, number][] =>
      Array.from({ length: size }, (_, i): [number, number] => [i, (i + 1) % size]);
    const spreadOf = (size: number): number =>
      Math.sqrt(mean([...computeLayout(people(size, ring(size))).values()].map(({ x, y }) => x * x + y * y)));
    expect(spreadOf(400) / spreadOf(100)).toBeCloseTo(2, 1);
  });
});
