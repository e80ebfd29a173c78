/** The page's words with those of “take”, which come with the part that says them. */
import { computed } from '@preact/signals';

import type { Words } from './en/index.ts';
import { take as english } from './en/take.ts';
import { take as italian } from './it/take.ts';
import { language, words } from './language.ts';

const TEXTS = { en: english, it: italian } as const;

/** All words of the page, and these. */
export type TakeWords = Words & { readonly take: typeof english };

/** They, in the language in force. */
export const takeWords = computed((): TakeWords => ({ ...words.value, take: TEXTS[language.value] }));

/** They, for a component: it is drawn again when the language changes. */
export function useTakeWords(): TakeWords {
  return takeWords.value;
}
