/**
 * What the English pipeline returns: tokens with their tags, trees and lemmas, and spans over them. The names and the
 * label sets are spaCy's (https://spacy.io/api/doc, https://spacy.io/models/en#en_core_web_sm).
 */

/** A run of tokens, `[start, end)` in token indices. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** A named entity. */
export interface NamedEntity extends TokenSpan {
  /** The component's label: of the stock one OntoNotes' ("DATE", "FAC", …), of others what their manifest lists. */
  readonly label: string;
  /** The recogniser that found it: "ner" for the stock model's. */
  readonly component: string;
}

/** One token. `start` and `end` are UTF-16 offsets into the text. */
export interface Token {
  /** The token's place in `doc.tokens`. */
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether one plain space follows. */
  readonly spaceAfter: boolean;
  /** A token of white space only. */
  readonly isSpace: boolean;
  readonly norm: string;
  readonly shape: string;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Universal Dependencies part of speech. */
  readonly pos: string;
  /** Morphological features, "Number=Sing|Person=3", or "". */
  readonly morph: string;
  readonly lemma: string;
  /** Dependency label (ClearNLP scheme), "ROOT" for a sentence's root. */
  readonly dep: string;
  /** Index of the syntactic head; a root is its own head. */
  readonly head: number;
  /** First token of the subtree, and last token of it. */
  readonly leftEdge: number;
  readonly rightEdge: number;
  readonly sentenceStart: boolean;
  readonly entityIob: 'B' | 'I' | 'O';
  readonly entityType: string;
}

/** An analysed text. Token texts, joined with a space where `spaceAfter`, give the text back. */
export interface Doc {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenSpan[];
  readonly entities: readonly NamedEntity[];
  readonly nounChunks: readonly TokenSpan[];
}

/** The pipeline: a pure function of its text, whatever was annotated before. */
export interface English {
  annotate(text: string): Doc;
}
