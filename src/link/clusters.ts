/** Clusters: entities of single articles that are one, before anybody corrects them. */
import type { ArticleResult } from '../../graph/model/index.ts';
import { boundFinder, groupKey } from './bound-groups.ts';
import { type Candidate, compareRefs, groupBy } from './candidate.ts';
import { clusterEvents } from './events.ts';
import { type JoinedKeys } from './join-keys.ts';
import { joinLikely, type Link } from './join-likely.ts';
import { splitHomonyms } from './split-homonyms.ts';

type Cluster = readonly Candidate[];

/** A name that was divided: a member of each part, and the facts that divided it. */
export interface DividedName {
  readonly parts: readonly Candidate[];
  readonly conflicts: readonly (readonly [string, string])[];
}

/** All clusters, why some of them are one, and what was divided or left undecided on the way. */
export interface Clusters {
  /** Every candidate is in one; members are in article order. */
  readonly clusters: readonly Cluster[];
  readonly divided: readonly DividedName[];
  readonly made: readonly Link[];
  readonly undecided: readonly Link[];
}

/** Named candidates whose keys are joined. Within a block they stay in article order. */
function blocksOf(candidates: readonly Candidate[], { sets }: JoinedKeys): readonly Cluster[] {
  const named = candidates.flatMap((candidate) =>
    candidate.keys === undefined ? [] : [{ candidate, set: sets.find(candidate.keys.primary) }],
  );
  return [...groupBy(named, ({ set }) => set).values()].map((block) =>
    block.map(({ candidate }) => candidate),
  );
}

/** What has no name of its own: each alone, but groups with one noun and of one named entity together, and events that are one. */
function unnamedClusters(
  results: readonly ArticleResult[],
  candidates: readonly Candidate[],
  named: readonly Cluster[],
): readonly Cluster[] {
  const clusterOf = new Map(
    named.flatMap((cluster, i) => cluster.map((candidate) => [candidate, i] as const)),
  );
  const boundOf = boundFinder(candidates);
  const unnamed = candidates.filter(({ keys }) => keys === undefined);
  const [events, others] = [unnamed.filter(isEvent), unnamed.filter((candidate) => !isEvent(candidate))];
  const groups = [
    ...groupBy(others, (candidate) => groupKey(candidate, boundOf, clusterOf) ?? candidate).values(),
  ];
  for (const [i, group] of groups.entries())
    for (const candidate of group) clusterOf.set(candidate, named.length + i);
  return [...groups, ...clusterEvents(events, { results, candidates, clusterOf, boundOf })];
}

const isEvent = ({ entity }: Candidate): boolean => entity.type === 'Event';

/** The clusters of some candidates: blocks of joined keys, divided by facts, joined again where much speaks for it. */
export function clustersOf(
  results: readonly ArticleResult[],
  candidates: readonly Candidate[],
  joined: JoinedKeys,
): Clusters {
  const parts: Cluster[] = [];
  const divided: DividedName[] = [];
  for (const block of blocksOf(candidates, joined)) {
    const division = splitHomonyms(block);
    const own = division.parts.map((part) => [...part].sort(compareRefs));
    parts.push(...own);
    if (own.length > 1)
      divided.push({ parts: own.flatMap(([first]) => first ?? []), conflicts: division.conflicts });
  }
  const { clusters, made, undecided } = joinLikely(parts, candidates);
  return {
    clusters: [...clusters, ...unnamedClusters(results, candidates, clusters)],
    divided,
    made,
    undecided,
  };
}
