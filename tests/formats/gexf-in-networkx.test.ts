import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { writeGexf } from '../../graph/formats/gexf.ts';
import { relationsOf } from '../../graph/formats/gexf/relation.ts';
import { layOut } from '../../graph/layout.ts';
import { link } from '../../src/link/index.ts';
import { available } from '../setup/outside-programs.ts';
import { HOSTILE_NAMES, hostileGraph, tamed } from '../support/hostile-graph.ts';
import { networkx } from '../support/python-reader.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const graph = layOut(assemble(link(smallCorpus), { strict: true }));

describe.skipIf(!available('formatsPython'))('GEXF in networkx', () => {
  it.each([
    ['without time', false],
    ['with time', true],
  ])('has every node and relation with its words, %s', (_, dynamic) => {
    const { directed, nodes, edges } = networkx('gexf', writeGexf(graph, { dynamic }));
    expect(directed).toBe(true);
    expect(Object.keys(nodes).sort()).toEqual(graph.nodes().sort());
    for (const [id, { label, type }] of Object.entries(nodes))
      expect([label, type]).toEqual([
        tamed(graph.getNodeAttribute(id, 'name')),
        graph.getNodeAttribute(id, 'type'),
      ]);
    expect(
      edges.map(([source, target, , { relation }]) => [source, target, relation].join(' ')).sort(),
    ).toEqual(
      [...relationsOf(graph)].map(({ source, target, type }) => [source, target, type].join(' ')).sort(),
    );
    const met = edges.find(([, , , { relation }]) => relation === 'MET_WITH');
    expect(met?.[3]).toMatchObject({
      weight: 1,
      status: 'asserted',
      evidence: JSON.stringify(['Mayor Ada Brook met Lena Frost in Port Harbour on Monday.']),
    });
  });

  it('has the days on which a relation holds', () => {
    const { edges } = networkx('gexf', writeGexf(graph, { dynamic: true }));
    const criticised = edges.find(([, , , { relation }]) => relation === 'CRITICIZED');
    expect(criticised?.[3]).toMatchObject({ spells: [['2026-02-03', '2026-02-03']] });
  });

  it('reads hostile words', () => {
    const { nodes } = networkx('gexf', writeGexf(hostileGraph()));
    expect(Object.keys(nodes).length).toBe(HOSTILE_NAMES.length + 1);
    expect(Object.values(nodes).map(({ label }) => label)).toEqual(
      [HOSTILE_NAMES[0] ?? '', ...HOSTILE_NAMES].map(tamed),
    );
  });
});
