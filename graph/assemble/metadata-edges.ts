/** Edges that no sentence states: who published and wrote an article, and whom it mentions. */
import {
  type Article,
  compareText,
  type EdgeAttributes,
  type LinkedEntity,
  nameKey,
} from '../model/index.ts';
import { edgeWithoutClaims } from './edge-totals.ts';
import { edgeId } from './placed-claim.ts';

/** An edge on its way into the graph: its id, the ids of its ends, its attributes. */
export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** Finds the organization of a publisher's name; where none is mentioned anywhere, the article's attribute alone holds it. */
export class PublisherFinder {
  readonly #byName = new Map<string, LinkedEntity>();

  /** `mentionCount` says how often each entity is mentioned, by id: of several that share a name the foremost publishes. */
  constructor(entities: readonly LinkedEntity[], mentionCount: ReadonlyMap<string, number>) {
    const count = ({ id }: LinkedEntity): number => mentionCount.get(id) ?? 0;
    const bodies = entities.filter((entity) => entity.type === 'Organization' && mentionCount.has(entity.id));
    const outletFirst = ({ kind }: LinkedEntity): number => (kind === 'newsOutlet' ? 0 : 1);
    bodies.sort((a, b) => outletFirst(a) - outletFirst(b) || count(b) - count(a) || compareText(a.id, b.id));
    for (const names of [(e: LinkedEntity) => [e.name], (e: LinkedEntity) => e.aliases])
      for (const entity of bodies)
        for (const name of names(entity)) {
          const key = nameKey(name);
          if (!this.#byName.has(key)) this.#byName.set(key, entity);
        }
  }

  /** The organization of this name or alias, case and punctuation apart; undefined where none is mentioned. */
  find(publisher: string): LinkedEntity | undefined {
    return this.#byName.get(nameKey(publisher));
  }
}

function edge(
  type: 'PUBLISHED' | 'WROTE' | 'MENTIONS',
  ends: { source: string; target: string },
  article: Article,
  count?: number,
): Edge {
  const properties = count === undefined ? {} : { count };
  return {
    id: edgeId(type, ends),
    ...ends,
    attributes: edgeWithoutClaims(type, article.published, properties),
  };
}

/** What is known of an article without reading a sentence of it. */
export interface ArticleLinks {
  readonly article: Article;
  readonly publisher: LinkedEntity | undefined;
  readonly authors: readonly LinkedEntity[];
  /** How often the article mentions each entity, by id. */
  readonly mentions: ReadonlyMap<string, number>;
}

/** The edges of an article's metadata and of its mentions. */
export function metadataEdges({ article, publisher, authors, mentions }: ArticleLinks): readonly Edge[] {
  const writers = new Set(authors.filter(({ type }) => type === 'Person').map(({ id }) => id));
  return [
    ...(publisher === undefined
      ? []
      : [edge('PUBLISHED', { source: publisher.id, target: article.id }, article)]),
    ...[...writers].map((id) => edge('WROTE', { source: id, target: article.id }, article)),
    ...[...mentions].map(([id, count]) =>
      edge('MENTIONS', { source: article.id, target: id }, article, count),
    ),
  ];
}
