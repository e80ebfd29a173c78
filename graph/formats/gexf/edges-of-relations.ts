/** Which edges are one relation: those of one type from one node to another. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { compareText, type EdgeAttributes, type RelationType } from '../../model/index.ts';

/** An edge of a relation. */
interface KeyedEdge {
  readonly id: string;
  readonly attributes: EdgeAttributes;
}

/** What is between two nodes of one type; there is at least one edge, and they are in the order of their keys. */
export interface EdgesOfRelation {
  /** That of the first edge. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly edges: readonly EdgeAttributes[];
}

interface Found {
  readonly target: string;
  readonly type: RelationType;
  readonly edges: KeyedEdge[];
}

// graphology gives the edges between two nodes in an order that it does not promise.
function inOrder(source: string, { target, type, edges }: Found): EdgesOfRelation {
  edges.sort((a, b) => compareText(a.id, b.id));
  return { id: edges[0]?.id ?? '', source, target, type, edges: edges.map(({ attributes }) => attributes) };
}

function fromNode(graph: DossierGraph, source: string): readonly EdgesOfRelation[] {
  const found = new Map<string, Found>();
  for (const { edge: id, target, attributes } of graph.outEdgeEntries(source)) {
    const { type } = attributes;
    // No type has a space in it, so that two relations never are one.
    const key = `${type} ${target}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { target, type, edges: [{ id, attributes }] });
    else known.edges.push({ id, attributes });
  }
  const relations = [...found.values()].map((relation) => inOrder(source, relation));
  return relations.sort((a, b) => compareText(a.id, b.id));
}

/**
 * The relations of a graph by their sources, in the graph's order, and their keys. Only those of one node are held at a
 * time: a large graph needs no second index of its edges.
 */
export function* edgesOfRelations(graph: DossierGraph): Generator<EdgesOfRelation> {
  for (const { node } of graph.nodeEntries()) yield* fromNode(graph, node);
}

/** How many relations a graph has. */
export function countRelations(graph: DossierGraph): number {
  let count = 0;
  for (const { node } of graph.nodeEntries()) {
    const keys = new Set<string>();
    for (const { target, attributes } of graph.outEdgeEntries(node)) keys.add(`${attributes.type} ${target}`);
    count += keys.size;
  }
  return count;
}
