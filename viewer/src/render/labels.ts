/** The words drawn beside nodes and edges, and where they may stand. */
import type { Point } from '../data/positions.ts';
import type { Curve } from './geometry.ts';
import { pointAt } from './geometry.ts';
import type { Box } from './place-labels.ts';

/** Longer names are cut on the canvas; the cards show them whole. */
const LONGEST = 28;

/** Code units that a letter with its marks is expected to have at most; more are marks piled up for mischief. */
const MOST_UNITS = 8;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most 28 letters as a reader counts them, the cut shown by an ellipsis; breaks and control characters are spaces. */
export function canvasText(name: string): string {
  const clean = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (clean.length <= LONGEST) return clean;
  const kept: string[] = [];
  // No more is cut into letters than is kept: a name may be as long as its author pleased.
  for (const { segment } of letters.segment(clean.slice(0, LONGEST * MOST_UNITS))) {
    if (kept.length === LONGEST) return `${kept.slice(0, -1).join('').trimEnd()}…`;
    kept.push(segment);
  }
  // The last letter of a name that is longer still may itself be cut: it goes as well.
  return clean.length > LONGEST * MOST_UNITS ? `${kept.slice(0, -1).join('')}…` : clean;
}

const GAP = 4;

/** Right of the node, then left, above, and below; then the corners. */
export function nodeLabelPlaces(
  centre: Point,
  radius: number,
  size: { width: number; height: number },
): readonly Box[] {
  const { width, height } = size;
  const middle = centre.y - height / 2;
  const off = radius + GAP;
  const corner = off * Math.SQRT1_2;
  return [
    { x: centre.x + off, y: middle, width, height },
    { x: centre.x - off - width, y: middle, width, height },
    { x: centre.x - width / 2, y: centre.y - off - height, width, height },
    { x: centre.x - width / 2, y: centre.y + off, width, height },
    { x: centre.x + corner, y: centre.y - corner - height, width, height },
    { x: centre.x + corner, y: centre.y + corner, width, height },
    { x: centre.x - corner - width, y: centre.y - corner - height, width, height },
    { x: centre.x - corner - width, y: centre.y + corner, width, height },
  ];
}

/** Shares of an edge's way at which its label may stand, best first. */
const STATIONS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

/** Boxes centred on the edge. */
export function edgeLabelPlaces(curve: Curve, size: { width: number; height: number }): readonly Box[] {
  return STATIONS.map((station) => {
    const { x, y } = pointAt(curve, station);
    return { x: x - size.width / 2, y: y - size.height / 2, ...size };
  });
}
