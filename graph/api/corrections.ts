/** `api/corrections`: what people decided, and what a decision would do or has done. */
import { z } from 'zod';

import { Correction, Decision, MentionPlace } from '../model/corrections.ts';
import { StoreState } from './about.ts';
import { GraphDifferenceJson } from './difference.ts';
import { MAX_WHO, MAX_WHY } from './limits.ts';

/** Whether a line is carried out, and if not, why: see `CorrectionFaultKind`. */
export const CorrectionState = z.enum(['carried out', 'unreadable', 'dead', 'overridden', 'inexact']);
export type CorrectionState = z.infer<typeof CorrectionState>;

/** A line of a file of corrections. */
export const ListedCorrection = z.object({
  /** From 1, as editors count. */
  line: z.number().int().positive(),
  /** The line as it stands there, to be named when it is undone. */
  text: z.string(),
  /** `store`: the store's own, which can be undone; `further`: of the file that was named when the server was started. */
  of: z.enum(['store', 'further']),
  state: CorrectionState,
  /** Why it is not carried out, or not certainly where it should be. */
  reason: z.string().exactOptional(),
  /** The decision as a clause, in English, and as it is in the file; both absent where the line is no correction. */
  words: z.string().exactOptional(),
  correction: Correction.exactOptional(),
});
export type ListedCorrection = z.infer<typeof ListedCorrection>;

/** The answer to `GET api/corrections`: those of the store in the order of their lines, then those of a further file. */
export const CorrectionList = z.object({
  corrections: z.array(ListedCorrection),
  state: StoreState,
});
export type CorrectionList = z.infer<typeof CorrectionList>;

const why = z.string().trim().min(1).max(MAX_WHY);
const who = z.string().trim().min(1).max(MAX_WHO);

/** What is sent to `POST api/corrections`. `who` is the user of the computer where it is left out. */
export const DecisionRequest = z.strictObject({ decision: Decision, why, who: who.exactOptional() });
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** What is sent to `POST api/corrections/preview`: a decision may be tried before there is a reason for it. */
export const PreviewRequest = z.strictObject({ decision: Decision });
export type PreviewRequest = z.infer<typeof PreviewRequest>;

/** What is sent to `POST api/corrections/undo`: the line and its text, so that a file that was edited is noticed. */
export const UndoRequest = z.strictObject({
  line: z.number().int().positive(),
  text: z.string().min(1),
});
export type UndoRequest = z.infer<typeof UndoRequest>;

const count = z.number().int().nonnegative();

/** What a change of the corrections does. */
export const CorrectionChange = z.object({
  /** The decision as a clause, in English; of an undone one too. */
  words: z.string(),
  /** Its line, and that line's text. */
  line: z.number().int().positive(),
  text: z.string(),
  /** Whether it is written; a preview is not. */
  written: z.boolean(),
  difference: GraphDifferenceJson,
  /** Whether the graph stays as it is: undoing what did nothing, keeping two apart that are apart. */
  changesNothing: z.boolean(),
  /** Earlier corrections that are not carried out any more. */
  faults: z.array(z.object({ line: z.number().int().positive(), kind: CorrectionState, reason: z.string() })),
  /** Of a split: mentions that leave with those that were chosen, because their article takes them for the same. */
  alsoLeft: z.array(MentionPlace),
  /** How many more claims are left out: of a thing with itself, and of things that cannot have such a relation. */
  leftOut: z.object({ loops: count, disallowed: count }),
  /** The state of the store now. */
  state: StoreState,
});
export type CorrectionChange = z.infer<typeof CorrectionChange>;
