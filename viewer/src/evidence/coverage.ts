/** Where an entity is written about: which outlets, in how many articles, how often. */
import { compareText } from '../../../graph/model/order.ts';
import type { EntityNode, GraphData } from '../data/graph-data.ts';
import { outletName } from './agreement.ts';

/** What one outlet has of an entity. */
export interface OutletCoverage {
  readonly outlet: string;
  readonly articles: number;
  readonly mentions: number;
}

/** The outlets that mention an entity; those with most articles first, then by mentions and name. */
export function coverageOf(data: GraphData, { attributes }: EntityNode): readonly OutletCoverage[] {
  const outlets = new Map<string, { articles: Set<string>; mentions: number }>();
  for (const { article } of attributes.mentions) {
    const outlet = outletName(data, article);
    const known = outlets.get(outlet) ?? { articles: new Set(), mentions: 0 };
    known.articles.add(article);
    outlets.set(outlet, { articles: known.articles, mentions: known.mentions + 1 });
  }
  return [...outlets]
    .map(([outlet, { articles, mentions }]) => ({ outlet, articles: articles.size, mentions }))
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || compareText(a.outlet, b.outlet));
}

/** The names of an entity other than its own, by how often articles use them; those that no mention uses come last. */
export function aliasesByUse(
  data: GraphData,
  { attributes }: EntityNode,
): readonly { readonly alias: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { article, start, end, form } of attributes.mentions) {
    if (form !== 'name') continue;
    const node = data.nodes.get(article)?.attributes;
    if (node?.type !== 'Article') continue;
    const words = node.text.slice(start, end).replace(/\s+/gu, ' ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return attributes.aliases
    .map((alias) => ({ alias, count: counts.get(alias) ?? 0 }))
    .sort((a, b) => b.count - a.count || compareText(a.alias, b.alias));
}
