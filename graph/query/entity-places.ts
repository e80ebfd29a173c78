/** Names an entity by a place in an article, as corrections do: ids change when articles come or go, places do not. */
import type { DossierGraph } from '../dossier-graph.ts';
import { compareText, type Mention, type MentionPlace } from '../model/index.ts';
import { entityAttributesOf } from './summaries.ts';

const placeKey = ({ article, start, end }: Mention): string => `${article} ${start} ${end}`;

/** The words at a place; undefined where the article is not in the graph. */
export function wordsAt(
  graph: DossierGraph,
  { article, start, end }: Pick<MentionPlace, 'article' | 'start' | 'end'>,
): string | undefined {
  if (!graph.hasNode(article)) return undefined;
  const attributes = graph.getNodeAttributes(article);
  return attributes.type === 'Article' ? attributes.text.slice(start, end) : undefined;
}

/** A mention as a correction names it, its words included, so that a slipped offset is noticed. */
export function placeOfMention(graph: DossierGraph, { article, start, end }: Mention): MentionPlace {
  const text = wordsAt(graph, { article, start, end });
  return { article, start, end, ...(text === undefined || text === '' ? {} : { text }) };
}

/** The places that some other entity is mentioned at as well: they do not tell which one is meant. */
function sharedPlaces(graph: DossierGraph, id: string): ReadonlySet<string> {
  const own = new Set(entityAttributesOf(graph, id)?.mentions.map(placeKey));
  const others = graph
    .filterNodes((node) => node !== id)
    .flatMap((node) => entityAttributesOf(graph, node)?.mentions ?? [])
    .map(placeKey);
  return new Set(others.filter((key) => own.has(key)));
}

/**
 * The mentions of an entity that tell it from every other, those that show best who it is first: names before other
 * words, its own name before aliases, long before short, early before late.
 */
export function tellingMentions(graph: DossierGraph, id: string): readonly Mention[] {
  const attributes = entityAttributesOf(graph, id);
  if (attributes === undefined) return [];
  const shared = sharedPlaces(graph, id);
  const rank = (mention: Mention): number => {
    if (mention.form !== 'name') return 2;
    return wordsAt(graph, mention) === attributes.name ? 0 : 1;
  };
  const order = new Map(
    [...new Set(attributes.mentions.map(({ article }) => article))].map((key, i) => [key, i]),
  );
  return attributes.mentions
    .filter((mention) => !shared.has(placeKey(mention)))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (rank(a) === 1 ? b.end - b.start - (a.end - a.start) : 0) ||
        (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
        a.start - b.start ||
        compareText(a.article, b.article),
    );
}
