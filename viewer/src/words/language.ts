/** The language of the page: as the browser asks, until the reader decides. English is there at once, others are loaded. */
import { computed, signal } from '@preact/signals';

import type { Words } from './en/index.ts';
import { english } from './en/index.ts';

/** The languages of the page, each by its own name. */
export const LANGUAGES = { en: 'English', it: 'Italiano' } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = 'dossier-language';

const isLanguage = (value: string | null | undefined): value is Language =>
  value !== null && value !== undefined && Object.hasOwn(LANGUAGES, value);

/** Storage may be forbidden; then a choice lasts until the page is left. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice is still in force for this page.
  }
}

async function load(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return english;
    case 'it':
      return (await import('./it/index.ts')).italian;
  }
}

const current = signal<{ readonly language: Language; readonly words: Words }>({
  language: 'en',
  words: english,
});

/** The language in force. */
export const language = computed(() => current.value.language);
/** All words, in the language in force. */
export const words = computed(() => current.value.words);

/** The words, for a component: it is drawn again when the language changes. */
export function useWords(): Words {
  return words.value;
}

/** Changes the language once its words are there. */
export async function speak(next: Language): Promise<void> {
  current.value = { language: next, words: await load(next) };
  document.documentElement.lang = next;
}

/** Changes the language because the reader asked for it, and remembers that. */
export async function chooseLanguage(next: Language): Promise<void> {
  store(next);
  await speak(next);
}

/** The language to begin with: what was chosen before, else the first of the browser's that the page has. */
export function firstLanguage(asked: readonly string[]): Language {
  const chosen = stored();
  if (isLanguage(chosen)) return chosen;
  return asked.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}
