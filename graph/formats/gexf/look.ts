/** How Gephi first shows a graph: the colours of the page, and sizes by coverage. */
import { SPACING } from '../../layout/spacing.ts';
import type { NodeAttributes, NodeType, Status } from '../../model/index.ts';

/** Red, green and blue, 0–255. */
export type Colour = readonly [r: number, g: number, b: number];

/** Okabe and Ito's palette ("Color Universal Design", 2008), the same that the page has on light ground. */
export const NODE_COLOURS: Readonly<Record<NodeType, Colour>> = {
  Person: [0, 114, 178],
  Organization: [213, 94, 0],
  Place: [0, 158, 115],
  Group: [86, 180, 233],
  Event: [204, 121, 167],
  Product: [153, 153, 153],
  Work: [240, 228, 66],
  Statement: [230, 159, 0],
  Article: [0, 0, 0],
};

/** Grey for what an article says itself; the others stand out. */
export const EDGE_COLOURS: Readonly<Record<Status, Colour>> = {
  asserted: [154, 163, 173],
  attributed: [230, 159, 0],
  contested: [213, 94, 0],
  denied: [204, 121, 167],
};

const SMALLEST = 3;
const LARGEST = 16;

/** A node's size: with the square root of the number of articles, between 3 and 16. */
export function nodeSize(attributes: NodeAttributes): number {
  const articles = 'articleCount' in attributes ? attributes.articleCount : 1;
  const size = Math.min(LARGEST, Math.max(SMALLEST, 4 * Math.sqrt(articles)));
  return Math.round(size * 100) / 100;
}

// What Gephi's import makes of sizes (DefaultScaler.java of gephi 0.10's ProcessorPlugin): the smallest becomes 4, the
// largest 100, and positions are multiplied by the same factor, which would scatter small dots over a wide plane.
const GEPHI_SMALLEST = 4;
const GEPHI_LARGEST = 100;

/** The room of a node in Gephi, in its units after import: that of the largest node's radius. */
const GEPHI_SPACING = 100;

/**
 * By what to multiply a layout's positions so that Gephi, after its own scaling, shows nodes at a fair distance.
 * Programs that fit a graph into their window show it as they would without.
 */
export function positionScale(sizes: Iterable<number>): number {
  let [smallest, largest] = [Infinity, -Infinity];
  for (const size of sizes) [smallest, largest] = [Math.min(smallest, size), Math.max(largest, size)];
  if (!(largest > smallest)) return 1;
  const factor = (GEPHI_LARGEST - GEPHI_SMALLEST) / (largest - smallest);
  return GEPHI_SPACING / (SPACING * factor);
}
