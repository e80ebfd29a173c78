/** The part of a graph that a reader has before their eyes, as a graph of its own. */
import type { DossierGraph } from '../dossier-graph.ts';
import { withEvidence } from './with-evidence.ts';

/** What is in view. */
export interface InView {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Where nodes stand, for those that do not stand where the graph says. */
  readonly places?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** What the part says of itself. */
  readonly description: string;
}

/**
 * Exactly the nodes and relations in view, in the graph's order, with the articles that they cite: these are marked as
 * evidence, which tables and pictures leave out. Keys that the graph lacks are passed over; the graph is not changed.
 */
export function inView(graph: DossierGraph, { nodes, edges, places, description }: InView): DossierGraph {
  const shown = graph.filterEdges(
    (edge, _, source, target) => edges.has(edge) && nodes.has(source) && nodes.has(target),
  );
  const there = new Set(graph.filterNodes((node) => nodes.has(node)));
  const { part, evidence } = withEvidence(graph, there, shown);
  for (const [node, { x, y }] of places ?? [])
    if (part.hasNode(node)) part.replaceNodeAttributes(node, { ...part.getNodeAttributes(node), x, y });
  part.mergeAttributes({
    description,
    selection: { ...part.getAttributes().selection, inView: { evidence: [...evidence] } },
  });
  return part;
}
