/** Which lines answer to what was typed: every word begins one of theirs. */
import { foldText } from '../search/search-names.ts';

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The lines that match, those first whose beginning does; in their own order otherwise. All, for an empty query. */
export function matching<T>(items: readonly T[], textOf: (item: T) => string, query: string): readonly T[] {
  const asked = wordsOf(query);
  const found = items.filter((item) => {
    const words = wordsOf(textOf(item));
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  });
  const leads = (item: T): boolean => foldText(textOf(item)).startsWith(foldText(query.trim()));
  return [...found.filter(leads), ...found.filter((item) => !leads(item))];
}
