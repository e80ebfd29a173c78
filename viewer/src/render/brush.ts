/** Strokes shared by the drawings over the graph: edges with arrowheads, words with a halo. */
import type { DisplayedEdge, DisplayedLabel } from './display.ts';
import type { Curve } from './geometry.ts';
import { cutAt, entersTargetAt, pointAt } from './geometry.ts';

export type Context = CanvasRenderingContext2D;

export const FONT_FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
/** Height of a line of a label in shares of its font size. */
const LINE = 1.3;

function drawArrowhead(context: Context, curve: Curve, tip: number, width: number): void {
  const end = pointAt(curve, tip);
  const length = 6 + width * 1.8;
  const before = pointAt(curve, Math.max(0, tip - 0.04));
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  context.save();
  context.translate(end.x, end.y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-length, length * 0.48);
  context.lineTo(-length, -length * 0.48);
  context.closePath();
  context.fill();
  context.restore();
}

/** An edge, dashed or not, ending in an arrowhead at the rim of its target. */
export function drawStroke(
  context: Context,
  { curve, width, colour, dash, arrowAt }: Omit<DisplayedEdge, 'target' | 'signs'>,
): void {
  const tip = arrowAt === undefined ? 1 : entersTargetAt(curve, arrowAt + 1);
  const line = tip < 1 ? cutAt(curve, tip * 0.985) : curve;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(line.from.x, line.from.y);
  context.quadraticCurveTo(line.control.x, line.control.y, line.to.x, line.to.y);
  context.stroke();
  context.setLineDash([]);
  if (arrowAt !== undefined) drawArrowhead(context, curve, tip, width);
}

/** The room that words take in a font of `size` pixels; `weight` as in CSS. */
export function measureWords(
  context: Context,
  words: string,
  { size, weight }: { size: number; weight: number },
): { width: number; height: number } {
  context.font = `${weight} ${size}px ${FONT_FAMILY}`;
  return { width: Math.ceil(context.measureText(words).width), height: Math.ceil(size * LINE) };
}

export type Words = Pick<DisplayedLabel, 'text' | 'box' | 'size' | 'weight' | 'colour' | 'halo'>;

/** Words in their box, with a halo of the background's colour so that lines behind them do not disturb. */
export function drawWords(context: Context, { text, box, size, weight, colour, halo }: Words): void {
  context.font = `${weight} ${size}px ${FONT_FAMILY}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = halo;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** Words on a small plate with a rim, as edge labels have. */
export function drawPlate(context: Context, words: Words, rim: string): void {
  const { box } = words;
  context.beginPath();
  context.roundRect(box.x - 5, box.y - 1, box.width + 10, box.height + 2, 4);
  context.fillStyle = words.halo;
  context.fill();
  context.strokeStyle = rim;
  context.lineWidth = 1;
  context.stroke();
  context.font = `${words.weight} ${words.size}px ${FONT_FAMILY}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillStyle = words.colour;
  context.fillText(words.text, box.x + box.width / 2, box.y + box.height / 2);
}
