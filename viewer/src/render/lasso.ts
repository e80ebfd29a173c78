/** What lies inside a line drawn by hand. */
import type { Point } from '../data/positions.ts';

/** Whether a point lies inside a closed polygon, by the even-odd rule (Shimrat, 1962). */
export function isInside(polygon: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  polygon.forEach((a, index) => {
    const b = polygon.at(index - 1) ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    if (crosses) inside = !inside;
  });
  return inside;
}
