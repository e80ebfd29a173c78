/** Draws discs on a 2D canvas as the node program does on its own, with the rings that the program leaves to it. */
import type { NodeType } from '../../../graph/model/ontology.ts';
import type { Point } from '../data/positions.ts';
import { inkOn } from '../look/palette.ts';
import { PICTOGRAM_FIELD, PICTOGRAMS } from '../look/pictograms.ts';
import type { Context } from './brush.ts';
import { FONT_FAMILY } from './brush.ts';
import type { DisplayedDisc } from './display.ts';

const paths = new Map<NodeType, Path2D>();

function pictogram(type: NodeType): Path2D {
  const known = paths.get(type);
  if (known !== undefined) return known;
  const path = new Path2D(PICTOGRAMS[type]);
  paths.set(type, path);
  return path;
}

/** The part of a disc's radius that its pictogram's square takes, and the number of a community. */
const MARK = { pictogram: 1.29, number: 1.2 };

function drawMark(context: Context, { centre, radius, fill, mark }: DisplayedDisc): void {
  context.fillStyle = inkOn(fill);
  switch (mark.kind) {
    case 'pictogram': {
      const scale = (radius * MARK.pictogram) / PICTOGRAM_FIELD;
      const half = (scale * PICTOGRAM_FIELD) / 2;
      context.save();
      context.translate(centre.x - half, centre.y - half);
      context.scale(scale, scale);
      context.fill(pictogram(mark.type), 'evenodd');
      context.restore();
      return;
    }
    case 'number':
      context.font = `700 ${radius * MARK.number}px ${FONT_FAMILY}`;
      context.textBaseline = 'middle';
      context.textAlign = 'center';
      context.fillText(String(mark.number), centre.x, centre.y + radius * 0.06);
  }
}

const ringWidth = (radius: number): number => Math.max(2, radius * 0.28);

/** The ring in parts that lies around a disc, from the top clockwise. */
export function drawRingParts(context: Context, { centre, radius, ring }: DisplayedDisc): void {
  const width = ringWidth(radius);
  let from = -Math.PI / 2;
  context.lineWidth = width;
  for (const { colour, share } of ring) {
    const gap = ring.length > 1 ? Math.min(0.08, share) : 0;
    context.beginPath();
    context.arc(centre.x, centre.y, radius + width / 2 + 1, from + gap, from + share * 2 * Math.PI - gap);
    context.strokeStyle = colour;
    context.stroke();
    from += share * 2 * Math.PI;
  }
}

function drawCircle(
  context: Context,
  { x, y }: Point,
  { radius, colour, width }: { readonly radius: number; readonly colour: string; readonly width: number },
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** The thin ring around what the reader put in its place, and the thick one around what is selected. */
export function drawHalos(context: Context, { centre, radius, ring, pin, halo }: DisplayedDisc): void {
  let reach = radius + (ring.length > 0 ? ringWidth(radius) + 1 : 0);
  if (pin !== undefined) drawCircle(context, centre, { radius: reach + 2, colour: pin, width: 1.4 });
  if (pin !== undefined) reach += 2;
  if (halo !== undefined) drawCircle(context, centre, { radius: reach + 3.5, colour: halo, width: 2.5 });
}

/** A node as the node program draws it, with its rings. */
export function drawDisc(context: Context, disc: DisplayedDisc): void {
  const { centre, radius, fill, border } = disc;
  context.beginPath();
  context.arc(centre.x, centre.y, radius, 0, 2 * Math.PI);
  context.fillStyle = border;
  context.fill();
  context.beginPath();
  context.arc(centre.x, centre.y, Math.max(0, radius - Math.max(0.8, radius * 0.1)), 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  if (radius >= 4) drawMark(context, disc);
  drawRingParts(context, disc);
  drawHalos(context, disc);
}
