/**
 * Clusters that more than a key joins: names that are alike, of people and bodies whose facts and company agree. All
 * pairs are scored on the clusters as they are, so that no join depends on another; what a join would make ambiguous
 * stays undecided. Each cluster is compared with the largest few of its block, so the cost is linear in their number.
 */
import { compareText, type ScoredReason } from '../../graph/model/index.ts';
import { type Candidate, compareRefs, groupBy } from './candidate.ts';
import { Contexts } from './context.ts';
import { likelihoodOf, looseKeysOf } from './likely-pairs.ts';
import { MERGE_FROM, REVIEW_FROM } from './scores.ts';
import { contradict, summarise, type Summary } from './summary.ts';
import { UnionFind } from './union-find.ts';

type Cluster = readonly Candidate[];

/** Two clusters, each by one of its members, and why they are or may be one. */
export interface Link {
  readonly ends: readonly [Candidate, Candidate];
  readonly reason: ScoredReason;
}

/** Clusters after likely ones are joined. */
export interface JoinedLikely {
  readonly clusters: readonly Cluster[];
  readonly made: readonly Link[];
  readonly undecided: readonly Link[];
  /** How many pairs were scored. */
  readonly comparisons: number;
}

/** With how many clusters of its block each is compared. */
const COMPARED = 8;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly reason: ScoredReason;
}

/** Indices of clusters, the larger first; of equals the one whose first member comes first. */
function bySize(summaries: readonly Summary[]): (a: number, b: number) => number {
  const ranks = summaries.map(({ mentions, members }): readonly number[] => {
    const [first] = members;
    return [-mentions, first?.ref.result ?? -1, first?.ref.entity ?? -1];
  });
  return (a, b) => {
    const [x, y] = [ranks[a] ?? [], ranks[b] ?? []];
    const at = x.findIndex((value, i) => value !== y[i]);
    return (x[at] ?? 0) - (y[at] ?? 0);
  };
}

/** The clusters of each loose key that several have. */
function blocksOf(summaries: readonly Summary[]): readonly (readonly number[])[] {
  const order = bySize(summaries);
  const keyed = summaries.flatMap((summary, index) => looseKeysOf(summary).map((key) => ({ key, index })));
  return [...groupBy(keyed, ({ key }) => key).values()]
    .filter((block) => block.length > 1)
    .map((block) => block.map(({ index }) => index).sort(order));
}

/** What part a cluster has of the articles of the largest few in its block that tell whether they mean it. */
function shareOf(summary: Summary, others: readonly Summary[]): number {
  const against = others.filter((other) => contradict(summary, other));
  const articles = against.reduce((sum, other) => sum + other.articles.size, summary.articles.size);
  return against.length === 0 ? 0 : summary.articles.size / articles;
}

function scorePairs(
  summaries: readonly Summary[],
  contexts: Contexts,
): ReadonlyMap<string, Pair | undefined> {
  const pairs = new Map<string, Pair | undefined>();
  for (const block of blocksOf(summaries)) {
    const largest = block.slice(0, COMPARED).flatMap((index) => summaries[index] ?? []);
    const shares = largest.map((summary) => shareOf(summary, largest));
    for (const [at, b] of block.entries())
      for (const [place, a] of block.slice(0, Math.min(at, COMPARED)).entries()) {
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
        const [x, y] = [summaries[a], summaries[b]];
        if (pairs.has(key) || x === undefined || y === undefined) continue;
        const reason = likelihoodOf(x, y, { contexts, share: shares[place] ?? 0 });
        pairs.set(key, reason === undefined ? undefined : { a, b, reason });
      }
  }
  return pairs;
}

/** Whether some clusters may all be one: no two of their facts, and no two of their names, tell them apart. */
function mayBeOne(parts: readonly Summary[], contexts: Contexts): boolean {
  const whole = summarise(parts.flatMap(({ members }) => members));
  if (contradict(whole, whole)) return false;
  // By name alone: one cluster for each set of names, so that many of one name cost no more than one.
  const distinct = [
    ...groupBy(parts, ({ primaries }) => [...primaries].sort(compareText).join('|')).values(),
  ];
  const firsts = distinct.flatMap(([first]) => (first === undefined ? [] : [first]));
  if (firsts.length > COMPARED) return false;
  return firsts.every((a, i) =>
    firsts.slice(i + 1).every((b) => likelihoodOf(a, b, { contexts, share: 0 }) !== undefined),
  );
}

