/** What is taken along, counted from the graph: how much is in it, of when, from whom, and what filters left out. */
import type { GraphData } from '../data/graph-data.ts';
import { articleOf, isEntity, isStatement } from '../data/graph-data.ts';
import type { Visibility } from '../filters/visibility.ts';

export interface Contents {
  readonly entities: number;
  readonly statements: number;
  readonly articles: number;
  readonly relations: number;
  readonly claims: number;
  /** Articles that state the relations, or name what is shown where none is. */
  readonly sources: number;
  readonly outlets: number;
  /** The first and last day on which those appeared, ISO 8601. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** Names of what is best covered, best first: what a file may be called by. */
  readonly about: readonly string[];
}

function articleKeys(data: GraphData, { nodes, edges }: Visibility): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const key of edges)
    for (const { article } of data.edges.get(key)?.attributes.claims ?? []) keys.add(article);
  if (keys.size > 0) return keys;
  for (const key of nodes) {
    const node = data.nodes.get(key);
    if (node !== undefined && isEntity(node))
      for (const { article } of node.attributes.mentions) keys.add(article);
  }
  return keys;
}

/** Counts what is in view, or a part of it. */
export function contentsOf(data: GraphData, shown: Visibility): Contents {
  const nodes = [...shown.nodes].flatMap((key) => data.nodes.get(key) ?? []);
  const claims = [...shown.edges].map((key) => data.edges.get(key)?.attributes.claims.length ?? 0);
  const articles = [...articleKeys(data, shown)].flatMap((key) => articleOf(data, key) ?? []);
  const days = articles.flatMap(({ attributes }) => attributes.published ?? []).sort();
  const entities = nodes.filter(isEntity);
  const covered = [...entities].sort(
    (a, b) =>
      b.attributes.articleCount - a.attributes.articleCount ||
      b.attributes.mentionCount - a.attributes.mentionCount ||
      (a.key < b.key ? -1 : 1),
  );
  return {
    entities: entities.length,
    statements: nodes.filter(isStatement).length,
    articles: nodes.length - entities.length - nodes.filter(isStatement).length,
    relations: shown.edges.size,
    claims: claims.reduce((a, b) => a + b, 0),
    sources: articles.length,
    outlets: new Set(articles.flatMap(({ attributes }) => attributes.publisher ?? [])).size,
    first: days[0],
    last: days.at(-1),
    about: covered.slice(0, 2).map(({ attributes }) => attributes.name),
  };
}
