/** The page's words with those of “mend”, which come with the part that says them. */
import { computed } from '@preact/signals';

import type { Words } from './en/index.ts';
import { mend as english } from './en/mend.ts';
import { mend as italian } from './it/mend.ts';
import { language, words } from './language.ts';

const TEXTS = { en: english, it: italian } as const;

/** All words of the page, and these. */
export type MendWords = Words & { readonly mend: typeof english };

/** They, in the language in force. */
export const mendWords = computed((): MendWords => ({ ...words.value, mend: TEXTS[language.value] }));

/** They, for a component: it is drawn again when the language changes. */
export function useMendWords(): MendWords {
  return mendWords.value;
}
