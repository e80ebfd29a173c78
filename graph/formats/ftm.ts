/**
 * FollowTheMoney as OpenAleph and the `ftm` tool take it: one entity a line. A record of it is read as a fact, so what
 * the articles only attribute, plan, dispute or deny becomes an UnknownLink that says so in its role and status.
 */
import type { DossierGraph } from '../dossier-graph.ts';
import type { FtmEntity } from './ftm/entity.ts';
import { linkEntities } from './ftm/link.ts';
import { articleOfNode, entityOfNode, noteOfStatement } from './ftm/node.ts';

function entityOf(graph: DossierGraph, key: string): FtmEntity {
  const attributes = graph.getNodeAttributes(key);
  switch (attributes.type) {
    case 'Article':
      return articleOfNode(graph, key, attributes);
    case 'Statement':
      return noteOfStatement(graph, key, attributes);
    case 'Person':
    case 'Organization':
    case 'Place':
    case 'Group':
    case 'Event':
    case 'Product':
    case 'Work':
      return entityOfNode(graph, key, attributes);
  }
}

/** Every entity of a graph: its nodes, then its relations. Each id comes once. */
export function* ftmEntities(graph: DossierGraph): Generator<FtmEntity> {
  for (const key of graph.nodes()) yield entityOf(graph, key);
  const posts = new Set<string>();
  for (const { edge: key, source, target, attributes } of graph.edgeEntries())
    for (const found of linkEntities(graph, { key, source, target, attributes })) {
      if (found.schema === 'Position' && posts.has(found.id)) continue;
      if (found.schema === 'Position') posts.add(found.id);
      yield found;
    }
}

/** A graph as lines of JSON. */
export function* ftmChunks(graph: DossierGraph): Generator<string> {
  for (const found of ftmEntities(graph)) yield `${JSON.stringify(found)}\n`;
}
