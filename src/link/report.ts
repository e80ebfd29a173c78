/** What linking says of its decisions: why entities are one, which of one name are two, which are undecided. */
import {
  type ArticleResult,
  compareText,
  type KeptApart,
  type LinkedEntity,
  type MentionPlace,
  type Merge,
  nameKey,
  type ScoredReason,
  type Undecided,
} from '../../graph/model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Clusters } from './clusters.ts';
import type { Replayed } from './corrections/index.ts';
import type { JoinedKeys } from './join-keys.ts';
import { wordsOfKey } from './keys.ts';
import { reasonsOf } from './merge-reasons.ts';
import { NAME_SCORES } from './scores.ts';

/** What a report is made of. */
export interface Linking {
  readonly results: readonly ArticleResult[];
  readonly joined: JoinedKeys;
  /** Before corrections. */
  readonly found: Clusters;
  /** After corrections. */
  readonly replayed: Replayed;
  /** For each cluster after corrections its entity; undefined where somebody rejected it. */
  readonly entities: readonly (LinkedEntity | undefined)[];
}

/** The clusters after corrections, by their members. */
class ClusterIndex {
  readonly #indexOf: ReadonlyMap<Candidate, number>;
  readonly #entities: Linking['entities'];

  constructor({ replayed, entities }: Linking) {
    this.#entities = entities;
    this.#indexOf = new Map(
      replayed.clusters.flatMap((cluster, index) => cluster.map((candidate) => [candidate, index] as const)),
    );
  }

  of(candidate: Candidate): number | undefined {
    return this.#indexOf.get(candidate);
  }

  entityOf(candidate: Candidate): LinkedEntity | undefined {
    const index = this.of(candidate);
    return index === undefined ? undefined : this.#entities[index];
  }
}

/** The reasons beyond keys, by the index of the cluster that they hold together. */
function furtherReasons(
  { found, replayed }: Linking,
  index: ClusterIndex,
): ReadonlyMap<number, ScoredReason[]> {
  const reasons = new Map<number, ScoredReason[]>();
  const add = (members: readonly Candidate[], reason: ScoredReason): void => {
    const [first, ...others] = members.map((member) => index.of(member));
    if (first === undefined || !others.every((other) => other === first)) return;
    const known = reasons.get(first);
    if (known === undefined) reasons.set(first, [reason]);
    else known.push(reason);
  };
  for (const { ends, reason } of found.made) add(ends, reason);
  for (const members of replayed.merged) {
    const names = [...new Set(members.map(({ entity }) => nameKey(entity.name)))].sort(compareText);
    add(members, { reason: 'correction', names, score: NAME_SCORES.correction });
  }
  return reasons;
}

function mergesOf(linking: Linking, index: ClusterIndex): Merge[] {
  const further = furtherReasons(linking, index);
  return linking.replayed.clusters
    .flatMap((members, i): Merge[] => {
      const entity = linking.entities[i];
      const reasons = reasonsOf(members, linking.joined, further.get(i) ?? []);
      if (entity === undefined || reasons.length === 0) return [];
      return [{ entity: entity.id, score: Math.min(...reasons.map(({ score }) => score)), reasons }];
    })
    .sort((a, b) => compareText(a.entity, b.entity));
}

function keptApartOf({ found }: Linking, index: ClusterIndex): KeptApart[] {
  return found.divided
    .flatMap(({ parts, conflicts }) => {
      const ids = parts.flatMap((part) => index.entityOf(part)?.id ?? []);
      const entities = [...new Set(ids)].sort(compareText);
      const keys = parts.map(({ keys }) => keys?.primary ?? '').sort(compareText);
      if (entities.length < 2) return [];
      return conflicts.map((conflict) => ({ name: wordsOfKey(keys[0] ?? ''), entities, conflict }));
    })
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.conflict.join(), b.conflict.join()));
}

/** The first mention of an entity, as a correction names it. */
function placeOf(results: readonly ArticleResult[], { members }: LinkedEntity): MentionPlace {
  const [first] = members;
  const result = first === undefined ? undefined : results[first.result];
  const mentions = first === undefined ? [] : (result?.entities[first.entity]?.mentions ?? []);
  const mention = mentions.find(({ form }) => form === 'name') ?? mentions[0];
  const { start, end } = mention ?? { start: 0, end: 1 };
  const text = result?.article.text.slice(start, end) ?? '';
  return { article: result?.article.id ?? '', start, end, text };
}

const pairKey = (a: string, b: string): string => [a, b].sort(compareText).join(' ');

function undecidedOf({ results, found, replayed }: Linking, index: ClusterIndex): Undecided[] {
  const apart = new Set(
    replayed.apart.map(([a, b]) => pairKey(index.entityOf(a)?.id ?? '', index.entityOf(b)?.id ?? '')),
  );
  const pairs = new Map<string, Undecided>();
  for (const { ends, reason } of found.undecided) {
    const [a, b] = ends.flatMap((end) => index.entityOf(end) ?? []).sort((x, y) => compareText(x.id, y.id));
    if (a === undefined || b === undefined || a.id === b.id) continue;
    const key = pairKey(a.id, b.id);
    const known = pairs.get(key);
    if (apart.has(key)) continue;
    const reasons = [...(known?.reasons ?? []), reason].sort(
      (x, y) =>
        y.score - x.score || compareText(x.reason, y.reason) || compareText(x.names.join(), y.names.join()),
    );
    pairs.set(key, {
      entities: [a.id, b.id],
      names: [a.name, b.name],
      mentions: [placeOf(results, a), placeOf(results, b)],
      score: reasons[0]?.score ?? reason.score,
      reasons,
    });
  }
  return [...pairs.values()].sort(
    (x, y) => y.score - x.score || compareText(x.entities.join(), y.entities.join()),
  );
}

/** The report of a linking. */
export function reportOf(linking: Linking): {
  readonly merges: readonly Merge[];
  readonly keptApart: readonly KeptApart[];
  readonly undecided: readonly Undecided[];
} {
  const index = new ClusterIndex(linking);
  return {
    merges: mergesOf(linking, index),
    keptApart: keptApartOf(linking, index),
    undecided: undecidedOf(linking, index),
  };
}
