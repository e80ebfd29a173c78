/** What the extractors return for one article. */
import type { LocalClaim, LocalEntityDate, LocalStatement, Span } from '../../graph/model/index.ts';
import type { Resolved } from '../resolve/resolved.ts';

/** A statement with the entities around it, before SAID, ADDRESSED_TO and ABOUT claims are made of it. */
export interface SpeechAct {
  readonly statement: LocalStatement;
  /** Whether its words are put forward as so: not what somebody condemns, welcomes or rejects. */
  readonly asserts: boolean;
  /** Index of the entity that said it, where one was found. */
  readonly speaker?: number;
  /** The words that name the speaker and the reporting verb or preposition, as spans of one sentence. */
  readonly speakerSpan?: Span;
  readonly cueSpan?: Span;
  readonly sentence?: Span;
  /** Who says it together with the speaker: "Rossi and Neri said". */
  readonly joined?: readonly { readonly entity: number; readonly span: Span }[];
  /** Entities spoken to, each with its words. */
  readonly addressees: readonly { readonly entity: number; readonly span: Span }[];
  /** The name of the rule that found the speaker. */
  readonly extractor: string;
  readonly confidence: number;
}

/** A date of one of the article's entities, by the entity's index. */
export interface EntityDateFound {
  readonly entity: number;
  readonly date: LocalEntityDate;
}

/** The claims and statements of one article, statements in text order, and the dates of its entities. */
export interface Extraction {
  /** The article with its events and the mentions that only extraction could find: who says "I". */
  readonly resolved: Resolved;
  /** Indices of entities that are worth keeping, whether a claim needs them or not. */
  readonly worth: ReadonlySet<number>;
  readonly statements: readonly LocalStatement[];
  readonly claims: readonly LocalClaim[];
  readonly dates: readonly EntityDateFound[];
}
