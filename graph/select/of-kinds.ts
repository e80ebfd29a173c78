/** A graph of some types of nodes, some relations, and entities that enough articles mention; with the articles it cites. */
import { type DossierGraph } from '../dossier-graph.ts';
import type { NodeType, RelationType, Selection } from '../model/index.ts';
import { withEvidence } from './with-evidence.ts';

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

/** The graph of the wanted nodes and relations, in the order of the whole. */
export function ofKinds(graph: DossierGraph, kinds: Kinds): DossierGraph {
  const wanted = wantedNodes(graph, kinds);
  const edges = wantedEdges(graph, wanted, kinds);
  const nodes = joinedNodes(graph, wanted, { ...kinds, edges });
  return withEvidence(graph, nodes, edges).part;
}
