/** All marks on one canvas, white on nothing: the texture from which the node program draws. */
import { NODE_TYPES } from '../../../graph/model/ontology.ts';
import type { DiscMark } from '../look/colouring.ts';
import { GROUP_COLOURS } from '../look/colouring.ts';
import { PICTOGRAM_FIELD, PICTOGRAMS } from '../look/pictograms.ts';
import { FONT_FAMILY } from './brush.ts';

/** Marks in a row and in a column of the atlas. */
export const ATLAS_SIDE = 4;
const CELL = 128;
/** Room around each, so that a smaller copy of the texture does not mix neighbours. */
const MARGIN = 16;

/** The cell of a mark: first the types' pictograms, then the numbers of the communities from 1. */
export function markIndex(mark: DiscMark): number {
  switch (mark.kind) {
    case 'pictogram':
      return NODE_TYPES.indexOf(mark.type);
    case 'number':
      return NODE_TYPES.length + mark.number - 1;
  }
}

const cornerOf = (index: number): { x: number; y: number } => ({
  x: (index % ATLAS_SIDE) * CELL + MARGIN,
  y: Math.floor(index / ATLAS_SIDE) * CELL + MARGIN,
});

function drawPictograms(context: CanvasRenderingContext2D): void {
  const scale = (CELL - 2 * MARGIN) / PICTOGRAM_FIELD;
  for (const type of NODE_TYPES) {
    const { x, y } = cornerOf(markIndex({ kind: 'pictogram', type }));
    context.setTransform(scale, 0, 0, scale, x, y);
    context.fill(new Path2D(PICTOGRAMS[type]), 'evenodd');
  }
}

function drawNumbers(context: CanvasRenderingContext2D): void {
  const side = CELL - 2 * MARGIN;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.font = `700 ${side}px ${FONT_FAMILY}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  GROUP_COLOURS.forEach((_, index) => {
    const { x, y } = cornerOf(markIndex({ kind: 'number', number: index + 1 }));
    context.fillText(String(index + 1), x + side / 2, y + side * 0.55);
  });
}

/** Draws the atlas; a power of two in size, as smaller copies need. */
export function drawPictogramAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * ATLAS_SIDE;
  canvas.height = CELL * ATLAS_SIDE;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.fillStyle = '#ffffff';
  drawPictograms(context);
  drawNumbers(context);
  return canvas;
}
