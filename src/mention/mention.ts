/** A mention: a place in an annotated article that refers to somebody or something. */
import type { EntityType, MentionForm, Span } from '../../graph/model/index.ts';
import type { TokenSpan } from '../english/doc.ts';

/** Number and gender as the words show them; undefined where they do not. */
export interface Agreement {
  readonly number?: 'singular' | 'plural';
  readonly gender?: 'female' | 'male' | 'neuter';
}

/** One mention. `tokens` and `span` cover the name or the nominal without determiner, title or possessive ending. */
export interface Mention {
  /** Its place in the article's list of mentions, which is in text order. */
  readonly index: number;
  readonly form: MentionForm;
  readonly tokens: TokenSpan;
  readonly span: Span;
  /** The syntactic head: the token through which the tree holds the mention. */
  readonly head: number;
  readonly sentence: number;
  /** The words of the mention as printed. */
  readonly text: string;
  /** Undefined for a pronoun or a nominal whose antecedent will tell. */
  readonly type?: EntityType;
  readonly kind?: string;
  /** What a seat of government stands for where it acts: "Italian government" for "Rome". */
  readonly standsFor?: string;
  /** The acronym that the text defines for this name, or that the name is. */
  readonly acronym?: string;
  /** Nominals: whether it means somebody already known ("the mayor"), not somebody new ("a mayor"). */
  readonly definite?: boolean;
  /** Titles and roles beside a name ("Mayor", "Interior Minister"), nearest first, as printed. */
  readonly titles: readonly string[];
  readonly agreement: Agreement;
}
