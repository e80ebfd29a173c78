/** Draws the signs of an edge on a 2D canvas, at the middle of its line. */
import type { EdgeSign } from '../look/edge-signs.ts';
import { SIGN_LEAST_LENGTH, SIGN_RADIUS, SIGN_SHAPES, SIGN_STROKE, signOffsets } from '../look/edge-signs.ts';
import type { Context } from './brush.ts';
import type { Curve } from './geometry.ts';
import { chordOf, pointAt } from './geometry.ts';

export interface SignStyle {
  readonly colour: string;
  readonly background: string;
}

/** A sign's half side on a line of a width. Wider lines have larger signs, or they would drown in them. */
export function signRadius(width: number): number {
  return SIGN_RADIUS + Math.max(0, width - 1.6) * 0.8;
}

function strokeSign(
  context: Context,
  sign: EdgeSign,
  radius: number,
  { colour, background }: SignStyle,
): void {
  const { strokes, hollow } = SIGN_SHAPES[sign];
  context.beginPath();
  for (const [first, ...others] of strokes) {
    if (first === undefined) continue;
    context.moveTo(first.x * radius, first.y * radius);
    for (const { x, y } of others) context.lineTo(x * radius, y * radius);
    if (hollow) context.closePath();
  }
  if (hollow) {
    context.fillStyle = background;
    context.fill();
  } else {
    context.strokeStyle = background;
    context.lineWidth = SIGN_STROKE + 2;
    context.stroke();
  }
  context.strokeStyle = colour;
  context.lineWidth = SIGN_STROKE;
  context.stroke();
}

/** Draws signs, first to last along the line; none on a line too short to carry them. */
export function paintSigns(
  context: Context,
  {
    curve,
    width,
    signs,
  }: { readonly curve: Curve; readonly width: number; readonly signs: readonly EdgeSign[] },
  style: SignStyle,
): void {
  const { length, angle } = chordOf(curve);
  const radius = signRadius(width);
  if (signs.length === 0 || length < radius * SIGN_LEAST_LENGTH) return;
  const offsets = signOffsets(signs);
  signs.forEach((sign, index) => {
    const { x, y } = pointAt(curve, 0.5 + ((offsets[index] ?? 0) * radius) / length);
    context.save();
    context.translate(x, y);
    if (!SIGN_SHAPES[sign].hollow) context.rotate(angle);
    strokeSign(context, sign, radius, style);
    context.restore();
  });
}
