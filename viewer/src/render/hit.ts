/** What of the drawings over the graph lies under the pointer. */
import type { Point } from '../data/positions.ts';
import type { DisplayedDisc, DisplayedEdge, DisplayedLabel, Target } from './display.ts';
import type { Curve } from './geometry.ts';
import { pointAt } from './geometry.ts';
import type { Box } from './place-labels.ts';

/** Pixels by which a pointer may miss a line. */
const TOLERANCE = 6;
const STEPS = 32;

function isInside({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

function isNear(curve: Curve, point: Point): boolean {
  for (let step = 0; step <= STEPS; step += 1) {
    const at = pointAt(curve, step / STEPS);
    const next = pointAt(curve, Math.min(1, (step + 1) / STEPS));
    const length = Math.hypot(next.x - at.x, next.y - at.y);
    const middle = { x: (at.x + next.x) / 2, y: (at.y + next.y) / 2 };
    if (Math.hypot(middle.x - point.x, middle.y - point.y) <= TOLERANCE + length / 2) {
      const cross = Math.abs((next.x - at.x) * (at.y - point.y) - (at.x - point.x) * (next.y - at.y));
      if (length === 0 || cross / length <= TOLERANCE) return true;
    }
  }
  return false;
}

/** The part of a layer that finding needs. */
export interface Findable {
  readonly discs: readonly Pick<DisplayedDisc, 'key' | 'centre' | 'radius'>[];
  readonly labels: readonly Pick<DisplayedLabel, 'target' | 'box'>[];
  readonly edges: readonly Pick<DisplayedEdge, 'target' | 'curve'>[];
}

/** What of a layer lies at a point: nodes first, then words, then lines. */
export function targetAt({ discs, labels, edges }: Findable, point: Point): Target | undefined {
  const disc = discs.findLast(
    ({ centre, radius }) => Math.hypot(centre.x - point.x, centre.y - point.y) <= radius,
  );
  if (disc !== undefined) return { kind: 'node', key: disc.key };
  const label = labels.findLast(({ box }) => isInside(box, point));
  if (label !== undefined) return label.target;
  return edges.findLast(({ curve }) => isNear(curve, point))?.target;
}
