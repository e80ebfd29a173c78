/** The page's words with those of “take”. */
import { take as english } from './en/take.ts';
import { take as italian } from './it/take.ts';
import { withPart } from './part-words.ts';

const words = withPart('take', { en: english, it: italian });

export type TakeWords = typeof words.value;

/** They, for a component: it is drawn again when the language changes. */
export function useTakeWords(): TakeWords {
  return words.value;
}
