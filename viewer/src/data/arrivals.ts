/** What a newer graph has that an older one had not. */
import type { GraphData } from './graph-data.ts';
import { isArticle } from './graph-data.ts';

/** How many articles and claims came, and how many articles are there no longer. */
export interface Arrivals {
  readonly articles: number;
  readonly claims: number;
  readonly gone: number;
}

export const NO_ARRIVALS: Arrivals = { articles: 0, claims: 0, gone: 0 };

const articlesOf = (data: GraphData): ReadonlySet<string> =>
  new Set([...data.nodes.values()].filter(isArticle).map(({ key }) => key));

const claimsOf = (data: GraphData): ReadonlySet<string> =>
  new Set([...data.edges.values()].flatMap(({ attributes }) => attributes.claims.map(({ id }) => id)));

/** How many of `these` are not among `others`. */
const countOf = (these: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...these].filter((key) => !others.has(key)).length;

/** The difference in articles and claims: each is counted once, however many relations it stands behind. */
export function arrivalsBetween(before: GraphData, after: GraphData): Arrivals {
  const articles = { before: articlesOf(before), after: articlesOf(after) };
  return {
    articles: countOf(articles.after, articles.before),
    claims: countOf(claimsOf(after), claimsOf(before)),
    gone: countOf(articles.before, articles.after),
  };
}

/** Both together, while the reader has not yet seen the first. */
export const addArrivals = (a: Arrivals, b: Arrivals): Arrivals => ({
  articles: a.articles + b.articles,
  claims: a.claims + b.claims,
  gone: a.gone + b.gone,
});
