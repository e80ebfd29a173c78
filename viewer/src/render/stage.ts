/** What the drawings over the graph need to know of it at this moment: where things are, in pixels of the canvas. */
import type { GraphData } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import type { DiscLook } from '../look/colouring.ts';
import type { Palette } from '../look/palette.ts';
import type { Bundles } from './bundle.ts';
import type { Box } from './place-labels.ts';

export interface Stage {
  readonly data: GraphData;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** A node's centre and radius in CSS pixels; undefined for an unknown key. */
  readonly disc: (key: string) => { readonly centre: Point; readonly radius: number } | undefined;
  /** How a node's disc looks. */
  readonly look: (key: string) => DiscLook | undefined;
  /** Whether a node stands where the reader put it. */
  readonly isPinned: (key: string) => boolean;
  /** The pairs of nodes whose relations are drawn as one line. */
  readonly bundles: Bundles;
  /** How an edge bends; 0 for one that filters hide. */
  readonly curvature: (key: string) => number;
  /** An edge's width in CSS pixels. */
  readonly edgeWidth: (key: string) => number;
}

/** The stage as a box, less a margin that labels keep from its rim. */
export function stageBox({ width, height }: Stage): Box {
  const margin = 4;
  return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** Whether a point lies on the canvas, give or take `margin` pixels. */
export function isOnStage({ width, height }: Stage, { x, y }: Point, margin = 0): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}
