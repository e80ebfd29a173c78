import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { emptyGraph } from '../../graph/dossier-graph.ts';
import { graphJsonChunks, parseGraphJson, writeGraphJson } from '../../graph/formats/graph-json.ts';
import { layOut } from '../../graph/layout.ts';
import { DossierError } from '../../graph/model/index.ts';
import { link } from '../../src/link/index.ts';
import { hostileGraph } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';

interface Json {
  attributes: Record<string, unknown>;
  nodes: { key: string; attributes: Record<string, unknown> }[];
  edges: { key: string; source: string; target: string; attributes: Record<string, unknown> }[];
}

const text = writeGraphJson(assemble(link(smallCorpus)));

/** The small corpus's graph.json after a change. */
function changed(change: (json: Json) => void): string {
  const json = JSON.parse(text) as Json;
  change(json);
  return JSON.stringify(json);
}

function complaint(broken: string, file?: string): string {
  try {
    parseGraphJson(broken, file);
  } catch (error) {
    if (error instanceof DossierError && error.code === 'input') return error.message;
    throw error;
  }
  throw new Error('the text was accepted');
}

describe('graph.json', () => {
  it('is what graphology itself exports', () => {
    const graph = assemble(link(smallCorpus));
    expect(JSON.parse(writeGraphJson(graph))).toEqual(JSON.parse(JSON.stringify(graph.export())));
  });

  it.each([
    ['the small corpus', layOut(assemble(link(smallCorpus)))],
    ['hostile words', hostileGraph()],
    ['an empty graph', emptyGraph()],
  ])('makes a graph of graphology’s own without anything of ours: %s', (_, graph) => {
    const json = JSON.parse(writeGraphJson(graph)) as Parameters<typeof MultiDirectedGraph.from>[0];
    const read = MultiDirectedGraph.from(json);
    expect([read.type, read.multi, read.order, read.size]).toEqual([
      'directed',
      true,
      graph.order,
      graph.size,
    ]);
    expect(JSON.parse(JSON.stringify(read.export()))).toEqual(json);
  });

  it('comes back from its text byte for byte, with positions and without', () => {
    expect(writeGraphJson(parseGraphJson(text))).toBe(text);
    const placed = writeGraphJson(layOut(parseGraphJson(text)));
    expect(writeGraphJson(parseGraphJson(placed))).toBe(placed);
    expect(placed).not.toBe(text);
  });

  it('comes back whatever words it holds', () => {
    const hostile = writeGraphJson(hostileGraph());
    expect(writeGraphJson(parseGraphJson(hostile))).toBe(hostile);
  });

  it('has a line for each node and edge, so that two can be compared', () => {
    const graph = assemble(link(smallCorpus));
    expect(text.split('\n').filter((line) => line.startsWith('{"key"'))).toHaveLength(
      graph.order + graph.size,
    );
    expect([...graphJsonChunks(graph)].length).toBeGreaterThan(graph.order + graph.size);
  });

  it('may be empty, or have nodes only', () => {
    expect(parseGraphJson(writeGraphJson(emptyGraph())).order).toBe(0);
    const nodes = changed((json) => (json.edges = []));
    expect(parseGraphJson(writeGraphJson(parseGraphJson(nodes))).size).toBe(0);
  });

  it('may begin with a byte-order mark', () => {
    expect(parseGraphJson(`\uFEFF${text}`).order).toBeGreaterThan(0);
  });
});

describe('a text that is no graph.json', () => {
  it.each([
    [
      'MET_WITH',
      (edge: Json['edges'][number]) => (edge.attributes['claims'] = []),
      'a MET_WITH needs at least one claim',
    ],
    [
      'MENTIONS',
      (edge: Json['edges'][number], met: Json['edges'][number]) =>
        (edge.attributes['claims'] = met.attributes['claims']),
      'no sentence claims a MENTIONS',
    ],
  ])('is refused where a relation has not the evidence it must have (%s)', (type, change, words) => {
    let at = -1;
    const broken = changed(({ edges }) => {
      at = edges.findIndex(({ attributes }) => attributes['type'] === type);
      const [edge, met] = [edges[at], edges.find(({ attributes }) => attributes['type'] === 'MET_WITH')];
      if (edge !== undefined && met !== undefined) change(edge, met);
    });
    expect(complaint(broken)).toContain(`edges[${at}].attributes.claims: ${words}`);
  });

  it('is refused by the name of its file', () => {
    expect(complaint('{"nodes": [', 'mine.json')).toMatch(/^mine\.json is not JSON: /u);
    expect(complaint('[]', 'mine.json')).toMatch(
      /^mine\.json is not a graph of Dossier; .*\n {2}the whole: /u,
    );
    expect(complaint('{}')).toContain('nodes: ');
  });

  const set =
    (list: 'nodes' | 'edges', index: number, values: object) =>
    (json: Json): void => {
      Object.assign(json[list][index] ?? {}, values);
    };
  const setAttribute =
    (list: 'nodes' | 'edges', index: number, values: object) =>
    (json: Json): void => {
      Object.assign(json[list][index]?.attributes ?? {}, values);
    };
  const first = (json: Json): string => json.nodes[0]?.key ?? '';

  it.each<readonly [string, (json: Json) => void]>([
    ['nodes[0].attributes.type: ', setAttribute('nodes', 0, { type: 'Robot' })],
    ['nodes[0].attributes.mentionCount: ', setAttribute('nodes', 0, { mentionCount: 'many' })],
    ['edges[2].attributes.confidence: ', setAttribute('edges', 2, { confidence: 2 })],
    ['edges[0].attributes: Unrecognized key: "extra"', setAttribute('edges', 0, { extra: 1 })],
    ['edges[0].source: there is no node "nobody"', set('edges', 0, { source: 'nobody' })],
    ['edges[0].target: there is no node "nobody"', set('edges', 0, { target: 'nobody' })],
    [
      'is the key of another node too',
      (json): void => {
        set('nodes', 1, { key: first(json) })(json);
      },
    ],
    [
      'is the key of another edge too',
      (json): void => {
        set('edges', 1, { key: json.edges[0]?.key })(json);
      },
    ],
  ])('is refused by the path and the value of the fault: %s', (words, change) => {
    expect(complaint(changed(change))).toContain(`\n  ${words.startsWith('is ') ? '' : words}`);
    expect(complaint(changed(change))).toContain(words);
  });

  it('is refused with the first few of many faults and the number of the others', () => {
    const message = complaint(
      changed((json) => {
        for (const edge of json.edges) edge.target = 'nobody';
      }),
    );
    expect(message.split('\n')).toHaveLength(7);
    expect(message).toMatch(/and \d+ more faults$/u);
  });
});
