/** Sigma with this page's programs and settings. */
import Sigma from 'sigma';

import type { Palette } from '../look/palette.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { createEdgeProgram } from './edge-program.ts';
import { PictogramNodeProgram } from './node-program.ts';

export type GraphSigma = Sigma;

/** Beyond this many edges, edges are selected from a node's card: finding them under the pointer costs a second drawing. */
const MOST_PICKED_EDGES = 20_000;
/** Thinner lines break up on a screen of ordinary density; in pixels. */
export const LEAST_EDGE_WIDTH = 1.6;

/** On a small canvas everything is drawn smaller: by how much sizes are divided. */
function crowding({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1.7, Math.max(1, 560 / Math.max(1, Math.min(clientWidth, clientHeight))));
}

/** Room around the whole graph for the names at its rim, in pixels. */
export function paddingOf({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(56, Math.max(12, Math.min(clientWidth, clientHeight) * 0.09));
}

export interface SigmaOptions {
  readonly container: HTMLElement;
  readonly edges: number;
  readonly palette: () => Palette;
}

/** Throws where the browser gives no WebGL context. */
export function createSigma(graph: DrawnGraph, { container, edges, palette }: SigmaOptions): GraphSigma {
  return new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'pictogram',
    defaultEdgeType: 'signed',
    // Names and focus are drawn by this folder, on surfaces of their own.
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { pictogram: PictogramNodeProgram },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: { signed: createEdgeProgram(palette) },
    enableEdgeEvents: edges <= MOST_PICKED_EDGES,
    minEdgeThickness: LEAST_EDGE_WIDTH,
    stagePadding: paddingOf(container),
    zoomToSizeRatioFunction: (ratio) => Math.cbrt(ratio) * crowding(container),
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    doubleClickZoomingRatio: 1.8,
  });
}
