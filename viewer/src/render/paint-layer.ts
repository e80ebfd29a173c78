/** Paints what `display.ts` describes onto a 2D canvas. */
import type { Context } from './brush.ts';
import { drawPlate, drawStroke, drawWords } from './brush.ts';
import type { Displayed, DisplayedEdge, DisplayedLabel, Layer } from './display.ts';
import { drawDisc } from './paint-disc.ts';
import { paintSigns } from './paint-sign.ts';

function paintEdge(context: Context, edge: DisplayedEdge, background: string): void {
  drawStroke(context, edge);
  paintSigns(context, edge, { colour: edge.colour, background });
}

function paintLabel(context: Context, label: DisplayedLabel): void {
  const { box, rim } = label;
  if (rim === undefined) {
    drawWords(context, label);
    return;
  }
  const inner = { x: box.x + 5, y: box.y + 2, width: box.width - 10, height: box.height - 4 };
  drawPlate(context, { ...label, box: inner }, rim);
}

export function paintLabels(context: Context, labels: readonly DisplayedLabel[]): void {
  for (const label of labels) paintLabel(context, label);
}

/** Paints edges, then discs, then labels. */
export function paintLayer(context: Context, { edges, discs, labels }: Layer, background: string): void {
  for (const edge of edges) paintEdge(context, edge, background);
  for (const disc of discs) drawDisc(context, disc);
  paintLabels(context, labels);
}

/** Dims what was painted before. */
export function paintVeil(
  context: Context,
  veil: { readonly colour: string; readonly opacity: number },
  size: { readonly width: number; readonly height: number },
): void {
  context.globalAlpha = veil.opacity;
  context.fillStyle = veil.colour;
  context.fillRect(0, 0, size.width, size.height);
  context.globalAlpha = 1;
}

/** Paints all that is on the screen; the background as well, unless it shall stay clear. */
export function paintDisplayed(context: Context, displayed: Displayed, { clear }: { clear: boolean }): void {
  const { background, base, focus, width, height } = displayed;
  if (!clear) paintVeil(context, { colour: background, opacity: 1 }, { width, height });
  paintLayer(context, base, background);
  if (focus === undefined) return;
  // On a clear ground a veil would be a ground: there it takes away instead of covering.
  if (clear) context.globalCompositeOperation = 'destination-out';
  paintVeil(context, focus.veil, { width, height });
  context.globalCompositeOperation = 'source-over';
  paintLayer(context, focus.layer, background);
}
