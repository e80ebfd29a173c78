/** Orders that do not depend on locale, machine or the order in which things came. */
import type { Article } from './article.ts';

/** Code unit order, as `<` has it: negative, zero or positive, for `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Article order: by date of publication, undated articles last, then by id. */
export function compareArticles(
  a: Pick<Article, 'published' | 'id'>,
  b: Pick<Article, 'published' | 'id'>,
): number {
  // No date begins with a tilde, and every digit comes before it.
  return compareText(a.published ?? '~', b.published ?? '~') || compareText(a.id, b.id);
}
