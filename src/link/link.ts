/**
 * Entities of many articles → one entity each. A deterministic function of the set of results: it looks at keys of
 * names and at facts, never at the order in which articles came, and takes time near-linear in the number of entities.
 */
import {
  type ArticleResult,
  compareArticles,
  compareText,
  type LinkedCorpus,
  type LinkedEntity,
  type PlacedCorrection,
} from '../../graph/model/index.ts';
import type { Candidate } from './candidate.ts';
import { clustersOf } from './clusters.ts';
import {
  correctResults,
  decide,
  Faults,
  Places,
  replay,
  retractedBy,
  withoutRetracted,
} from './corrections/index.ts';
import { entityIds } from './entity-ids.ts';
import { joinKeys } from './join-keys.ts';
import { keysOf } from './keys.ts';
import { profileOf } from './profile.ts';
import { reportOf } from './report.ts';
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

/** What besides the articles decides. */
export interface LinkOptions {
  /** What people decided, in the order of their decisions. */
  readonly corrections?: readonly PlacedCorrection[];
}

/**
 * Links the entities of some articles. Articles with one id are one. Any order of the same results gives the same
 * corpus; so does any division into batches, since linking always sees the whole set.
 *
 * @returns the articles in article order, their linked entities, for each entity that was made of several why they are
 *   one (`merges`), for each name that more than one entity keeps what tells them apart (`keptApart`), which may be one
 *   (`undecided`), and the corrections that were not carried out (`correctionFaults`)
 */
export function link(given: readonly ArticleResult[], { corrections = [] }: LinkOptions = {}): LinkedCorpus {
  const faults = new Faults(corrections);
  const retracted = retractedBy(corrections);
  const present = withoutRetracted(inOrder(given), retracted);
  const corrected = correctResults(present, corrections, { faults, retracted });
  const candidates = candidatesOf(corrected);
  const joined = joinKeys(candidates);
  const found = clustersOf(corrected, candidates, joined);
  const context = { places: new Places(corrected, retracted), faults };
  const replayed = replay(found.clusters, corrections, context);
  const decided = decide(replayed.clusters.map(profileOf), corrections, { ...context, results: corrected });
  const { profiles, rejected, results } = decided;
  const ids = entityIds(results, profiles);
  const all = profiles.map((profile, i): LinkedEntity => ({ id: ids[i] ?? '', ...profile }));
  const kept = all.map((entity, i) => (rejected.has(i) ? undefined : entity));
  const entities = kept.filter((entity) => entity !== undefined).sort((a, b) => compareText(a.id, b.id));
  return {
    results,
    entities,
    entityOf: indexEntities(results, entities),
    ...reportOf({ results, joined, found, replayed, entities: kept }),
    correctionFaults: faults.list(),
  };
}
