/** What an entity's card lists: relations by kind, statements said and about it, and every mention. */
import type { MentionForm } from '../../../graph/model/article-result.ts';
import type { RelationType } from '../../../graph/model/ontology.ts';
import { definitionOf, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import type { ShortOfFact } from '../../../graph/words/modality.ts';
import { SHORT_OF_FACT, shortOfFact } from '../../../graph/words/modality.ts';
import type { ArticleNode, GraphData, GraphEdge, StatementNode } from '../data/graph-data.ts';
import { articleOf, isEntity, isStatement, otherEnd } from '../data/graph-data.ts';
import { windowAround } from './context.ts';
import type { Excerpt } from './excerpts.ts';
import { excerptAt } from './excerpts.ts';

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [item]);
    else list.push(item);
  }
  return groups;
}

/** The relations of one type, read from the entity's side. */
export interface RelationGroup {
  readonly type: RelationType;
  readonly direction: 'forth' | 'back';
  /** What these relations are when they are no facts: facts and plans never stand under one heading. */
  readonly modality: ShortOfFact | undefined;
  readonly edges: readonly GraphEdge[];
}

function groupKey(edge: GraphEdge, key: string): string {
  const { type, claims } = edge.attributes;
  const forth = definitionOf(type).symmetric === true || edge.source === key;
  return `${type} ${forth ? 'forth' : 'back'} ${shortOfFact(claims) ?? ''}`;
}

/** Best-attested first; then by the name of the other end. */
function sortEdges(data: GraphData, key: string, edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const name = (edge: GraphEdge): string => data.nodes.get(otherEnd(edge, key))?.attributes.name ?? '';
  return [...edges].sort(
    (a, b) =>
      b.attributes.articleCount - a.attributes.articleCount ||
      b.attributes.claimCount - a.attributes.claimCount ||
      (name(a) < name(b) ? -1 : Number(name(a) > name(b))) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** The edges of a node that pass `test`, grouped by type, direction and modality, in the ontology's order. */
export function relationGroups(
  data: GraphData,
  key: string,
  test: (edge: GraphEdge) => boolean,
): readonly RelationGroup[] {
  const groups = groupBy(data.edgesOf(key).filter(test), (edge) => groupKey(edge, key));
  return RELATION_TYPES.flatMap((type) =>
    (['forth', 'back'] as const).flatMap((direction) =>
      [undefined, ...SHORT_OF_FACT].flatMap((modality) => {
        const edges = groups.get(`${type} ${direction} ${modality ?? ''}`);
        return edges === undefined ? [] : [{ type, direction, modality, edges: sortEdges(data, key, edges) }];
      }),
    ),
  );
}

/** Relations between entities only: statements and articles have lists of their own. */
export function entityRelations(data: GraphData, key: string): readonly RelationGroup[] {
  return relationGroups(data, key, (edge) => {
    const other = data.nodes.get(otherEnd(edge, key));
    return other !== undefined && isEntity(other);
  });
}

function statementsBy(data: GraphData, key: string, type: RelationType): readonly StatementNode[] {
  const nodes = data
    .edgesOf(key)
    .filter((edge) => edge.attributes.type === type)
    .map((edge) => data.nodes.get(otherEnd(edge, key)))
    .filter((node) => node !== undefined)
    .filter(isStatement);
  return [...new Set(nodes)].sort(
    (a, b) =>
      (a.attributes.article < b.attributes.article
        ? -1
        : Number(a.attributes.article > b.attributes.article)) || a.attributes.start - b.attributes.start,
  );
}

/** The statements that the entity made, or that are addressed to it or about it. */
export function statementsOf(
  data: GraphData,
  key: string,
): Readonly<Record<'said' | 'told' | 'about', readonly StatementNode[]>> {
  return {
    said: statementsBy(data, key, 'SAID'),
    told: statementsBy(data, key, 'ADDRESSED_TO'),
    about: statementsBy(data, key, 'ABOUT'),
  };
}

export interface MentionView extends Excerpt {
  readonly start: number;
  readonly form: MentionForm;
}

/** An entity's mentions in one article, in reading order. */
export interface ArticleMentions {
  readonly article: ArticleNode;
  readonly mentions: readonly MentionView[];
}

/** Every mention of an entity with the words around it, by article in order of publication. */
export function mentionsOf(data: GraphData, key: string): readonly ArticleMentions[] {
  const node = data.nodes.get(key);
  if (node === undefined || !isEntity(node)) return [];
  return [...groupBy(node.attributes.mentions, (mention) => mention.article)]
    .flatMap(([articleKey, mentions]) => {
      const article = articleOf(data, articleKey);
      if (article === undefined) return [];
      const { text } = article.attributes;
      const views = [...mentions]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end, form }): MentionView => {
          const span = [start, end] as const;
          return { start, form, ...excerptAt(text, windowAround(text, span), [{ role: 'mention', span }]) };
        });
      return [{ article, mentions: views }];
    })
    .sort((a, b) => {
      const date = (item: ArticleMentions): string =>
        `${item.article.attributes.published ?? '~'} ${item.article.key}`;
      return date(a) < date(b) ? -1 : 1;
    });
}
