/** Which entities of two graphs are the same. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { compareText, type EntityAttributes } from '../../model/index.ts';
import { compareEntities, entityAttributesOf, type EntitySummary, entitySummary } from '../summaries.ts';
import {
  type ChangedEntity,
  type ComparedGraph,
  ENTITY_CHANGES,
  type EntityChange,
  type GraphDifference,
  type RegroupedEntities,
} from './shapes.ts';

/** How the entities of two graphs correspond. */
export interface MatchedEntities {
  readonly difference: GraphDifference['entities'];
  /** The id that a node has in the later graph: that of what it became, of several the one that kept its id. */
  readonly successorOf: (id: string) => string;
}

/** Ids and the ids that they are in the other graph. */
type Links = ReadonlyMap<string, readonly string[]>;

const entitiesOf = (graph: DossierGraph): string[] =>
  graph.filterNodes((_, attributes) => 'mentions' in attributes).sort(compareText);

/** Each entity of the earlier graph with each that it is, or is part of, in the later one. */
function pairsOf(before: ComparedGraph, after: ComparedGraph): readonly (readonly [string, string])[] {
  const forward = entitiesOf(before.graph).flatMap((id) => {
    const now = after.graph.hasNode(id) ? id : after.redirects?.get(id);
    return now !== undefined && after.graph.hasNode(now) ? [[id, now] as const] : [];
  });
  // What was part of another entity before, or began with a mention that is gone.
  const back = entitiesOf(after.graph).flatMap((id) => {
    const was = before.graph.hasNode(id) ? undefined : before.redirects?.get(id);
    return was !== undefined && before.graph.hasNode(was) ? [[was, id] as const] : [];
  });
  return [...new Map([...forward, ...back].map((pair) => [pair.join(' '), pair])).values()];
}

function linksOf(pairs: readonly (readonly [string, string])[]): Links {
  const links = new Map<string, string[]>();
  for (const [from, to] of pairs) links.set(from, [...(links.get(from) ?? []), to]);
  return links;
}

const summaries = (graph: DossierGraph, ids: readonly string[]): EntitySummary[] =>
  ids.flatMap((id) => entitySummary(graph, id) ?? []).sort(compareEntities);

function regrouped(
  groups: Links,
  summarize: (id: string, others: readonly string[]) => RegroupedEntities,
): readonly RegroupedEntities[] {
  return [...groups].filter(([, others]) => others.length > 1).map(([id, others]) => summarize(id, others));
}

function valueOf(id: string, attributes: EntityAttributes, change: EntityChange): unknown {
  switch (change) {
    case 'id':
      return id;
    case 'articles':
      return attributes.articleCount;
    case 'birthDate':
    case 'deathDate':
    case 'founded':
      return attributes[change]?.value;
    case 'type':
    case 'kind':
    case 'name':
    case 'aliases':
    case 'description':
    case 'date':
    case 'mentions':
      return attributes[change];
  }
}

function changed(before: DossierGraph, after: DossierGraph, was: string, is: string): ChangedEntity[] {
  const [old, present] = [entityAttributesOf(before, was), entityAttributesOf(after, is)];
  const [first] = summaries(before, [was]);
  const [second] = summaries(after, [is]);
  if (old === undefined || present === undefined || first === undefined || second === undefined) return [];
  const changes = ENTITY_CHANGES.filter(
    (change) => JSON.stringify(valueOf(was, old, change)) !== JSON.stringify(valueOf(is, present, change)),
  );
  return changes.length === 0 ? [] : [{ before: first, after: second, changes }];
}

/** Matches entities by id, and through the redirects of both graphs. */
export function matchEntities(before: ComparedGraph, after: ComparedGraph): MatchedEntities {
  const pairs = pairsOf(before, after);
  const successors = linksOf(pairs);
  const predecessors = linksOf(pairs.map(([was, is]) => [is, was] as const));
  const alone = pairs.filter(
    ([was, is]) => successors.get(was)?.length === 1 && predecessors.get(is)?.length === 1,
  );
  const lacking = (graph: DossierGraph, links: Links): EntitySummary[] =>
    summaries(
      graph,
      entitiesOf(graph).filter((id) => !links.has(id)),
    );
  return {
    difference: {
      added: lacking(after.graph, predecessors),
      removed: lacking(before.graph, successors),
      changed: alone
        .flatMap(([was, is]) => changed(before.graph, after.graph, was, is))
        .sort((a, b) => compareEntities(a.after, b.after)),
      merged: regrouped(predecessors, (id, others) => ({
        before: summaries(before.graph, others),
        after: summaries(after.graph, [id]),
      })),
      split: regrouped(successors, (id, others) => ({
        before: summaries(before.graph, [id]),
        after: summaries(after.graph, others),
      })),
    },
    successorOf: (id) => {
      const became = successors.get(id) ?? [id];
      return became.includes(id) ? id : (became[0] ?? id);
    },
  };
}
