/** The page's words with those of “ask”. */
import { ask as english } from './en/ask.ts';
import { ask as italian } from './it/ask.ts';
import { withPart } from './part-words.ts';

const words = withPart('ask', { en: english, it: italian });

export type AskWords = typeof words.value;

/** They, for a component: it is drawn again when the language changes. */
export function useAskWords(): AskWords {
  return words.value;
}
