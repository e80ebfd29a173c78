/** Where nodes are drawn. The graph brings a layout; a node without a place gets one that never changes. */
import type { GraphData } from './graph-data.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The angle that spreads points most evenly over a disc (Vogel, 1979), in radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

function spreadOf(points: readonly Point[]): { centre: Point; radius: number } {
  if (points.length === 0) return { centre: { x: 0, y: 0 }, radius: 0 };
  const centre = {
    x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
    y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
  };
  const radius = Math.max(...points.map((point) => Math.hypot(point.x - centre.x, point.y - centre.y)));
  return { centre, radius };
}

/**
 * A place for every node: its own `x` and `y` where it has both, else the next free place on a sunflower spiral around
 * those that have one, in the order of keys (so that the same graph always looks the same).
 */
export function placeNodes(data: GraphData): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const homeless: string[] = [];
  for (const { key, attributes } of data.nodes.values()) {
    const { x, y } = attributes;
    if (x === undefined || y === undefined) homeless.push(key);
    else places.set(key, { x, y });
  }
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
