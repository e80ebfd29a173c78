/** What the tokenizer gives and everything after it reads. */
import type { Lexeme } from './vocab.ts';

/** Tokens in order. `spaces[i]`: a single plain space follows token i. Both arrays are of one length. */
export interface TokenSequence {
  readonly lexemes: readonly Lexeme[];
  readonly spaces: readonly boolean[];
}
