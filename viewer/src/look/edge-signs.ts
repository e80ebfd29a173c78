/**
 * The signs that edges carry, as data: the canvas, the legend and the SVG picture all draw these. Colour tells the
 * status, and for readers who cannot tell the colours apart so do the dashes and a sign at the middle of the line.
 */
import type { Status } from '../../../graph/model/claim.ts';
import type { EdgeAttributes } from '../../../graph/model/graph-json.ts';
import { shortOfFact } from '../../../graph/words/modality.ts';
import type { Point } from '../data/positions.ts';

/** Lengths of line and gap in pixels, in turn; empty for an unbroken line. */
export type Dash = readonly number[];

export const STATUS_DASHES: Readonly<Record<Status, Dash>> = {
  asserted: [],
  attributed: [7, 3],
  contested: [10, 3, 2, 3],
  denied: [2, 4],
};

/**
 * What stands at the middle of a line: a cross where the sources deny, two bars across (“≠”) where they disagree, a
 * hollow diamond where the relation is planned, possible, demanded or claimed and not a fact.
 */
export type EdgeSign = 'cross' | 'bars' | 'diamond';

/**
 * A sign's strokes in a field from -1 to 1: along the line (x) and across it (y); a hollow sign stands upright on the
 * screen instead, so that a diamond never looks like a square.
 */
export interface SignShape {
  readonly strokes: readonly (readonly Point[])[];
  /** Whether the strokes close to an outline, filled with the background's colour. */
  readonly hollow: boolean;
}

const at = (x: number, y: number): Point => ({ x, y });

export const SIGN_SHAPES: Readonly<Record<EdgeSign, SignShape>> = {
  cross: {
    strokes: [
      [at(-0.8, -0.8), at(0.8, 0.8)],
      [at(-0.8, 0.8), at(0.8, -0.8)],
    ],
    hollow: false,
  },
  bars: {
    strokes: [
      [at(-0.75, 0.9), at(0.05, -0.9)],
      [at(-0.05, 0.9), at(0.75, -0.9)],
    ],
    hollow: false,
  },
  diamond: { strokes: [[at(-1, 0), at(0, -1), at(1, 0), at(0, 1)]], hollow: true },
};

/** Half the side of a sign on a line of ordinary width, in pixels, and the width of its strokes. */
export const SIGN_RADIUS = 5;
export const SIGN_STROKE = 1.8;
/** How far two signs on one line stand from its middle, in radii. */
export const SIGN_OFFSET = 1.5;
/** A line shorter than this, in radii of its sign, goes without: the sign would hide it. */
export const SIGN_LEAST_LENGTH = 6;

/** The sign of a status; undefined for one that the line's colour and dashes tell. */
export function signOfStatus(status: Status): EdgeSign | undefined {
  switch (status) {
    case 'asserted':
    case 'attributed':
      return undefined;
    case 'contested':
      return 'bars';
    case 'denied':
      return 'cross';
  }
}

/** The signs of a relation, in the order in which they stand on its line. */
export function edgeSigns({
  status,
  claims,
}: Pick<EdgeAttributes, 'status' | 'claims'>): readonly EdgeSign[] {
  const ofStatus = signOfStatus(status);
  const signs: EdgeSign[] = ofStatus === undefined ? [] : [ofStatus];
  return shortOfFact(claims) === undefined ? signs : [...signs, 'diamond'];
}

/** Where the signs of one line stand, in radii from its middle. */
export function signOffsets(signs: readonly EdgeSign[]): readonly number[] {
  return signs.map((_, index) => (index - (signs.length - 1) / 2) * 2 * SIGN_OFFSET);
}
