/** The articles of a graph, and how much each gave. */
import type { DossierGraph } from '../dossier-graph.ts';
import { compareArticles } from '../model/index.ts';
import { type ArticleSummary, articleSummary } from './summaries.ts';

/** An article with the numbers of entities that it mentions, relations that it states, and statements that it reports. */
export interface ArticleRow extends ArticleSummary {
  readonly entities: number;
  readonly relations: number;
  readonly statements: number;
}

/** All articles in article order: by date, undated ones last. */
export function articlesIn(graph: DossierGraph): readonly ArticleRow[] {
  const relations = new Map<string, number>();
  graph.forEachEdge((_, { claims }) => {
    for (const article of new Set(claims.map((claim) => claim.article)))
      relations.set(article, (relations.get(article) ?? 0) + 1);
  });
  const statements = new Map<string, number>();
  graph.forEachNode((_, attributes) => {
    if (attributes.type !== 'Statement') return;
    statements.set(attributes.article, (statements.get(attributes.article) ?? 0) + 1);
  });
  return graph
    .nodes()
    .flatMap((id) => articleSummary(graph, id) ?? [])
    .map((article) => ({
      ...article,
      entities: graph
        .outEdges(article.id)
        .filter((edge) => graph.getEdgeAttribute(edge, 'type') === 'MENTIONS').length,
      relations: relations.get(article.id) ?? 0,
      statements: statements.get(article.id) ?? 0,
    }))
    .sort(compareArticles);
}
