/**
 * Linked articles → the graph of graph.json. Every claim's spans are verified against the text before it is written;
 * nodes and edges stand in an order of their own, so that the same articles give the same graph in whatever order they came.
 */
import { type ArticleEvidence, evidenceOf } from './assemble/article-evidence.ts';
import { edgeOfClaims } from './assemble/edge-totals.ts';
import { type EntityDates, entityDates } from './assemble/entity-dates.ts';
import { type Edge, metadataEdges, PublisherFinder } from './assemble/metadata-edges.ts';
import { articleAttributes, entityAttributes, statementAttributes } from './assemble/node-attributes.ts';
import { type ArticlePlaces, entityFinder, placeClaims } from './assemble/place-claims.ts';
import { IdCounter, type PlacedClaim } from './assemble/placed-claim.ts';
import { RejectedEvidenceError, type Rejection } from './assemble/rejection.ts';
import { outletsOf } from './assemble/sources.ts';
import { type DossierGraph, emptyGraph } from './dossier-graph.ts';
import {
  compareText,
  type LinkedCorpus,
  type LinkedEntity,
  type Mention,
  NODE_TYPES,
  type NodeAttributes,
} from './model/index.ts';

export { RejectedEvidenceError, type Rejection, type RejectionReason } from './assemble/rejection.ts';

/** How to assemble, and who is told what is left out. */
export interface AssembleOptions {
  /** Throws a RejectedEvidenceError where an article's own result is at fault; off by default, when it is left out. */
  readonly strict?: boolean;
  /** Called for everything that is left out, in article order. */
  readonly onRejected?: (rejection: Rejection) => void;
}

interface Node {
  readonly id: string;
  readonly attributes: NodeAttributes;
}

function placesOf(linked: LinkedCorpus, reject: (rejection: Rejection) => void): readonly ArticlePlaces[] {
  return linked.results.map((result, order) => {
    const evidence = evidenceOf(result, reject);
    const ids = new IdCounter();
    const statements = new Map(
      [...evidence.statements].map(
        ([index, { start, end }]) => [index, ids.next('statement', [result.article.id, start, end])] as const,
      ),
    );
    return { evidence, order, entityOf: entityFinder(linked, order), statements };
  });
}

/** The sound mentions of each linked entity, in article order and then text order; two local entities may share one. */
function mentionsOf(
  linked: LinkedCorpus,
  evidence: readonly ArticleEvidence[],
): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, readonly Mention[]>();
  for (const { id, members } of linked.entities) {
    const places = new Map<string, Mention & { readonly order: number }>();
    for (const { result, entity } of members) {
      const article = linked.results[result]?.article.id ?? '';
      for (const { start, end, form } of evidence[result]?.entities.get(entity)?.mentions ?? []) {
        const key = `${result} ${start} ${end}`;
        if (!places.has(key)) places.set(key, { article, start, end, form, order: result });
      }
    }
    const sorted = [...places.values()].sort(
      (a, b) => a.order - b.order || a.start - b.start || a.end - b.end,
    );
    if (sorted.length > 0)
      mentions.set(
        id,
        sorted.map(({ article, start, end, form }) => ({ article, start, end, form })),
      );
  }
  return mentions;
}

function entityNodes(
  linked: LinkedCorpus,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  datesOf: (entity: LinkedEntity) => EntityDates,
): Node[] {
  const published = new Map(linked.results.map(({ article }) => [article.id, article.published] as const));
  return linked.entities.flatMap((entity) => {
    const own = mentions.get(entity.id);
    if (own === undefined) return [];
    const articles = [...new Set(own.map(({ article }) => article))];
    const dates = articles.map((article) => published.get(article));
    return [{ id: entity.id, attributes: entityAttributes(entity, own, dates, datesOf(entity)) }];
  });
}

function articleNodes({ evidence, statements }: ArticlePlaces): Node[] {
  const { article } = evidence.result;
  return [
    { id: article.id, attributes: articleAttributes(article) },
    ...[...evidence.statements].map(([index, statement]) => ({
      id: statements.get(index) ?? '',
      attributes: statementAttributes(statement, article.id),
    })),
  ];
}

