/** Outlets by name: what articles give as their publisher. */
import type { ArticleAttributes } from '../../../graph/model/graph-json.ts';

/** Stands for the outlet of articles that name none. */
export const NO_OUTLET = '-';

/** The name of an article's outlet, as the article gives it. */
export function outletOf(article: Pick<ArticleAttributes, 'publisher'> | undefined): string {
  return article?.publisher ?? NO_OUTLET;
}
