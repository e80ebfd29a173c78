/** What is drawn, as plain data in pixels of the canvas: what the surfaces paint, the picture shows and the SVG writes. */
import type { Point } from '../data/positions.ts';
import type { DiscLook } from '../look/colouring.ts';
import type { Dash, EdgeSign } from '../look/edge-signs.ts';
import type { Curve } from './geometry.ts';
import type { Box } from './place-labels.ts';

/** What can be pointed at: a node, a relation, or all relations between two nodes that are drawn as one line. */
export type Target =
  | { readonly kind: 'node'; readonly key: string }
  | { readonly kind: 'edge'; readonly key: string }
  | { readonly kind: 'pair'; readonly source: string; readonly target: string };

export interface DisplayedDisc extends DiscLook {
  readonly key: string;
  readonly centre: Point;
  readonly radius: number;
  readonly border: string;
  /** The colour of the ring around what is selected, picked or under the pointer. */
  readonly halo?: string;
  /** The colour of the thin ring around what stands where the reader put it. */
  readonly pin?: string;
}

export interface DisplayedEdge {
  readonly target: Exclude<Target, { kind: 'node' }>;
  readonly curve: Curve;
  readonly width: number;
  readonly colour: string;
  readonly dash: Dash;
  /** Radius of the disc at the target, where the arrowhead ends; undefined for a line without one. */
  readonly arrowAt: number | undefined;
  readonly signs: readonly EdgeSign[];
}

export interface DisplayedLabel {
  readonly target: Target;
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  /** As in CSS. */
  readonly weight: number;
  readonly colour: string;
  readonly halo: string;
  /** The colour of the plate's rim, for words that stand on a plate. */
  readonly rim?: string;
}

/** One layer; within it edges lie under discs, and discs under labels. */
export interface Layer {
  readonly edges: readonly DisplayedEdge[];
  readonly discs: readonly DisplayedDisc[];
  readonly labels: readonly DisplayedLabel[];
}

export const EMPTY_LAYER: Layer = { edges: [], discs: [], labels: [] };

/** Everything that is on the screen. Sizes are CSS pixels. */
export interface Displayed {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly base: Layer;
  /** What dims the base while something is in focus, and the focus over it; undefined when nothing is. */
  readonly focus:
    | { readonly veil: { readonly colour: string; readonly opacity: number }; readonly layer: Layer }
    | undefined;
}
