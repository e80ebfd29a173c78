/** What of the drawings over the graph lies under the pointer. */
import type { Point } from '../data/positions.ts';
import type { Selection } from '../state/view-state.ts';
import type { DrawnFocus } from './draw-focus.ts';
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

/** The node, label or edge of the focus at a point: nodes first, then words, then lines. */
export function focusAt({ nodes, labels, edges }: DrawnFocus, point: Point): Selection | undefined {
  const node = nodes.findLast(({ box }) => isInside(box, point));
  if (node !== undefined) return { kind: 'node', key: node.key };
  const label = labels.findLast(({ box }) => isInside(box, point));
  if (label !== undefined) return label.target;
  const edge = edges.findLast(({ curve }) => isNear(curve, point));
  return edge === undefined ? undefined : { kind: 'edge', key: edge.key };
}

/** The node whose name stands at a point. */
export function labelAt(
  labels: readonly { readonly item: { readonly key: string }; readonly box: Box }[],
  point: Point,
): Selection | undefined {
  const label = labels.find(({ box }) => isInside(box, point));
  return label === undefined ? undefined : { kind: 'node', key: label.item.key };
}
