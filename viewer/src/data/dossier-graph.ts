/** The page's graph in the form that graph/query and graph/formats take. */
import { MultiDirectedGraph } from 'graphology';

import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import type { GraphData } from './graph-data.ts';

const made = new WeakMap<GraphData, DossierGraph>();

function build(data: GraphData): DossierGraph {
  const graph: DossierGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ ...data.about });
  for (const { key, attributes } of data.nodes.values()) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of data.edges.values())
    graph.addDirectedEdgeWithKey(key, source, target, attributes);
  return graph;
}

/** The graph of `data`: made when it is first asked for, and shared. Whoever changes it works on a copy. */
export function dossierGraphOf(data: GraphData): DossierGraph {
  const known = made.get(data);
  if (known !== undefined) return known;
  const graph = build(data);
  made.set(data, graph);
  return graph;
}
