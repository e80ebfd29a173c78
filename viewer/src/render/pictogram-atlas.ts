/** All pictograms on one canvas, white on nothing: the texture from which the node program draws. */
import { NODE_TYPES } from '../../../graph/model/ontology.ts';
import { PICTOGRAM_FIELD, PICTOGRAMS } from '../look/pictograms.ts';

/** Pictograms in a row and in a column of the atlas. */
export const ATLAS_SIDE = 4;
const CELL = 128;
/** Room around each, so that a smaller copy of the texture does not mix neighbours. */
const MARGIN = 16;

/** Draws the atlas; a power of two in size, as smaller copies need. */
export function drawPictogramAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * ATLAS_SIDE;
  canvas.height = CELL * ATLAS_SIDE;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.fillStyle = '#ffffff';
  NODE_TYPES.forEach((type, index) => {
    const scale = (CELL - 2 * MARGIN) / PICTOGRAM_FIELD;
    const x = (index % ATLAS_SIDE) * CELL + MARGIN;
    const y = Math.floor(index / ATLAS_SIDE) * CELL + MARGIN;
    context.setTransform(scale, 0, 0, scale, x, y);
    context.fill(new Path2D(PICTOGRAMS[type]), 'evenodd');
  });
  return canvas;
}
