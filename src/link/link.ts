/**
 * Entities of many articles → one entity each. A deterministic function of the set of results: it looks at keys of
 * names and at facts, never at the order in which articles came, and takes time near-linear in the number of entities.
 */
import {
  type ArticleResult,
  compareArticles,
  compareText,
  type KeptApart,
  type LinkedCorpus,
  type LinkedEntity,
  type Merge,
} from '../../graph/model/index.ts';
import { boundFinder, groupKey } from './bound-groups.ts';
import { type Candidate, groupBy } from './candidate.ts';
import { entityIds } from './entity-ids.ts';
import { type JoinedKeys, joinKeys } from './join-keys.ts';
import { keysOf, wordsOfKey } from './keys.ts';
import { reasonsOf } from './merge-reasons.ts';
import { profileOf } from './profile.ts';
import { splitHomonyms } from './split-homonyms.ts';
import { traitsOf } from './traits.ts';

/** Results of one article differ by its source at most, unless two versions of the pipeline made them. */
function compareResults(a: ArticleResult, b: ArticleResult): number {
  return compareText(a.article.source, b.article.source) || compareText(JSON.stringify(a), JSON.stringify(b));
}

/** Each article once, in article order; of several results for one article, the first by source. */
function inOrder(results: readonly ArticleResult[]): readonly ArticleResult[] {
  const byId = new Map<string, ArticleResult>();
  for (const result of results) {
    const known = byId.get(result.article.id);
    if (known === undefined || (known !== result && compareResults(result, known) < 0))
      byId.set(result.article.id, result);
  }
  return [...byId.values()].sort((a, b) => compareArticles(a.article, b.article));
}

function candidatesOf(results: readonly ArticleResult[]): readonly Candidate[] {
  return results.flatMap((article, result) => {
    const keys = article.entities.map(keysOf);
    const traits = traitsOf(article, keys);
    return article.entities.map((entity, index) => ({
      ref: { result, entity: index },
      entity,
      keys: keys[index],
      traits: traits[index] ?? [],
    }));
  });
}

/** Named candidates whose keys are joined. Within a block they stay in article order. */
function blocksOf(candidates: readonly Candidate[], { sets }: JoinedKeys): readonly (readonly Candidate[])[] {
  const named = candidates.flatMap((candidate) =>
    candidate.keys === undefined ? [] : [{ candidate, set: sets.find(candidate.keys.primary) }],
  );
  return [...groupBy(named, ({ set }) => set).values()].map((block) =>
    block.map(({ candidate }) => candidate),
  );
}

/** What has no name of its own: each alone, but groups with one noun and of one named entity together. */
function unnamedClusters(
  candidates: readonly Candidate[],
  named: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const clusterOf = new Map(
    named.flatMap((cluster, i) => cluster.map((candidate) => [candidate, i] as const)),
  );
  const boundOf = boundFinder(candidates);
  const unnamed = candidates.filter(({ keys }) => keys === undefined);
  return [...groupBy(unnamed, (candidate) => groupKey(candidate, boundOf, clusterOf) ?? candidate).values()];
}

interface Clusters {
  readonly clusters: readonly (readonly Candidate[])[];
  /** Indices of clusters that were one block, with the conflicts that divided it. */
  readonly divided: readonly {
    readonly clusters: readonly number[];
    readonly conflicts: readonly (readonly [string, string])[];
  }[];
}

function clustersOf(candidates: readonly Candidate[], joined: JoinedKeys): Clusters {
  const clusters: (readonly Candidate[])[] = [];
  const divided: { clusters: number[]; conflicts: readonly (readonly [string, string])[] }[] = [];
  for (const block of blocksOf(candidates, joined)) {
    const { parts, conflicts } = splitHomonyms(block);
    if (parts.length > 1) divided.push({ clusters: parts.map((_, i) => clusters.length + i), conflicts });
    clusters.push(...parts.map((part) => [...part].sort(compareRefs)));
  }
  clusters.push(...unnamedClusters(candidates, clusters));
  return { clusters, divided };
}

function compareRefs(a: Candidate, b: Candidate): number {
  return a.ref.result - b.ref.result || a.ref.entity - b.ref.entity;
}

function indexEntities(
  results: readonly ArticleResult[],
  entities: readonly LinkedEntity[],
): readonly (readonly number[])[] {
  const entityOf = results.map((result) => result.entities.map(() => -1));
  for (const [index, { members }] of entities.entries())
    for (const { result, entity } of members) {
      const row = entityOf[result];
      if (row !== undefined) row[entity] = index;
    }
  return entityOf;
}

function keptApartOf({ clusters, divided }: Clusters, ids: readonly string[]): KeptApart[] {
  return divided
    .flatMap((division) => {
      const entities = division.clusters.map((i) => ids[i] ?? '').sort(compareText);
      const keys = division.clusters.map((i) => clusters[i]?.[0]?.keys?.primary ?? '').sort(compareText);
      return division.conflicts.map((conflict) => ({ name: wordsOfKey(keys[0] ?? ''), entities, conflict }));
    })
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.conflict.join(), b.conflict.join()));
}

/**
 * Links the entities of some articles. Articles with one id are one. Any order of the same results gives the same
 * corpus; so does any division into batches, since linking always sees the whole set.
 *
 * @returns the articles in article order, their linked entities, for each entity that was made of several why they are
 *   one (`merges`), and for each name that more than one entity keeps what tells them apart (`keptApart`)
 */
export function link(given: readonly ArticleResult[]): LinkedCorpus {
  const results = inOrder(given);
  const candidates = candidatesOf(results);
  const joined = joinKeys(candidates);
  const divided = clustersOf(candidates, joined);
  const profiles = divided.clusters.map(profileOf);
  const ids = entityIds(results, profiles);
  const entities = profiles
    .map((profile, i): LinkedEntity => ({ id: ids[i] ?? '', ...profile }))
    .sort((a, b) => compareText(a.id, b.id));
  const merges = divided.clusters
    .map((members, i): Merge => ({ entity: ids[i] ?? '', reasons: reasonsOf(members, joined) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => compareText(a.entity, b.entity));
  return {
    results,
    entities,
    entityOf: indexEntities(results, entities),
    merges,
    keptApart: keptApartOf(divided, ids),
  };
}
