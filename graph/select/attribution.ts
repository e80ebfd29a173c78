/** Who says so, in a graph that may no longer hold everybody. */
import type { DossierGraph } from '../dossier-graph.ts';
import { type Claim, ENTITY_DATES, type EntityAttributes } from '../model/index.ts';

/** A claim whose attribution names only nodes that are there. It stays attributed: to nobody by name, if need be. */
function claimWithin(claim: Claim, graph: DossierGraph): Claim {
  const { attribution } = claim;
  if (attribution === undefined) return claim;
  const { speakers, statement, outlet } = attribution;
  const there = speakers.filter((id) => graph.hasNode(id));
  const keep = (id: string | undefined): id is string => id !== undefined && graph.hasNode(id);
  if (there.length === speakers.length && [statement, outlet].every((id) => id === undefined || keep(id)))
    return claim;
  return {
    ...claim,
    attribution: {
      speakers: there,
      ...(keep(statement) ? { statement } : {}),
      ...(keep(outlet) ? { outlet } : {}),
    },
  };
}

function entityWithin(attributes: EntityAttributes, graph: DossierGraph): EntityAttributes {
  const dates = ENTITY_DATES.flatMap((property) => {
    const date = attributes[property];
    if (date === undefined) return [];
    return [[property, { ...date, claims: date.claims.map((claim) => claimWithin(claim, graph)) }] as const];
  });
  return dates.length === 0 ? attributes : { ...attributes, ...Object.fromEntries(dates) };
}

/** Takes ids of nodes that are not there out of all attributions. Changes the graph, and returns it. */
export function withoutDangling(graph: DossierGraph): DossierGraph {
  for (const { node, attributes } of graph.nodeEntries())
    if ('mentions' in attributes) graph.replaceNodeAttributes(node, entityWithin(attributes, graph));
  for (const { edge, attributes } of graph.edgeEntries())
    if (attributes.claims.some(({ attribution }) => attribution !== undefined))
      graph.replaceEdgeAttributes(edge, {
        ...attributes,
        claims: attributes.claims.map((claim) => claimWithin(claim, graph)),
      });
  return graph;
}
