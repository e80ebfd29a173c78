/** The graph in memory: a graphology directed multigraph whose attributes are those of graph.json. */
import { MultiDirectedGraph } from 'graphology';

import {
  type EdgeAttributes,
  type GraphAttributes,
  type NodeAttributes,
  ONTOLOGY_VERSION,
} from './model/index.ts';

/** The graph, its attributes typed: what graph.json holds, in memory. */
export type DossierGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** What every graph says of its making. The version is that of package.json, which a test compares. */
export const GRAPH_ATTRIBUTES: GraphAttributes = {
  generator: 'dossier',
  version: '0.1.0',
  ontology: ONTOLOGY_VERSION,
};

/** A graph with nothing in it. */
export function emptyGraph(attributes: GraphAttributes = GRAPH_ATTRIBUTES): DossierGraph {
  const graph: DossierGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ ...attributes });
  return graph;
}
