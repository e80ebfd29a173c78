import { describe, expect, it } from 'vitest';

import { toggleIn } from '../../../viewer/src/filters/changes.ts';
import { DEFAULT_FILTERS } from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import type { Focus } from '../../../viewer/src/render/focus-scene.ts';
import { focusScene } from '../../../viewer/src/render/focus-scene.ts';
import { sampleData } from '../sample-graph.ts';

const data = sampleData();

function sceneOf(
  focus: Partial<Focus>,
  filters = DEFAULT_FILTERS,
): { nodes: string[]; edges: string[]; anchors: string[] } {
  const source = { data, filters, visibility: visibleGraph(data, filters) };
  const { nodes, edges, anchors } = focusScene(source, {
    selection: undefined,
    hovered: undefined,
    picked: [],
    ...focus,
  });
  return { nodes: [...nodes].sort(), edges: [...edges].sort(), anchors: [...anchors].sort() };
}

describe('what a hover or a selection lights', () => {
  it('is nothing when nothing is in focus', () => {
    expect(sceneOf({})).toEqual({ nodes: [], edges: [], anchors: [] });
  });

  it('is a node, its neighbours in view, and the edges between: nothing else', () => {
    expect(sceneOf({ hovered: 'kelmar' })).toEqual({
      nodes: ['ada', 'kelmar'],
      edges: ['e2'],
      anchors: ['kelmar'],
    });
    expect(sceneOf({ selection: { kind: 'node', key: 'ada' } })).toEqual({
      nodes: ['ada', 'board', 'kelmar'],
      edges: ['e1', 'e2', 'e6'],
      anchors: ['ada'],
    });
  });

  it('is an edge with its two ends', () => {
    expect(sceneOf({ selection: { kind: 'edge', key: 'e1' } })).toEqual({
      nodes: ['ada', 'board'],
      edges: ['e1'],
      anchors: ['ada', 'board'],
    });
  });

  it('respects the filters', () => {
    const filters = toggleIn(DEFAULT_FILTERS, 'hiddenRelations', 'CRITICIZED');
    expect(sceneOf({ selection: { kind: 'node', key: 'board' } }, filters).edges).toEqual(['e6']);
  });

  it('shows a selected node that filters hide, with what it hangs on', () => {
    expect(sceneOf({ selection: { kind: 'node', key: 'quay' } })).toEqual({
      nodes: ['ada', 'quay'],
      edges: ['e3'],
      anchors: ['quay'],
    });
  });

  it('is nothing for a key that the graph lacks', () => {
    expect(sceneOf({ hovered: 'gone', selection: { kind: 'edge', key: 'gone' } }).nodes).toEqual([]);
  });

  it('is what is picked, and what joins any two of it', () => {
    expect(sceneOf({ picked: ['kelmar', 'ada', 'nobody'] })).toEqual({
      nodes: ['ada', 'kelmar'],
      edges: ['e2'],
      anchors: ['ada', 'kelmar'],
    });
  });
});
