/** A part of a graph that is exactly what a reader had in view. */
import { describe, expect, it } from 'vitest';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { writeGexf } from '../../graph/formats/gexf.ts';
import { parseGraphJson, writeGraphJson } from '../../graph/formats/graph-json.ts';
import { graphmlChunks } from '../../graph/formats/graphml.ts';
import { shownNodes } from '../../graph/select.ts';
import { inView } from '../../graph/select/in-view.ts';
import { sampleJson } from '../viewer/sample-graph.ts';

const whole = (): DossierGraph => parseGraphJson(JSON.stringify(sampleJson()));
const description = 'Two people & what is between them.';

const viewOf = (nodes: readonly string[], edges: readonly string[]): DossierGraph =>
  inView(whole(), { nodes: new Set(nodes), edges: new Set(edges), description });

const shownIn = (graph: DossierGraph): string[] => [...shownNodes(graph)].map(({ node }) => node);

describe('what is in view', () => {
  it('is the nodes and relations in view and no other, with the articles that they cite as evidence', () => {
    const part = viewOf(['ada', 'board'], ['e1']);
    expect(part.edges()).toEqual(['e1']);
    expect(shownIn(part)).toEqual(['ada', 'board']);
    expect(part.nodes()).toEqual(['morning', 'evening', 'ada', 'board']);
  });

  it('tells an article in view from one that is only cited', () => {
    const part = viewOf(['morning', 'ada'], []);
    expect(shownIn(part)).toEqual(['morning', 'ada']);
    expect(part.nodes()).toContain('evening');
  });

  it('has no relation one end of which is not in view, and passes over keys that are not there', () => {
    expect(viewOf(['ada', 'nobody'], ['e1', 'nothing']).edges()).toEqual([]);
  });

  it('can be read again as a graph.json, and says what it is', () => {
    const again = parseGraphJson(writeGraphJson(viewOf(['ada', 'board'], ['e1', 'e6'])));
    expect(again.getAttributes().description).toBe(description);
    expect(shownIn(again)).toEqual(['ada', 'board']);
  });

  it('keeps who says so where they are in view, and stays attributed where they are not', () => {
    const speakers = (nodes: readonly string[]): unknown =>
      viewOf(nodes, ['e1'])
        .getEdgeAttributes('e1')
        .claims.map(({ attribution }) => attribution?.speakers);
    expect(speakers(['ada', 'board'])).toEqual([['board'], undefined]);
    const part = inView(whole(), { nodes: new Set(['ada', 'quay']), edges: new Set(['e3']), description });
    expect(part.getNodeAttributes('quay').type).toBe('Statement');
    expect(part.hasNode('morning')).toBe(true);
  });

  it('stands where the reader put it, in a graph of its own', () => {
    const graph = whole();
    const places = new Map([['ada', { x: 40, y: -2 }]]);
    const part = inView(graph, { nodes: new Set(['ada']), edges: new Set(), places, description });
    expect(part.getNodeAttributes('ada')).toMatchObject({ x: 40, y: -2 });
    expect(graph.getNodeAttributes('ada')).toMatchObject({ x: 0, y: 0 });
  });

  it('is described in GEXF and GraphML, which hold what was in view alone', () => {
    const part = viewOf(['ada', 'board'], ['e1']);
    const [gexf, graphml] = [writeGexf(part), [...graphmlChunks(part)].join('')];
    expect(gexf).toContain('<description>Two people &amp; what is between them.</description>');
    expect(graphml).toContain('<desc>Two people &amp; what is between them.</desc>');
    for (const text of [gexf, graphml]) expect(text.match(/<node /gu)).toHaveLength(2);
  });
});
