/** Which outlets report on a node, counted from the articles that mention it. */
import type { GraphData } from './graph-data.ts';
import { articleOf, isArticle, isEntity, isStatement } from './graph-data.ts';

/** Each outlet by its place in the order of size, with the number of its articles that name the node. */
export type Coverage = readonly { readonly outlet: number; readonly articles: number }[];

/** The name of the outlet of an article: its publisher, or where it came from when it names none. */
function outletOf(data: GraphData, article: string): string | undefined {
  const attributes = articleOf(data, article)?.attributes;
  return attributes?.publisher ?? attributes?.source;
}

/** All outlets, the one with most articles first, then by name. */
export function outletsBySize(data: GraphData): readonly string[] {
  const counts = new Map<string, number>();
  for (const node of data.nodes.values()) {
    if (!isArticle(node)) continue;
    const name = outletOf(data, node.key);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}

/** The articles in which a node stands, each once. */
function articlesOf(data: GraphData, key: string): ReadonlySet<string> {
  const node = data.nodes.get(key);
  if (node === undefined) return new Set();
  if (isArticle(node)) return new Set([key]);
  if (isStatement(node)) return new Set([node.attributes.article]);
  return new Set(isEntity(node) ? node.attributes.mentions.map(({ article }) => article) : []);
}

/** Gives the outlets that report on a node, the largest outlet first, with how many of their articles do. */
export function coverageReader(data: GraphData): (key: string) => Coverage {
  const places = new Map(outletsBySize(data).map((name, index) => [name, index]));
  return (key) => {
    const counts = new Map<number, number>();
    for (const article of articlesOf(data, key)) {
      const place = places.get(outletOf(data, article) ?? '');
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => a - b).map(([outlet, articles]) => ({ outlet, articles }));
  };
}
