/** The shape of a drawn edge: a quadratic curve, straight when its curvature is 0. Pixels, y downwards. */
import type { Point } from '../data/positions.ts';

/** An edge's course: from the source's centre over a control point to the target's centre. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The control point that edge-program.ts's vertex shader computes too, so that both drawings coincide. */
export function curveBetween(from: Point, to: Point, curvature: number): Curve {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  return { from, control, to };
}

/** The point at `t`, from 0 (source) to 1 (target). */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const a = (1 - t) ** 2;
  const b = 2 * (1 - t) * t;
  const c = t ** 2;
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Where the curve enters the disc of radius `radius` around its target, found by halving; 1 if it never leaves it. */
export function entersTargetAt(curve: Curve, radius: number): number {
  if (distance(curve.from, curve.to) <= radius) return 1;
  let outside = 0;
  let inside = 1;
  for (let step = 0; step < 16; step += 1) {
    const middle = (outside + inside) / 2;
    if (distance(pointAt(curve, middle), curve.to) > radius) outside = middle;
    else inside = middle;
  }
  return outside;
}

/** The curve's first part, up to `t` (de Casteljau). */
export function cutAt(curve: Curve, t: number): Curve {
  const mixed = (a: Point, b: Point): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  return { from: curve.from, control: mixed(curve.from, curve.control), to: pointAt(curve, t) };
}

/** The straight way from source to target: its length, and its angle in radians. */
export function chordOf({ from, to }: Curve): { readonly length: number; readonly angle: number } {
  return { length: distance(from, to), angle: Math.atan2(to.y - from.y, to.x - from.x) };
}
