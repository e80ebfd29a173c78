/**
 * corrections.jsonl: what people decided, one decision a line. Decisions name mentions (article, start, end), not ids, so
 * that they outlive growth and new versions of the pipeline. They are replayed in the order of their lines.
 */
import { z } from 'zod';

import { EntityType, RelationType } from './ontology.ts';
import { Span } from './span.ts';

/** A place in an article that refers to an entity, as a graph's `mentions` have it. */
export const MentionPlace = z
  .strictObject({
    article: z.string().min(1),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    /** The words that stand there: they must be the article's. Without them a slipped offset may name another mention. */
    text: z.string().min(1).optional(),
  })
  .refine(({ start, end }) => start < end, { error: 'start is smaller than end' });
export type MentionPlace = z.infer<typeof MentionPlace>;

const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/u;

const decided = {
  who: z.string().min(1),
  /** ISO 8601: a day, or a day and a time. It is not compared: the order of lines is the order of decisions. */
  when: z
    .string()
    .regex(DAY_OR_INSTANT, { error: 'a day (YYYY-MM-DD), or a day and a time (YYYY-MM-DDTHH:MM:SSZ)' }),
  why: z.string().min(1),
};

/** All mentions are of one entity. */
export const MergeCorrection = z.strictObject({
  action: z.literal('merge'),
  mentions: z.array(MentionPlace).min(2),
  ...decided,
});

/**
 * The mentions are of another entity than the one at `from`. Each leaves with everything that its article takes for
 * the same, unless `from` stands in that too: then it leaves alone. Of two that are apart already it says that they stay so.
 */
export const SplitCorrection = z.strictObject({
  action: z.literal('split'),
  mentions: z.array(MentionPlace).min(1),
  from: MentionPlace,
  ...decided,
});

/** The entity is called `name`. */
export const RenameCorrection = z.strictObject({
  action: z.literal('rename'),
  mention: MentionPlace,
  name: z.string().trim().min(1),
  ...decided,
});

/** The entity is of this type, and of this kind where one is given. */
export const RetypeCorrection = z.strictObject({
  action: z.literal('retype'),
  mention: MentionPlace,
  type: EntityType,
  kind: z.string().min(1).optional(),
  ...decided,
});

const rejects = z.literal('reject');

/** The entity is none: it leaves the graph with all its relations. */
export const RejectEntity = z.strictObject({
  action: rejects,
  what: z.literal('entity'),
  mention: MentionPlace,
  ...decided,
});

/** No claim of this type between these two entities holds. */
export const RejectEdge = z.strictObject({
  action: rejects,
  what: z.literal('edge'),
  type: RelationType,
  source: MentionPlace,
  target: MentionPlace,
  ...decided,
});

/** One claim does not hold; its spans are those that graph.json gives it. */
export const RejectClaim = z.strictObject({
  action: rejects,
  what: z.literal('claim'),
  type: RelationType,
  article: z.string().min(1),
  subject: Span,
  trigger: Span,
  object: Span,
  ...decided,
});

/** An article is taken back: no graph has it, whether it is in the store or read again. */
export const RetractCorrection = z.strictObject({
  action: z.literal('retract'),
  article: z.string().min(1),
  /** For people who read the file. */
  title: z.string().min(1).optional(),
  ...decided,
});

/** One decision. */
export const Correction = z.discriminatedUnion('action', [
  MergeCorrection,
  SplitCorrection,
  RenameCorrection,
  RetypeCorrection,
  z.discriminatedUnion('what', [RejectEntity, RejectEdge, RejectClaim]),
  RetractCorrection,
]);
export type Correction = z.infer<typeof Correction>;

const UNDECIDED = { who: true, when: true, why: true } as const;

/** What a correction decides, without who, when and why. */
export const Decision = z.discriminatedUnion('action', [
  MergeCorrection.omit(UNDECIDED),
  SplitCorrection.omit(UNDECIDED),
  RenameCorrection.omit(UNDECIDED),
  RetypeCorrection.omit(UNDECIDED),
  z.discriminatedUnion('what', [
    RejectEntity.omit(UNDECIDED),
    RejectEdge.omit(UNDECIDED),
    RejectClaim.omit(UNDECIDED),
  ]),
  RetractCorrection.omit(UNDECIDED),
]);
export type Decision = z.infer<typeof Decision>;

/** A decision and where it stands, for messages: `corrections.jsonl:3`. */
export interface PlacedCorrection {
  readonly where: string;
  readonly correction: Correction;
}

/**
 * What is wrong with a correction: `unreadable` is no correction, `dead` no longer applies, `overridden` is undone by
 * another; these are not carried out. `inexact` is carried out on the mention that is nearest.
 */
export type CorrectionFaultKind = 'unreadable' | 'dead' | 'overridden' | 'inexact';

/** A correction that is not carried out, or perhaps not where it should be. */
export interface CorrectionFault {
  readonly kind: CorrectionFaultKind;
  /** The file and the line. */
  readonly where: string;
  readonly reason: string;
  readonly hint: string;
  /** Where the correction stands that undoes it. */
  readonly by?: string;
}
