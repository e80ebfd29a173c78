/**
 * corrections.jsonl: what people decided, one decision a line. Decisions name mentions (article, start, end), not ids, so
 * that they outlive growth and new versions of the pipeline. They are replayed in the order of their lines.
 */
import { z } from 'zod';

import { messageOf } from './error.ts';
import { EntityType, RelationType } from './ontology.ts';
import { Span } from './span.ts';

/** A place in an article that refers to an entity, as a graph's `mentions` have it. */
export const MentionPlace = z
  .strictObject({
    article: z.string().min(1),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    /** The words that stand there, for people who read the file; where given they must be the article's. */
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

/** One decision. */
export const Correction = z.discriminatedUnion('action', [
  MergeCorrection,
  SplitCorrection,
  RenameCorrection,
  RetypeCorrection,
  z.discriminatedUnion('what', [RejectEntity, RejectEdge, RejectClaim]),
]);
export type Correction = z.infer<typeof Correction>;

/** A decision and where it stands, for messages: `corrections.jsonl:3`. */
export interface PlacedCorrection {
  readonly where: string;
  readonly correction: Correction;
}

/** A correction that is not carried out: a line that is none, one that no longer applies, or one that another undoes. */
export interface CorrectionFault {
  /** The file and the line. */
  readonly where: string;
  readonly reason: string;
  readonly hint: string;
}

/** What a file of corrections says. */
export interface ParsedCorrections {
  readonly corrections: readonly PlacedCorrection[];
  readonly faults: readonly CorrectionFault[];
}

const SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'not there' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    value,
  );
}

/** The first thing that is wrong with a value, in words: where in it, what stands there, and what should. */
function describe(value: unknown, { issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'it is no correction';
  if (issue.code === 'unrecognized_keys') return `"${issue.keys.join('", "')}" is no field of it`;
  const field = issue.path.join('.');
  if (field === 'action' && issue.code === 'invalid_union')
    return `"action" is ${shown(valueAt(value, ['action']))}, not merge, split, rename, retype or reject`;
  if (field === 'what' && issue.code === 'invalid_union')
    return `"what" is ${shown(valueAt(value, ['what']))}, not entity, edge or claim`;
  return `"${field}" is ${shown(valueAt(value, issue.path))}: ${issue.message}`;
}

function parseLine(line: string): Correction | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `the line is not JSON (${messageOf(error)}): ${shown(line)}`;
  }
  if (typeof value !== 'object' || value === null) return `the line is ${shown(value)}, not an object`;
  const parsed = Correction.safeParse(value);
  return parsed.success ? parsed.data : describe(value, parsed.error);
}

/** Reads the lines of a file of corrections; empty ones are passed over, and one that is wrong does not stop the rest. */
export function parseCorrections(text: string, file: string): ParsedCorrections {
  const corrections: PlacedCorrection[] = [];
  const faults: CorrectionFault[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `${file}:${index + 1}`;
    const parsed = parseLine(line);
    if (typeof parsed !== 'string') corrections.push({ where, correction: parsed });
    else faults.push({ where, reason: parsed, hint: 'mend or delete the line; the others are carried out' });
  }
  return { corrections, faults };
}
