/** Gephi itself opens what Dossier writes: the toolkit of Gephi 0.10, from Maven, in a small Java program beside this file. */
import { beforeAll, describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { writeGexf } from '../../graph/formats/gexf.ts';
import { EDGE_COLOURS, NODE_COLOURS, nodeSize } from '../../graph/formats/gexf/look.ts';
import { relationsOf } from '../../graph/formats/gexf/relation.ts';
import { layOut } from '../../graph/layout.ts';
import { SPACING } from '../../graph/layout/spacing.ts';
import { link } from '../../src/link/index.ts';
import { available } from '../setup/outside-programs.ts';
import { HOSTILE_NAMES, hostileGraph, tamed } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';
import { buildReader, type Facts, openGexf } from './open-in-gephi.ts';

describe.skipIf(!available('java', 'maven', 'gephiToolkit'))('Gephi', () => {
  beforeAll(buildReader);

  const graph: DossierGraph = layOut(assemble(link(smallCorpus), { strict: true }));
  const relations = [...relationsOf(graph)];
  let facts: Facts;
  beforeAll(() => {
    facts = openGexf(writeGexf(graph));
  });

  const entity = (name: string): Facts['nodes'][number] => {
    const found = facts.nodes.find(({ label }) => label === name);
    if (found === undefined) throw new Error(`Gephi has no node ${name}`);
    return found;
  };

  it('has every node and every relation, directed, and merges none of them', () => {
    expect(facts.nodes.map(({ id }) => id).sort()).toEqual(graph.nodes().sort());
    expect(facts.edges.map(({ id }) => id).sort()).toEqual(relations.map(({ id }) => id).sort());
    expect([facts.directed, facts.multiGraph]).toEqual([true, true]);
    expect(facts.edges.every(({ directed }) => directed)).toBe(true);
  });

  it('complains of nothing but that there are parallel edges, which it says of every multigraph', () => {
    expect(facts.issues.filter((issue) => !/^INFO: .*parallel/iu.test(issue))).toEqual([]);
  });

  it('keeps relations of different types between the same two apart by their kind', () => {
    for (const { id, type, source, target, outletCount } of relations)
      expect(facts.edges.find((edge) => edge.id === id)).toMatchObject({
        kind: type,
        source,
        target,
        weight: Math.max(1, outletCount),
      });
    const [brook, frost] = [entity('Ada Brook').id, entity('Lena Frost').id];
    const between = facts.edges.filter(
      ({ source, target }) => [source, target].sort().join() === [brook, frost].sort().join(),
    );
    expect(between.map(({ kind }) => kind).sort()).toEqual(['MET_WITH', 'PAID']);
  });

  it('has the colours of types and statuses', () => {
    for (const { id, colour } of facts.nodes)
      expect(colour).toEqual(NODE_COLOURS[graph.getNodeAttribute(id, 'type')]);
    const paid = facts.edges.find(({ kind }) => kind === 'PAID');
    expect(paid?.colour).toEqual(EDGE_COLOURS.contested);
  });

  it('shows the layout at a fair distance, small nodes and large ones', () => {
    const sizes = facts.nodes.map(({ size }) => size);
    expect([Math.min(...sizes), Math.max(...sizes)].map(Math.round)).toEqual([4, 100]);
    for (const { id, x, y } of facts.nodes) {
      const ours = graph.getNodeAttributes(id);
      expect(x / 100).toBeCloseTo((ours.x ?? NaN) / SPACING, 1);
      expect(y / 100).toBeCloseTo((ours.y ?? NaN) / SPACING, 1);
    }
    const sorted = [...facts.nodes].sort((a, b) => a.size - b.size);
    const own = sorted.map(({ id }) => nodeSize(graph.getNodeAttributes(id)));
    expect(own).toEqual([...own].sort((a, b) => a - b));
  });

  it('has the attributes, lists as lists', () => {
    expect(entity('Ada Brook').values).toMatchObject({ type: 'Person', aliases: ['Brook'], articlecount: 3 });
    const paid = facts.edges.find(({ kind }) => kind === 'PAID');
    const claims = relations.find(({ type }) => type === 'PAID')?.claims ?? [];
    expect(paid?.values).toMatchObject({
      status: 'contested',
      claimcount: 3,
      evidence: claims.map(({ sentence }) => sentence),
      citations: claims.map(({ citation }) => citation),
    });
  });

  it('opens hostile words as words', () => {
    const hostile = hostileGraph();
    const opened = openGexf(writeGexf(hostile), 'NO_MERGE');
    expect(opened.nodes).toHaveLength(hostile.order);
    expect(opened.edges).toHaveLength(hostile.size);
    // Gephi gives a node without a label its id.
    const labels = new Set(opened.nodes.map(({ label }) => label));
    for (const name of HOSTILE_NAMES.map(tamed)) if (name !== '') expect(labels).toContain(name);
    const aliases = opened.nodes
      .map(({ values }) => values['aliases'])
      .filter((value) => value !== undefined);
    expect(aliases[0]).toEqual(HOSTILE_NAMES.map(tamed).filter((name) => name !== ''));
    expect(opened.issues.filter((issue) => !issue.startsWith('INFO'))).toEqual([]);
  });

  it('has the time of a dynamic file: intervals, open where no end is known', () => {
    const dynamic = openGexf(writeGexf(graph, { dynamic: true }));
    expect(dynamic.issues.filter((issue) => !issue.startsWith('INFO: '))).toEqual([]);
    expect(dynamic.edges.map(({ id }) => id).sort()).toEqual(relations.map(({ id }) => id).sort());
    const timeOf = (type: string): string => dynamic.edges.find(({ kind }) => kind === type)?.time ?? '';
    expect(timeOf('HOLDS_POSITION')).toMatch(/Infinity/u);
    expect(timeOf('CRITICIZED')).not.toMatch(/Infinity/u);
    expect(dynamic.nodes.every(({ time }) => time !== null)).toBe(true);
  });
});
