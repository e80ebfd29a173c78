/** What is left out of a graph, and why: a claim without sound evidence is never written. */
import type { RelationType } from '../model/index.ts';

/**
 * `missing-end`: an end, speaker or statement that the result does not have, or that was itself rejected.
 * `not-allowed`: the ontology has no such relation between such ends, or none that a sentence states. `self-loop`: both ends are one.
 * `out-of-bounds`: a span that is empty, outside the text or cuts a character in two.
 * `long-sentence`, `several-paragraphs`: the sentence is none. `outside-sentence`: words that are not in the sentence.
 * `no-mention`: words that do not refer to the end they stand for.
 */
export type RejectionReason =
  | 'missing-end'
  | 'not-allowed'
  | 'self-loop'
  | 'out-of-bounds'
  | 'long-sentence'
  | 'several-paragraphs'
  | 'outside-sentence'
  | 'no-mention';

/** One thing that was left out. */
export interface Rejection {
  readonly article: string;
  readonly what: 'mention' | 'entity' | 'statement' | 'claim';
  /** Its place in the article's result; a mention's is that of its entity. */
  readonly index: number;
  readonly type?: RelationType;
  readonly reason: RejectionReason;
  /** The value that is wrong, for a reader. */
  readonly detail: string;
  /**
   * `extraction`: the article's own result is at fault. `linking`: it was sound until its ends were linked with those
   * of other articles (both became one, or a type changed), which is to be expected now and then.
   */
  readonly cause: 'extraction' | 'linking';
}

const SHOWN = 20;

/** Thrown in strict mode: the pipeline made evidence that does not hold. */
export class RejectedEvidenceError extends Error {
  readonly rejections: readonly Rejection[];

  constructor(rejections: readonly Rejection[]) {
    const lines = rejections
      .slice(0, SHOWN)
      .map((r) => `${r.article} ${r.what} ${r.index} ${r.type ?? ''}: ${r.reason} (${r.detail})`);
    const more = rejections.length > SHOWN ? [`and ${rejections.length - SHOWN} more`] : [];
    super([`assemble: ${rejections.length} pieces of evidence do not hold`, ...lines, ...more].join('\n'));
    this.name = 'RejectedEvidenceError';
    this.rejections = rejections;
  }
}
