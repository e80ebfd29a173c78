/** A graph of some types of nodes, some relations, and entities that enough articles mention; with the articles it cites. */
import { type DossierGraph, emptyGraph } from '../dossier-graph.ts';
import {
  type EdgeAttributes,
  ENTITY_DATES,
  type NodeAttributes,
  type NodeType,
  type RelationType,
  type Selection,
} from '../model/index.ts';
import { withoutDangling } from './attribution.ts';

type Kinds = Pick<Selection, 'types' | 'relations' | 'minArticles'>;

function wantedNodes(graph: DossierGraph, { types, minArticles = 1 }: Kinds): Set<string> {
  const allowed: ReadonlySet<NodeType> | undefined = types === undefined ? undefined : new Set(types);
  const wanted = new Set<string>();
  for (const { node, attributes } of graph.nodeEntries()) {
    if (allowed?.has(attributes.type) === false) continue;
    if ('mentions' in attributes && attributes.articleCount < minArticles) continue;
    wanted.add(node);
  }
  return wanted;
}

function wantedEdges(graph: DossierGraph, nodes: ReadonlySet<string>, { relations }: Kinds): string[] {
  const allowed: ReadonlySet<RelationType> | undefined =
    relations === undefined ? undefined : new Set(relations);
  return graph.filterEdges(
    (_, { type }, source, target) => nodes.has(source) && nodes.has(target) && allowed?.has(type) !== false,
  );
}

/**
 * Of the nodes that are wanted, those that make sense without the others: with chosen relations, what these join; and
 * no statement that nothing is left to say or to be about.
 */
function joinedNodes(
  graph: DossierGraph,
  nodes: ReadonlySet<string>,
  { edges, relations, minArticles }: Kinds & { readonly edges: readonly string[] },
): Set<string> {
  const joined = new Set(edges.flatMap((edge) => graph.extremities(edge)));
  return new Set(
    [...nodes].filter((node) => {
      if (joined.has(node)) return true;
      if (relations !== undefined) return false;
      const isStatement = graph.getNodeAttribute(node, 'type') === 'Statement';
      return minArticles === undefined || !isStatement || graph.degree(node) === 0;
    }),
  );
}

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

/** The graph of the wanted nodes and relations, in the order of the whole. */
export function ofKinds(graph: DossierGraph, kinds: Kinds): DossierGraph {
  const wanted = wantedNodes(graph, kinds);
  const edges = wantedEdges(graph, wanted, kinds);
  const nodes = joinedNodes(graph, wanted, { ...kinds, edges });
  const cited = citedArticles(graph, nodes, edges);
  const result = emptyGraph(graph.getAttributes());
  for (const { node, attributes } of graph.nodeEntries())
    if (nodes.has(node) || cited.has(node)) result.addNode(node, attributes);
  for (const edge of edges) {
    const [source, target] = graph.extremities(edge);
    result.addEdgeWithKey(edge, source, target, graph.getEdgeAttributes(edge));
  }
  return withoutDangling(result);
}
