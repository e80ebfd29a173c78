/** Words that come with the part of the page that says them, not before its first view. */
import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';

import type { Words } from './en/index.ts';
import type { Language } from './language.ts';
import { language, words } from './language.ts';

/** All words of the page, and those of a part under its name. */
export function withPart<N extends string, T>(
  name: N,
  texts: Readonly<Record<Language, T>>,
): ReadonlySignal<Words & Readonly<Record<N, T>>> {
  // A computed key widens to `string`: that it is `N` is said here, once.
  return computed(() => {
    const part = { [name]: texts[language.value] } as Record<N, T>;
    return { ...words.value, ...part };
  });
}
