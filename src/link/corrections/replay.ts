/** Merges and splits, replayed over what linking made: clusters of entities of single articles. */
import type { Correction, LocalRef, MentionPlace, PlacedCorrection } from '../../../graph/model/index.ts';
import { type Candidate, compareRefs } from '../candidate.ts';
import type { Faults } from './faults.ts';
import type { Places } from './places.ts';

type Cluster = readonly Candidate[];
type Merge = Extract<Correction, { readonly action: 'merge' }>;
type Split = Extract<Correction, { readonly action: 'split' }>;

/** Where mentions are found, and who is told of those that are not. */
export interface ReplayContext {
  readonly places: Places;
  readonly faults: Faults;
}

/** Two entities that somebody said are two. */
export type DecidedApart = readonly [Candidate, Candidate];

/** What a replay gives. */
export interface Replayed {
  readonly clusters: readonly Cluster[];
  /** What each merge named. */
  readonly merged: readonly (readonly Candidate[])[];
  readonly apart: readonly DecidedApart[];
}

const keyOf = ({ result, entity }: LocalRef): string => `${result} ${entity}`;

/** Clusters that change. Joining moves the smaller one, so that any number of joins stays near-linear. */
class Partition {
  readonly #byRef = new Map<string, Candidate>();
  readonly #clusterOf = new Map<Candidate, Set<Candidate>>();

  constructor(clusters: readonly Cluster[]) {
    for (const cluster of clusters) {
      const set = new Set(cluster);
      for (const candidate of cluster) {
        this.#byRef.set(keyOf(candidate.ref), candidate);
        this.#clusterOf.set(candidate, set);
      }
    }
  }

  candidate(ref: LocalRef): Candidate | undefined {
    return this.#byRef.get(keyOf(ref));
  }

  areOne(a: Candidate, b: Candidate): boolean {
    return this.#clusterOf.get(a) === this.#clusterOf.get(b);
  }

  join(a: Candidate, b: Candidate): void {
    const [first, second] = [this.#clusterOf.get(a), this.#clusterOf.get(b)];
    if (first === undefined || second === undefined || first === second) return;
    const [small, large] = first.size < second.size ? [first, second] : [second, first];
    for (const candidate of small) this.#clusterOf.set(candidate, large.add(candidate));
  }

  /** Makes the candidates a cluster of their own. */
  takeOut(candidates: readonly Candidate[]): void {
    const own = new Set(candidates);
    for (const candidate of own) {
      this.#clusterOf.get(candidate)?.delete(candidate);
      this.#clusterOf.set(candidate, own);
    }
  }

  clusters(): readonly Cluster[] {
    return [...new Set(this.#clusterOf.values())].map((set) => [...set].sort(compareRefs));
  }
}

/** A merge or split whose mentions are all found, or as many as it needs. */
type Step =
  | { readonly kind: 'merge'; readonly placed: PlacedCorrection; readonly all: readonly Candidate[] }
  | {
      readonly kind: 'split';
      readonly placed: PlacedCorrection;
      readonly from: Candidate;
      readonly leaving: readonly Candidate[];
    };

class StepFinder {
  readonly #partition: Partition;
  readonly #places: Places;
  readonly #faults: Faults;

  constructor(partition: Partition, { places, faults }: ReplayContext) {
    this.#partition = partition;
    this.#places = places;
    this.#faults = faults;
  }

  /** The candidates at some places; each place that has none is a fault, and does not stop the others. */
  #candidates(mentions: readonly MentionPlace[], placed: PlacedCorrection): readonly Candidate[] {
    const found = mentions.flatMap((mention) => {
      const place = this.#places.find(mention);
      if (!place.ok) this.#faults.add(placed, place.reason);
      else if (place.inexact !== undefined) this.#faults.addInexact(placed, place.inexact);
      const candidate = place.ok ? this.#partition.candidate(place.ref) : undefined;
      return candidate === undefined ? [] : [candidate];
    });
    return [...new Set(found)];
  }

  merge({ mentions }: Merge, placed: PlacedCorrection): Step[] {
    const all = this.#candidates(mentions, placed);
    return all.length < 2 ? [] : [{ kind: 'merge', placed, all }];
  }

  split({ mentions, from: stays }: Split, placed: PlacedCorrection): Step[] {
    const [from] = this.#candidates([stays], placed);
    const leaving = this.#candidates(mentions, placed);
    if (from === undefined || leaving.length === 0) return [];
    return [{ kind: 'split', placed, from, leaving: leaving.filter((candidate) => candidate !== from) }];
  }
}

function carryOut(partition: Partition, step: Step): void {
  if (step.kind === 'merge') {
    const [first, ...others] = step.all;
    if (first !== undefined) for (const other of others) partition.join(first, other);
  } else partition.takeOut(step.leaving.filter((candidate) => partition.areOne(candidate, step.from)));
}

/** Steps that a later one has undone, each with that later one where it names the same entities. */
function checkConflicts(partition: Partition, steps: readonly Step[], faults: Faults): void {
  const touched = new Map<Candidate, { readonly placed: PlacedCorrection; readonly order: number }>();
  for (const [order, { placed, ...step }] of steps.entries())
    for (const candidate of step.kind === 'merge' ? step.all : [step.from, ...step.leaving])
      touched.set(candidate, { placed, order });
  const later = (candidates: readonly Candidate[], order: number): PlacedCorrection | undefined =>
    candidates
      .map((candidate) => touched.get(candidate))
      .filter((touch) => touch !== undefined && touch.order > order)
      .sort((a, b) => (a?.order ?? 0) - (b?.order ?? 0))[0]?.placed;
  for (const [order, step] of steps.entries()) {
    if (step.kind === 'merge') {
      const [first, ...others] = step.all;
      if (first !== undefined && !others.every((other) => partition.areOne(first, other)))
        faults.addConflict(step.placed, 'takes apart what this one merges', later(step.all, order));
    } else if (step.leaving.some((candidate) => partition.areOne(candidate, step.from)))
      faults.addConflict(
        step.placed,
        'merges what this one splits',
        later([step.from, ...step.leaving], order),
      );
  }
}

/** Carries out merges and splits in the order of their lines: the later of two that contradict each other holds. */
export function replay(
  clusters: readonly Cluster[],
  corrections: readonly PlacedCorrection[],
  context: ReplayContext,
): Replayed {
  const partition = new Partition(clusters);
  const finder = new StepFinder(partition, context);
  const steps = corrections.flatMap((placed): Step[] => {
    const { correction } = placed;
    if (correction.action === 'merge') return finder.merge(correction, placed);
    return correction.action === 'split' ? finder.split(correction, placed) : [];
  });
  if (steps.length === 0) return { clusters, merged: [], apart: [] };
  for (const step of steps) carryOut(partition, step);
  checkConflicts(partition, steps, context.faults);
  return {
    clusters: partition.clusters(),
    merged: steps.flatMap((step) => (step.kind === 'merge' ? [step.all] : [])),
    apart: steps.flatMap((step) =>
      step.kind === 'split' ? step.leaving.map((candidate): DecidedApart => [step.from, candidate]) : [],
    ),
  };
}
