/** The node that a note or a pin belongs to now. */
import type { DossierGraph } from '../dossier-graph.ts';
import { compareText, lengthOf, type NotedPlace, overlaps, type Span } from '../model/index.ts';
import { wordsAt } from './entity-places.ts';

/** A place of an article that belongs to a node. */
interface Held {
  readonly node: string;
  readonly span: Span;
}

/** Finds the nodes of places in one graph. */
export type NodeOfPlace = (place: NotedPlace) => string | undefined;

function placesByArticle(graph: DossierGraph): ReadonlyMap<string, readonly Held[]> {
  const held = new Map<string, Held[]>();
  const add = (article: string, place: Held): void => {
    const known = held.get(article);
    if (known === undefined) held.set(article, [place]);
    else known.push(place);
  };
  graph.forEachNode((node, attributes) => {
    if ('mentions' in attributes)
      for (const { article, start, end } of attributes.mentions) add(article, { node, span: [start, end] });
    else if (attributes.type === 'Statement')
      add(attributes.article, { node, span: [attributes.start, attributes.end] });
  });
  return held;
}

/** Reads a graph once, in time linear in its mentions; what is at no place, or where other words stand, has no node. */
export function nodesOfPlaces(graph: DossierGraph): NodeOfPlace {
  const held = placesByArticle(graph);
  return (place) => {
    if (!graph.hasNode(place.article)) return undefined;
    if (!('start' in place)) return place.article;
    const asked: Span = [place.start, place.end];
    if (place.text !== undefined && place.text !== wordsAt(graph, place)) return undefined;
    // As corrections find theirs: the place itself, or else what fits it best.
    const [best] = (held.get(place.article) ?? [])
      .filter(({ span }) => overlaps(span, asked))
      .map(({ node, span }) => {
        const shared = Math.min(span[1], asked[1]) - Math.max(span[0], asked[0]);
        return { node, shared, other: lengthOf(span) + lengthOf(asked) - 2 * shared };
      })
      .sort((a, b) => a.other - b.other || b.shared - a.shared || compareText(a.node, b.node));
    return best?.node;
  };
}
