/** What stands where in an article: mentions, sentences that state something, quotations. Made once for a whole graph. */
import type { MentionForm } from '../../../graph/model/article-result.ts';
import type { Claim } from '../../../graph/model/claim.ts';
import type { EntityType } from '../../../graph/model/ontology.ts';
import { ENTITY_TYPES } from '../../../graph/model/ontology.ts';
import { compareArticles, compareText } from '../../../graph/model/order.ts';
import type { Span } from '../../../graph/model/span.ts';
import type { ArticleNode, EntityNode, GraphData, GraphEdge, StatementNode } from '../data/graph-data.ts';
import { isArticle, isEntity, isStatement } from '../data/graph-data.ts';
import { speakersOf } from './speakers.ts';

/** A place of an article that names or means an entity. */
export interface ArticleMention {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly span: Span;
}

/** A sentence from which relations were read. */
export interface ArticleSentence {
  readonly span: Span;
  readonly claims: readonly { readonly edge: GraphEdge; readonly claim: Claim }[];
}

/** Words of somebody in an article. */
export interface ArticleQuote {
  /** Its pieces, where a verb interrupts it. */
  readonly spans: readonly Span[];
  readonly statement: StatementNode;
  readonly speakers: readonly EntityNode[];
}

/** All that is known of the places in one article; each list in reading order, the longer of two at one place first. */
export interface ArticleContents {
  readonly mentions: readonly ArticleMention[];
  readonly sentences: readonly ArticleSentence[];
  readonly quotes: readonly ArticleQuote[];
}

interface Collected {
  readonly mentions: ArticleMention[];
  readonly sentences: Map<string, { span: Span; claims: { edge: GraphEdge; claim: Claim }[] }>;
  readonly statements: StatementNode[];
}

const bySpan = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];

type Collection = (article: string) => Collected;

function collection(): { at: Collection; all: ReadonlyMap<string, Collected> } {
  const all = new Map<string, Collected>();
  const at = (article: string): Collected => {
    const known = all.get(article) ?? { mentions: [], sentences: new Map(), statements: [] };
    all.set(article, known);
    return known;
  };
  return { at, all };
}

function collectNodes({ nodes }: GraphData, at: Collection): void {
  for (const node of nodes.values()) {
    if (isStatement(node)) at(node.attributes.article).statements.push(node);
    if (!isEntity(node)) continue;
    const { name, type, mentions } = node.attributes;
    for (const { article, start, end, form } of mentions)
      at(article).mentions.push({ key: node.key, name, type, form, span: [start, end] });
  }
}

function collectClaims({ edges }: GraphData, at: Collection): void {
  for (const edge of edges.values())
    for (const claim of edge.attributes.claims) {
      const { sentences } = at(claim.article);
      const place = claim.sentence.join('-');
      const known = sentences.get(place) ?? { span: claim.sentence, claims: [] };
      known.claims.push({ edge, claim });
      sentences.set(place, known);
    }
}

function contentsFrom(data: GraphData, { mentions, sentences, statements }: Collected): ArticleContents {
  return {
    mentions: mentions.sort((a, b) => bySpan(a.span, b.span) || compareText(a.key, b.key)),
    sentences: [...sentences.values()].sort((a, b) => bySpan(a.span, b.span)),
    quotes: statements
      .filter(({ attributes }) => attributes.form === 'quote')
      .sort((a, b) => a.attributes.start - b.attributes.start || compareText(a.key, b.key))
      .map((statement) => ({
        spans: statement.attributes.spans,
        statement,
        speakers: speakersOf(data, statement.key),
      })),
  };
}

const NOTHING: ArticleContents = { mentions: [], sentences: [], quotes: [] };
const made = new WeakMap<GraphData, ReadonlyMap<string, ArticleContents>>();

function contentsOfAll(data: GraphData): ReadonlyMap<string, ArticleContents> {
  const { at, all } = collection();
  collectNodes(data, at);
  collectClaims(data, at);
  return new Map([...all].map(([article, collected]) => [article, contentsFrom(data, collected)]));
}

/** What stands where in an article. The first call looks through the whole graph, once. */
export function contentsOf(data: GraphData, article: string): ArticleContents {
  const known = made.get(data) ?? contentsOfAll(data);
  made.set(data, known);
  return known.get(article) ?? NOTHING;
}

/** The mentions of each entity of an article, in reading order. */
export function mentionsByEntity({
  mentions,
}: ArticleContents): ReadonlyMap<string, readonly ArticleMention[]> {
  const entities = new Map<string, ArticleMention[]>();
  for (const mention of mentions) {
    const known = entities.get(mention.key);
    if (known === undefined) entities.set(mention.key, [mention]);
    else known.push(mention);
  }
  return entities;
}

/** How many mentions of each type an article has, in the ontology's order; only types that occur. */
export function mentionTypes({ mentions }: ArticleContents): readonly { type: EntityType; count: number }[] {
  return ENTITY_TYPES.map((type) => ({
    type,
    count: mentions.filter((mention) => mention.type === type).length,
  })).filter(({ count }) => count > 0);
}

/** All articles by date of publication: those without a date come last, as everywhere. */
export function articlesInOrder(data: GraphData): readonly ArticleNode[] {
  return [...data.nodes.values()]
    .filter(isArticle)
    .sort((a, b) => compareArticles({ id: a.key, ...a.attributes }, { id: b.key, ...b.attributes }));
}
