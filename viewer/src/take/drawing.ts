/** A drawing of the graph as data: what a picture of it is made of, in CSS pixels, y downwards. */
import type { NodeType } from '../../../graph/model/ontology.ts';
import type { Point } from '../data/positions.ts';
import type { Curve } from '../render/geometry.ts';
import type { Box } from '../render/place-labels.ts';

export interface DrawnLine {
  readonly key: string;
  /** What it says, for whoever points at it. */
  readonly title: string;
  readonly curve: Curve;
  readonly width: number;
  readonly colour: string;
  /** Lengths of dash and gap; empty for an unbroken line. */
  readonly dash: readonly number[];
  /** The arrowhead, whose point lies on the rim of the target's disc; undefined for a line without one. */
  readonly head:
    { readonly length: number; readonly halfWidth: number; readonly targetRadius: number } | undefined;
}

export interface DrawnDisc {
  readonly key: string;
  readonly title: string;
  readonly type: NodeType;
  readonly centre: Point;
  readonly radius: number;
  readonly fill: string;
  readonly ring: string | undefined;
}

export interface DrawnText {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly weight: number;
  /** The rim of the plate on which it stands; undefined for words with a halo. */
  readonly rim: string | undefined;
}

/** Things that are drawn together: lines, discs above them, words above all. */
export interface DrawnLayer {
  readonly lines: readonly DrawnLine[];
  readonly discs: readonly DrawnDisc[];
  readonly texts: readonly DrawnText[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly ink: string;
  readonly border: string;
  readonly base: DrawnLayer;
  /** What stands out; the rest is drawn faintly then. */
  readonly focus: DrawnLayer | undefined;
}
