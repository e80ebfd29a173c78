/** What people decided about linked entities: their names, their types, which of them and of their relations are none. */
import {
  type ArticleResult,
  type Correction,
  type LinkedEntity,
  type LocalRef,
  type MentionPlace,
  type PlacedCorrection,
  type Ref,
} from '../../../graph/model/index.ts';
import { type RejectedEdge, withoutRejected } from './reject-claims.ts';
import type { ReplayContext } from './replay.ts';

type Profile = Omit<LinkedEntity, 'id'>;
type Rename = Extract<Correction, { readonly action: 'rename' }>;
type Retype = Extract<Correction, { readonly action: 'retype' }>;
type RejectEdge = Extract<Correction, { readonly what: 'edge' }>;

/** Profiles with their corrections, and what is rejected. */
export interface Decided {
  readonly profiles: readonly Profile[];
  /** Indices into `profiles`. */
  readonly rejected: ReadonlySet<number>;
  readonly results: readonly ArticleResult[];
}

/** What corrections say of one entity, and which said so last. */
interface Decision {
  rename?: { readonly placed: PlacedCorrection; readonly name: string };
  retype?: { readonly placed: PlacedCorrection; readonly type: Profile['type']; readonly kind?: string };
  reject?: PlacedCorrection;
}

function renamed(profile: Profile, name: string): Profile {
  const aliases = new Set([profile.name, ...profile.aliases]);
  aliases.delete(name);
  return { ...profile, name, aliases: [...aliases].sort() };
}

function retyped(profile: Profile, type: Profile['type'], kind: string | undefined): Profile {
  const { kind: known, ...rest } = profile;
  const kept = kind ?? (profile.type === type ? known : undefined);
  return { ...rest, type, ...(kept === undefined ? {} : { kind: kept }) };
}

class Decider {
  readonly decisions = new Map<number, Decision>();
  readonly rejectedEdges: RejectedEdge[] = [];
  readonly #entityOf: (ref: LocalRef) => number | undefined;
  readonly #context: ReplayContext;

  constructor(entityOf: (ref: LocalRef) => number | undefined, context: ReplayContext) {
    this.#entityOf = entityOf;
    this.#context = context;
  }

  #find(mention: MentionPlace, placed: PlacedCorrection): number | undefined {
    const found = this.#context.places.find(mention);
    if (found.ok) {
      if (found.inexact !== undefined) this.#context.faults.addInexact(placed, found.inexact);
      return this.#entityOf(found.ref);
    }
    this.#context.faults.add(placed, found.reason);
    return undefined;
  }

  #decisionOn(mention: MentionPlace, placed: PlacedCorrection): Decision {
    const index = this.#find(mention, placed);
    if (index === undefined) return {};
    const known = this.decisions.get(index) ?? {};
    this.decisions.set(index, known);
    return known;
  }

  decide(placed: PlacedCorrection): void {
    const { correction } = placed;
    if (correction.action === 'rename') this.#rename(correction, placed);
    else if (correction.action === 'retype') this.#retype(correction, placed);
    else if (correction.action === 'reject' && correction.what === 'entity')
      this.#decisionOn(correction.mention, placed).reject ??= placed;
    else if (correction.action === 'reject' && correction.what === 'edge')
      this.#rejectEdge(correction, placed);
  }

  #rename({ mention, name }: Rename, placed: PlacedCorrection): void {
    const decision = this.#decisionOn(mention, placed);
    const before = decision.rename;
    if (before !== undefined && before.name !== name)
      this.#context.faults.addConflict(before.placed, 'gives the entity another name', placed);
    decision.rename = { placed, name };
  }

  #retype({ mention, type, kind }: Retype, placed: PlacedCorrection): void {
    const decision = this.#decisionOn(mention, placed);
    const before = decision.retype;
    if (before !== undefined && (before.type !== type || before.kind !== kind))
      this.#context.faults.addConflict(before.placed, 'gives the entity another type', placed);
    decision.retype = { placed, type, ...(kind === undefined ? {} : { kind }) };
  }

  #rejectEdge({ type, source, target }: RejectEdge, placed: PlacedCorrection): void {
    const ends = [this.#find(source, placed), this.#find(target, placed)] as const;
    const [from, to] = ends;
    if (from !== undefined && to !== undefined) this.rejectedEdges.push({ type, ends: [from, to], placed });
  }

  /** The profile as decided; of a rejected entity too, so that its place in the list stays. */
  apply(profile: Profile, index: number): Profile {
    const { rename, retype, reject } = this.decisions.get(index) ?? {};
    for (const other of [rename, retype])
      if (reject !== undefined && other !== undefined)
        this.#context.faults.addConflict(other.placed, 'rejects the entity', reject);
    const typed = retype === undefined ? profile : retyped(profile, retype.type, retype.kind);
    return rename === undefined ? typed : renamed(typed, rename.name);
  }
}

/** Carries out renames, retypes and rejections; the later of two that contradict each other holds. */
export function decide(
  profiles: readonly Profile[],
  corrections: readonly PlacedCorrection[],
  { results, ...context }: ReplayContext & { readonly results: readonly ArticleResult[] },
): Decided {
  if (corrections.length === 0) return { profiles, rejected: new Set(), results };
  const indexOf = new Map<string, number>();
  for (const [index, { members }] of profiles.entries())
    for (const { result, entity } of members) indexOf.set(`${result} ${entity}`, index);
  const entityOf = ({ result, entity }: LocalRef): number | undefined => indexOf.get(`${result} ${entity}`);
  const decider = new Decider(entityOf, context);
  for (const placed of corrections) decider.decide(placed);
  const decided = profiles.map((profile, index) => decider.apply(profile, index));
  const rejected = new Set(
    [...decider.decisions].flatMap(([index, { reject }]) => (reject === undefined ? [] : [index])),
  );
  const entityAt = (result: number, end: Ref): number | undefined =>
    end.kind === 'entity' ? entityOf({ result, entity: end.index }) : undefined;
  const left = withoutRejected(results, { edges: decider.rejectedEdges, entities: rejected, entityAt });
  for (const placed of left.unmatched)
    context.faults.add(placed, 'no article says this of these two', 'delete the line');
  return { profiles: decided, rejected, results: left.results };
}
