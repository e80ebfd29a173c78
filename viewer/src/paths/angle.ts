/** Which neighbour lies in the direction of an arrow key. */
import type { Point } from '../data/positions.ts';

export type Direction = 'up' | 'right' | 'down' | 'left';

/** Unit vectors in the graph's own coordinates, whose y grows upwards. */
const VECTORS: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: 1 },
  right: { x: 1, y: 0 },
  down: { x: 0, y: -1 },
  left: { x: -1, y: 0 },
};

/** How far from the arrow's direction a neighbour may lie, in radians: a little more than half a right angle. */
const SPREAD = Math.PI / 3.4;

export interface Placed {
  readonly key: string;
  readonly place: Point;
}

/**
 * The key of the neighbour that lies in a direction: the nearest, where a degree off the way counts as much as a longer
 * way. Undefined where none lies there.
 */
export function towards(
  from: Point,
  neighbours: readonly Placed[],
  direction: Direction,
): string | undefined {
  const vector = VECTORS[direction];
  const reached = neighbours.flatMap(({ key, place }) => {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const distance = Math.hypot(x, y);
    if (distance === 0) return [];
    const angle = Math.acos(Math.max(-1, Math.min(1, (x * vector.x + y * vector.y) / distance)));
    return angle > SPREAD ? [] : [{ key, cost: distance * (1 + 2 * angle) }];
  });
  reached.sort((a, b) => a.cost - b.cost || (a.key < b.key ? -1 : 1));
  return reached[0]?.key;
}
