/** A part of a graph with the articles that it cites, so that no claim is without its sentence. */
import { type DossierGraph, emptyGraph } from '../dossier-graph.ts';
import { type EdgeAttributes, ENTITY_DATES, type NodeAttributes } from '../model/index.ts';
import { withoutDangling } from './attribution.ts';

function* citedByNode(attributes: NodeAttributes): Generator<string> {
  if (attributes.type === 'Statement') yield attributes.article;
  if (!('mentions' in attributes)) return;
  for (const { article } of attributes.mentions) yield article;
  for (const property of ENTITY_DATES)
    for (const { article } of attributes[property]?.claims ?? []) yield article;
}

function* citedByEdge({ claims }: EdgeAttributes): Generator<string> {
  for (const { article } of claims) yield article;
}

function citedArticles(graph: DossierGraph, nodes: Iterable<string>, edges: Iterable<string>): Set<string> {
  const cited = new Set<string>();
  for (const node of nodes)
    for (const article of citedByNode(graph.getNodeAttributes(node))) cited.add(article);
  for (const edge of edges)
    for (const article of citedByEdge(graph.getEdgeAttributes(edge))) cited.add(article);
  return cited;
}

/** A part of a graph, and the articles that are in it only because the rest cites them. */
export interface PartWithEvidence {
  readonly part: DossierGraph;
  readonly evidence: readonly string[];
}

/** Some nodes and the relations between them, with the articles that they cite, in the order of the whole, which is not changed. */
export function withEvidence(
  graph: DossierGraph,
  nodes: ReadonlySet<string>,
  edges: readonly string[],
): PartWithEvidence {
  const cited = citedArticles(graph, nodes, edges);
  const part = emptyGraph(graph.getAttributes());
  for (const { node, attributes } of graph.nodeEntries())
    if (nodes.has(node) || cited.has(node)) part.addNode(node, attributes);
  for (const edge of edges) {
    const [source, target] = graph.extremities(edge);
    part.addEdgeWithKey(edge, source, target, graph.getEdgeAttributes(edge));
  }
  return { part: withoutDangling(part), evidence: part.filterNodes((node) => !nodes.has(node)) };
}
