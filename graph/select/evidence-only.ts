/** Articles that a part of a graph holds for the sake of what cites them, and not as nodes that somebody asked for. */
import type { DossierGraph } from '../dossier-graph.ts';
import type { NodeAttributes } from '../model/index.ts';

/**
 * Whether a node is there as evidence only: an article in a graph of chosen types that do not include it, or of chosen
 * relations that do not touch it, or one that was not in view. Tables of nodes and pictures leave it out; formats that
 * hold texts keep it.
 */
export function isEvidenceOnly(graph: DossierGraph, node: string): boolean {
  const selection = graph.getAttributes().selection;
  if (selection === undefined || graph.getNodeAttribute(node, 'type') !== 'Article') return false;
  const { types, relations, inView } = selection;
  if (inView !== undefined) return inView.evidence.includes(node);
  if (types !== undefined && !types.includes('Article')) return true;
  return relations !== undefined && graph.degree(node) === 0;
}

/** The nodes of a graph in its order, without those that are there as evidence only. */
export function* shownNodes(graph: DossierGraph): Generator<{ node: string; attributes: NodeAttributes }> {
  for (const { node, attributes } of graph.nodeEntries())
    if (!isEvidenceOnly(graph, node)) yield { node, attributes };
}
