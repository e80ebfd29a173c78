/** Strokes shared by the drawings over the graph: discs with pictograms, edges with arrowheads, words with a halo. */
import type { NodeType } from '../../../graph/model/ontology.ts';
import type { Point } from '../data/positions.ts';
import type { Palette } from '../look/palette.ts';
import { inkOn } from '../look/palette.ts';
import { PICTOGRAM_FIELD, PICTOGRAMS } from '../look/pictograms.ts';
import type { Curve } from './geometry.ts';
import { cutAt, entersTargetAt, pointAt } from './geometry.ts';
import type { Box } from './place-labels.ts';

export type Context = CanvasRenderingContext2D;

export const FONT_FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
/** Height of a line of a label in shares of its font size. */
const LINE = 1.3;

const paths = new Map<NodeType, Path2D>();

function pictogram(type: NodeType): Path2D {
  const known = paths.get(type);
  if (known !== undefined) return known;
  const path = new Path2D(PICTOGRAMS[type]);
  paths.set(type, path);
  return path;
}

export interface Disc {
  readonly centre: Point;
  readonly radius: number;
  readonly type: NodeType;
}

/** A node as the node program draws it. */
export function drawDisc(context: Context, { centre, radius, type }: Disc, palette: Palette): void {
  const fill = palette.types[type];
  context.beginPath();
  context.arc(centre.x, centre.y, radius, 0, 2 * Math.PI);
  context.fillStyle = palette.border;
  context.fill();
  context.beginPath();
  context.arc(centre.x, centre.y, radius - Math.max(0.8, radius * 0.1), 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  if (radius < 4) return;
  const scale = (radius * 1.29) / PICTOGRAM_FIELD;
  context.save();
  context.translate(centre.x - (scale * PICTOGRAM_FIELD) / 2, centre.y - (scale * PICTOGRAM_FIELD) / 2);
  context.scale(scale, scale);
  context.fillStyle = inkOn(fill);
  context.fill(pictogram(type), 'evenodd');
  context.restore();
}

/** The ring around what is selected or under the pointer. */
export function drawRing(context: Context, { centre, radius }: Disc, colour: string): void {
  context.beginPath();
  context.arc(centre.x, centre.y, radius + 3.5, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.stroke();
}

export interface Stroke {
  readonly curve: Curve;
  readonly width: number;
  readonly colour: string;
  /** Lengths of dash and gap; empty for an unbroken line. */
  readonly dash: readonly number[];
  /** Radius of the disc at the target, where the arrowhead ends; undefined for a line without one. */
  readonly arrowAt: number | undefined;
}

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
export function drawStroke(context: Context, { curve, width, colour, dash, arrowAt }: Stroke): void {
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

export interface Words {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly halo: string;
}

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