/** For each cluster the surest pair that it is the smaller part of. */
function surestOfEach(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<number, Pair>();
  for (const pair of pairs) {
    const known = best.get(pair.b);
    if (known === undefined || pair.reason.score > known.reason.score) best.set(pair.b, pair);
  }
  return [...best.values()];
}

/** Joins the clusters of named candidates that are likely to be one. */
export function joinLikely(clusters: readonly Cluster[], candidates: readonly Candidate[]): JoinedLikely {
  const summaries = clusters.map(summarise);
  const contexts = new Contexts(candidates);
  const scored = scorePairs(summaries, contexts);
  const pairs = [...scored.values()].filter((pair) => pair !== undefined);
  const sure = pairs.filter(({ reason }) => reason.score >= MERGE_FROM);
  const made: Pair[] = [];
  const open = pairs.filter(({ reason }) => reason.score < MERGE_FROM && reason.score >= REVIEW_FROM);
  for (const component of componentsOf(sure)) {
    const indices = [...new Set(component.flatMap(({ a, b }) => [a, b]))];
    const parts = indices.flatMap((index) => summaries[index] ?? []);
    if (mayBeOne(parts, contexts)) made.push(...component);
    else open.push(...component.map(ambiguous));
  }
  return {
    clusters: union(clusters, made),
    made: made.flatMap((pair) => linkOf(clusters, pair)),
    undecided: surestOfEach(stillOpen(open, made, summaries)).flatMap((pair) => linkOf(clusters, pair)),
    comparisons: scored.size,
  };
}

/** Pairs that are connected by pairs. */
function componentsOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const sets = new UnionFind();
  for (const { a, b } of pairs) sets.union(String(a), String(b));
  return [...groupBy(pairs, ({ a }) => sets.find(String(a))).values()];
}

/** The pairs that what was made one has not decided: it may have made them one, or two that contradict each other. */
function stillOpen(
  open: readonly Pair[],
  made: readonly Pair[],
  summaries: readonly Summary[],
): readonly Pair[] {
  const wholeOf = new Map<number, Summary>();
  for (const component of componentsOf(made)) {
    const indices = [...new Set(component.flatMap(({ a, b }) => [a, b]))];
    const whole = summarise(indices.flatMap((index) => summaries[index]?.members ?? []));
    for (const index of indices) wholeOf.set(index, whole);
  }
  return open.filter(({ a, b }) => {
    const [x, y] = [wholeOf.get(a) ?? summaries[a], wholeOf.get(b) ?? summaries[b]];
    return x !== undefined && y !== undefined && x !== y && !contradict(x, y);
  });
}

/** A pair of which one fits another as well: no surer than what is undecided. */
function ambiguous({ a, b, reason }: Pair): Pair {
  const evidence = [...(reason.evidence ?? []), 'another fits as well'];
  return { a, b, reason: { ...reason, score: REVIEW_FROM, evidence } };
}

function linkOf(clusters: readonly Cluster[], { a, b, reason }: Pair): Link[] {
  const [first, second] = [clusters[a]?.[0], clusters[b]?.[0]];
  return first === undefined || second === undefined ? [] : [{ ends: [first, second], reason }];
}

function union(clusters: readonly Cluster[], made: readonly Pair[]): readonly Cluster[] {
  if (made.length === 0) return clusters;
  const sets = new UnionFind();
  for (const { a, b } of made) sets.union(String(a), String(b));
  const groups = groupBy([...clusters.keys()], (index) => sets.find(String(index)));
  return [...groups.values()].map((indices) => {
    if (indices.length === 1) return clusters[indices[0] ?? -1] ?? [];
    return indices.flatMap((index) => clusters[index] ?? []).sort(compareRefs);
  });
}
