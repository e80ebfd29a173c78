/** Gephi opens the tables (CSV) and the GraphML that Dossier writes. */
import { beforeAll, describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { csvFiles } from '../../graph/formats/csv.ts';
import { relationsOf } from '../../graph/formats/gexf/relation.ts';
import { graphmlChunks } from '../../graph/formats/graphml.ts';
import { layOut } from '../../graph/layout.ts';
import { link } from '../../src/link/index.ts';
import { available } from '../setup/outside-programs.ts';
import { HOSTILE_NAMES, hostileGraph, tamed } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';
import { buildReader, type Facts, openInGephi } from './open-in-gephi.ts';

const graph = layOut(assemble(link(smallCorpus), { strict: true }));

const relations = [...relationsOf(graph)].map(({ id }) => id).sort();

const tablesOf = (of: typeof graph): Record<string, string> =>
  Object.fromEntries(
    csvFiles(of)
      .filter(({ name }) => name !== 'claims.csv')
      .map(({ name, chunks }) => [name, [...chunks].join('')]),
  );

/** A name as a table can show it: without what is no character of a text. */
const shown = (name: string): string => tamed(name.replace(/[\u{7F}\u{FFFE}]/gu, ''));

const faults = ({ issues }: Facts): string[] => issues.filter((issue) => !issue.startsWith('INFO: '));

describe.skipIf(!available('java', 'maven', 'gephiToolkit'))("Gephi's tables", () => {
  beforeAll(buildReader);
  let facts: Facts;
  beforeAll(() => {
    facts = openInGephi(tablesOf(graph));
  });

  it('have every node and relation, each with its type, and nothing to complain of', () => {
    expect(facts.nodes.map(({ id }) => id).sort()).toEqual(graph.nodes().sort());
    expect(facts.edges.map(({ id }) => id).sort()).toEqual(relations);
    for (const { id, label, values } of facts.nodes)
      expect([label, values['type']]).toEqual([
        tamed(graph.getNodeAttribute(id, 'name')),
        graph.getNodeAttribute(id, 'type'),
      ]);
    for (const { id, kind, directed, source, target } of facts.edges)
      expect([kind, directed, source, target]).toEqual([
        graph.getEdgeAttribute(id, 'type'),
        true,
        ...graph.extremities(id),
      ]);
    expect(faults(facts)).toEqual([]);
  });

  it('keep hostile words as words', () => {
    const labels = openInGephi(tablesOf(hostileGraph()), 'NO_MERGE').nodes.map(({ label }) =>
      shown(label ?? ''),
    );
    for (const name of HOSTILE_NAMES.map(shown).filter((words) => words !== ''))
      expect(labels).toContain(name.startsWith('=') ? `'${name}` : name);
  });
});

describe.skipIf(!available('java', 'maven', 'gephiToolkit'))('GraphML in Gephi', () => {
  beforeAll(buildReader);

  it('has every node and relation, labels, weights, colours and places', () => {
    const facts = openInGephi({ 'graph.graphml': [...graphmlChunks(graph)].join('') }, 'NO_MERGE');
    expect(facts.nodes.map(({ id }) => id).sort()).toEqual(graph.nodes().sort());
    expect(facts.edges.map(({ id }) => id).sort()).toEqual(relations);
    expect(new Set(facts.nodes.map(({ colour }) => colour.join())).size).toBeGreaterThan(4);
    expect(new Set(facts.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(graph.order);
    expect(facts.edges.find(({ label }) => label === 'met with')).toMatchObject({ weight: 1 });
    expect(faults(facts)).toEqual([]);
  });
});
