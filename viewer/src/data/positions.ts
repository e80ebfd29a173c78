/** Where nodes are drawn. The graph brings a layout; a node without a place gets one that never changes. */
import type { GraphData } from './graph-data.ts';
import { otherEnd } from './graph-data.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The angle that spreads points most evenly over a disc (Vogel, 1979), in radians. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The middle of points, and how far the farthest is from it. */
export function spreadOf(points: readonly Point[]): { centre: Point; radius: number } {
  if (points.length === 0) return { centre: { x: 0, y: 0 }, radius: 0 };
  const centre = {
    x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
    y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
  };
  const radius = points.reduce((most, { x, y }) => Math.max(most, Math.hypot(x - centre.x, y - centre.y)), 0);
  return { centre, radius };
}

/** The middle of a node's neighbours that have a place; undefined without one. */
function besideNeighbours(
  data: GraphData,
  key: string,
  places: ReadonlyMap<string, Point>,
): Point | undefined {
  const around = data.edgesOf(key).flatMap((edge) => places.get(otherEnd(edge, key)) ?? []);
  return around.length === 0 ? undefined : spreadOf(around).centre;
}

/**
 * A place for every node: its own `x` and `y` where it has both, else the next free place on a sunflower spiral around
 * those that have one, in the order of keys (so that the same graph always looks the same).
 *
 * `kept` are places of nodes that were drawn before the graph changed underneath: those stay, and what is new comes
 * beside its neighbours, because its own `x` and `y` belong to another layout.
 */
export function placeNodes(
  data: GraphData,
  kept: ReadonlyMap<string, Point> = new Map(),
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const key of data.nodes.keys()) {
    const place = kept.get(key);
    if (place !== undefined) places.set(key, place);
  }
  const homeless = places.size === 0 ? placeByLayout(data, places) : placeByNeighbours(data, places);
  const { centre, radius } = spreadOf([...places.values()]);
  const step = radius > 0 ? radius / Math.sqrt(places.size) : 1;
  homeless.sort((a, b) => (a < b ? -1 : 1));
  homeless.forEach((key, index) => {
    const distance = radius * 1.05 + step * Math.sqrt(index);
    const angle = index * GOLDEN_ANGLE;
    places.set(key, {
      x: centre.x + distance * Math.cos(angle),
      y: centre.y + distance * Math.sin(angle),
    });
  });
  return places;
}

/** Gives nodes the places that the graph brings; the keys of those without one. */
function placeByLayout(data: GraphData, places: Map<string, Point>): string[] {
  const homeless: string[] = [];
  for (const { key, attributes } of data.nodes.values()) {
    const { x, y } = attributes;
    if (x === undefined || y === undefined) homeless.push(key);
    else places.set(key, { x, y });
  }
  return homeless;
}

/** Gives nodes without a place one near those they are joined to, a little apart; the keys of those joined to none. */
function placeByNeighbours(data: GraphData, places: Map<string, Point>): string[] {
  const before = new Map(places);
  const { radius } = spreadOf([...before.values()]);
  const step = radius / Math.sqrt(before.size);
  const homeless: string[] = [];
  let count = 0;
  for (const key of data.nodes.keys()) {
    if (before.has(key)) continue;
    const beside = besideNeighbours(data, key, before);
    if (beside === undefined) {
      homeless.push(key);
      continue;
    }
    const angle = count * GOLDEN_ANGLE;
    count += 1;
    places.set(key, { x: beside.x + step * Math.cos(angle), y: beside.y + step * Math.sin(angle) });
  }
  return homeless;
}
