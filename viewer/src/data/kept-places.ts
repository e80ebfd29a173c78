/** A graph that was made anew is drawn where the old one was: what the reader has learned to find stays where it is. */
import type { GraphData } from './graph-data.ts';
import { otherEnd } from './graph-data.ts';
import type { Point } from './positions.ts';
import { GOLDEN_ANGLE, placeNodes, spreadOf } from './positions.ts';

/** Places that are tried for a new node before it is put near others. */
const TRIES = 24;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The middle of a node's neighbours that have a place. */
function middleOf(data: GraphData, key: string, places: ReadonlyMap<string, Point>): Point | undefined {
  const near = [...new Set(data.edgesOf(key).map((edge) => otherEnd(edge, key)))].flatMap(
    (other) => places.get(other) ?? [],
  );
  if (near.length === 0) return undefined;
  const sum = near.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / near.length, y: sum.y / near.length };
}

/** The free place that is nearest to a point, on a sunflower spiral around it; `gap` is how far others must be. */
function freePlace(middle: Point, others: readonly Point[], gap: number): Point {
  const at = (index: number): Point => ({
    x: middle.x + gap * Math.sqrt(index + 1) * Math.cos(index * GOLDEN_ANGLE),
    y: middle.y + gap * Math.sqrt(index + 1) * Math.sin(index * GOLDEN_ANGLE),
  });
  const tried = Array.from({ length: TRIES }, (_, index) => at(index));
  return tried.find((place) => others.every((other) => distance(place, other) >= gap)) ?? at(TRIES);
}

/** Puts new nodes beside their neighbours, those first that have a neighbour with a place, in the order of keys. */
function placeNew(data: GraphData, kept: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const places = new Map(kept);
  const gap = spreadOf([...kept.values()]).radius / Math.sqrt(kept.size) / 2 || 1;
  let left = [...data.nodes.keys()].filter((key) => !places.has(key)).sort((a, b) => (a < b ? -1 : 1));
  let before = Infinity;
  while (left.length < before) {
    before = left.length;
    left = left.filter((key) => {
      const middle = middleOf(data, key, places);
      if (middle !== undefined) places.set(key, freePlace(middle, [...places.values()], gap));
      return middle === undefined;
    });
  }
  return places;
}

function withPlaces(data: GraphData, places: ReadonlyMap<string, Point>): GraphData {
  const nodes = [...data.nodes.values()].map(({ key, attributes }) => {
    const place = places.get(key);
    return { key, attributes: { ...attributes, x: place?.x, y: place?.y } };
  });
  return { ...data, nodes: new Map(nodes.map((node) => [node.key, node])) };
}

/** The graph with the old places of the nodes that it still has, and the others around them. */
export function keepPlaces(data: GraphData, old: ReadonlyMap<string, Point>): GraphData {
  const kept = new Map([...old].filter(([key]) => data.nodes.has(key)));
  if (kept.size === 0) return data;
  const placed = withPlaces(data, placeNew(data, kept));
  return withPlaces(placed, placeNodes(placed));
}
