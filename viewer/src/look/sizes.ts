/** How large things are drawn, in CSS pixels at the camera's first distance. */
import type { EdgeAttributes, NodeAttributes } from '../../../graph/model/graph-json.ts';

const SMALLEST = 3;
const LARGEST = 16;

/** A small graph has room for larger nodes, on which pictograms can be read; a large one has not. */
function baseOf(drawn: number): number {
  if (drawn <= 150) return 6.5;
  if (drawn <= 600) return 5;
  return drawn <= 2000 ? 4 : SMALLEST;
}

/**
 * A node's radius: it grows with the square root of the number of articles (not with the degree, which rewards one
 * long article), between 3 and 16.
 */
export function nodeSize(attributes: NodeAttributes, drawn: number): number {
  const base = baseOf(drawn);
  if (attributes.type === 'Statement') return Math.max(SMALLEST, base * 0.8);
  if (attributes.type === 'Article') return base * 1.2;
  return Math.min(LARGEST, Math.max(SMALLEST, base * Math.sqrt(attributes.articleCount)));
}

/** An edge's width: 1, and one more for every doubling of the outlets that report it. */
export function edgeSize({ outletCount }: EdgeAttributes): number {
  return 1 + Math.log2(Math.max(1, outletCount));
}
