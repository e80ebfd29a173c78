/** The page's words with those of “mend”. */
import { mend as english } from './en/mend.ts';
import { mend as italian } from './it/mend.ts';
import { withPart } from './part-words.ts';

const words = withPart('mend', { en: english, it: italian });

export type MendWords = typeof words.value;

/** They, for a component: it is drawn again when the language changes. */
export function useMendWords(): MendWords {
  return words.value;
}