function claimEdges(linked: LinkedCorpus, placed: readonly PlacedClaim[]): Edge[] {
  const byEdge = new Map<string, PlacedClaim[]>();
  for (const claim of placed) {
    const others = byEdge.get(claim.edge);
    if (others === undefined) byEdge.set(claim.edge, [claim]);
    else others.push(claim);
  }
  const context = {
    outlets: outletsOf(linked.results.map(({ article }) => article)),
    contradicted: new Set(placed.filter(({ type }) => type === 'CONTRADICTS').map(({ target }) => target)),
  };
  return [...byEdge].flatMap(([id, claims]) => {
    const [first] = claims;
    if (first === undefined) return [];
    const { source, target } = first;
    return [{ id, source, target, attributes: edgeOfClaims(first, claims, context) }];
  });
}

function articleEdges(
  places: readonly ArticlePlaces[],
  linked: LinkedCorpus,
  mentions: ReadonlyMap<string, readonly Mention[]>,
): Edge[] {
  const counts = new Map([...mentions].map(([id, own]) => [id, own.length] as const));
  const publishers = new PublisherFinder(linked.entities, counts);
  const perArticle = new Map<string, Map<string, number>>();
  for (const [id, own] of mentions)
    for (const { article } of own) {
      const count = perArticle.get(article) ?? new Map<string, number>();
      perArticle.set(article, count.set(id, (count.get(id) ?? 0) + 1));
    }
  return places.flatMap(({ evidence: { result }, entityOf }) => {
    const { article, authors } = result;
    return metadataEdges({
      article,
      publisher: article.publisher === undefined ? undefined : publishers.find(article.publisher),
      authors: authors.flatMap((index) => {
        const author = entityOf(index);
        return author !== undefined && mentions.has(author.id) ? [author] : [];
      }),
      mentions: perArticle.get(article.id) ?? new Map<string, number>(),
    });
  });
}

/** Nodes by type in the ontology's order, then by id; edges by id. */
function build(nodes: readonly Node[], edges: readonly Edge[]): DossierGraph {
  const rank = ({ attributes }: Node): number => NODE_TYPES.indexOf(attributes.type);
  const graph = emptyGraph();
  for (const { id, attributes } of [...nodes].sort((a, b) => rank(a) - rank(b) || compareText(a.id, b.id)))
    graph.addNode(id, attributes);
  for (const { id, source, target, attributes } of [...edges].sort((a, b) => compareText(a.id, b.id)))
    graph.addEdgeWithKey(id, source, target, attributes);
  return graph;
}

/**
 * The graph of some linked articles. Nodes have no positions (layout.ts gives them).
 *
 * @throws RejectedEvidenceError in strict mode, where an article's own result does not hold against its text.
 */
export function assemble(linked: LinkedCorpus, options: AssembleOptions = {}): DossierGraph {
  const rejections: Rejection[] = [];
  const reject = (rejection: Rejection): void => {
    rejections.push(rejection);
    options.onRejected?.(rejection);
  };
  const places = placesOf(linked, reject);
  const placed = places.flatMap((article) => placeClaims(article, reject));
  const dates = new Map(linked.entities.map((entity) => [entity, entityDates(entity, places, reject)]));
  const faults = rejections.filter(({ cause }) => cause === 'extraction');
  if (options.strict === true && faults.length > 0) throw new RejectedEvidenceError(faults);
  const mentions = mentionsOf(
    linked,
    places.map(({ evidence }) => evidence),
  );
  const claimed = claimEdges(linked, placed);
  const stated = new Set(claimed.map(({ id }) => id));
  // What a sentence states (a byline) needs no metadata to say it again.
  const fromMetadata = articleEdges(places, linked, mentions).filter(({ id }) => !stated.has(id));
  return build(
    [...places.flatMap(articleNodes), ...entityNodes(linked, mentions, (entity) => dates.get(entity) ?? {})],
    [...claimed, ...fromMetadata],
  );
}
