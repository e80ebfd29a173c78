import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { relationsOf } from '../../graph/formats/gexf/relation.ts';
import { graphmlChunks } from '../../graph/formats/graphml.ts';
import { layOut } from '../../graph/layout.ts';
import { link } from '../../src/link/index.ts';
import { available } from '../setup/outside-programs.ts';
import { HOSTILE_NAMES, hostileGraph, tamed } from '../support/hostile-graph.ts';
import { networkx } from '../support/python-reader.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const graph = layOut(assemble(link(smallCorpus), { strict: true }));
const relations = [...relationsOf(graph)].map(({ id }) => id).sort();
const write = (of: DossierGraph): string => [...graphmlChunks(of)].join('');

const PREFIXES = { g: 'http://graphml.graphdrawing.org/xmlns', y: 'http://www.yworks.com/xml/graphml' };

function texts(graphml: string, path: string): string[] {
  using document = XmlDocument.fromString(graphml);
  return document.find(path, PREFIXES).map(({ content }) => content);
}

describe('GraphML', () => {
  it('has a shape with its name for each node, and a line with its words for each relation, as yEd draws them', () => {
    expect(texts(write(graph), '//y:NodeLabel').sort()).toEqual(
      graph.mapNodes((_, { name }) => tamed(name)).sort(),
    );
    expect(texts(write(graph), '//y:EdgeLabel')).toContain('holds position: director');
    expect(texts(write(graph), '//y:ShapeNode/y:Geometry/@x').length).toBe(graph.order);
  });

  it('declares every key that it uses, once', () => {
    const keys = texts(write(graph), '//g:key/@id');
    expect(new Set(keys).size).toBe(keys.length);
    for (const used of texts(write(graph), '//g:data/@key')) expect(keys).toContain(used);
  });

  it('writes an empty graph', () => {
    expect(texts(write(emptyGraph()), '//g:node')).toEqual([]);
  });

  it('keeps hostile words as words, and every node its own id', () => {
    const hostile = write(hostileGraph());
    expect(texts(hostile, '//y:NodeLabel').slice(1)).toEqual(HOSTILE_NAMES.map(tamed));
    expect(new Set(texts(hostile, '//g:node/@id')).size).toBe(HOSTILE_NAMES.length + 1);
  });

  it('never is a file that XML does not allow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const named = hostileGraph();
        named.setNodeAttribute('article', 'name', name);
        expect(texts(write(named), '//y:NodeLabel')[0]).toBe(tamed(name));
      }),
      { numRuns: 50 },
    );
  });
});

describe.skipIf(!available('formatsPython'))('networkx', () => {
  it('has every node and relation of a GraphML with what they say of themselves', () => {
    const read = networkx('graphml', write(graph));
    expect(read.directed).toBe(true);
    expect(Object.keys(read.nodes).sort()).toEqual(graph.nodes().sort());
    expect(read.edges.map(([, , key]) => key).sort()).toEqual(relations);
    const brook = graph.findNode((_, { name }) => name === 'Ada Brook') ?? '';
    const { x = NaN, y = NaN } = graph.getNodeAttributes(brook);
    expect(read.nodes[brook]).toMatchObject({
      label: 'Ada Brook',
      type: 'Person',
      aliases: '["Brook"]',
      articleCount: 3,
      x: Math.round(x * 1000) / 1000,
      y: Math.round(y * 1000) / 1000,
    });
    const met = read.edges.find(([, , , data]) => data['relation'] === 'MET_WITH');
    expect(met?.[3]).toMatchObject({
      label: 'met with',
      weight: 1,
      status: 'asserted',
      evidence: JSON.stringify(['Mayor Ada Brook met Lena Frost in Port Harbour on Monday.']),
    });
  });

  it('reads hostile words in GraphML', () => {
    const read = networkx('graphml', write(hostileGraph()));
    expect(
      Object.values(read.nodes).map(({ label }) => (typeof label === 'string' ? tamed(label) : '')),
    ).toEqual(['<script>alert("x")</script>', ...HOSTILE_NAMES].map(tamed));
  });
});
