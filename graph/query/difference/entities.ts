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
import { pairsByName, type Versions } from './versions.ts';

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

/** Those that only versions of one article name have no id in common. */
function pairsOfVersions(
  before: DossierGraph,
  after: DossierGraph,
  pairs: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const [was, is] = [new Set(pairs.map(([id]) => id)), new Set(pairs.map(([, id]) => id))];
  return pairsByName(
    { graph: before, ids: entitiesOf(before).filter((id) => !was.has(id)) },
    { graph: after, ids: entitiesOf(after).filter((id) => !is.has(id)) },
  );
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

/** Matches entities by id, and through the redirects of both graphs; where articles have versions, then by type and name. */
export function matchEntities(
  before: ComparedGraph,
  after: ComparedGraph,
  versions: Versions,
): MatchedEntities {
  const certain = pairsOf(before, after);
  const byName = versions.size === 0 ? [] : pairsOfVersions(before.graph, after.graph, certain);
  const pairs = [...certain, ...byName];
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
