/** The page's words with those of “ask”, which come with the part that says them. */
import { computed } from '@preact/signals';

import { ask as english } from './en/ask.ts';
import type { Words } from './en/index.ts';
import { ask as italian } from './it/ask.ts';
import { language, words } from './language.ts';

const TEXTS = { en: english, it: italian } as const;

/** All words of the page, and these. */
export type AskWords = Words & { readonly ask: typeof english };

/** They, in the language in force. */
export const askWords = computed((): AskWords => ({ ...words.value, ask: TEXTS[language.value] }));

/** They, for a component: it is drawn again when the language changes. */
export function useAskWords(): AskWords {
  return askWords.value;
}
