/** What the colours of the discs say: the type of a node, its community, or the outlets that report on it. */
import type { NodeType } from '../../../graph/model/ontology.ts';
import type { Coverage } from '../data/coverage.ts';
import type { GraphNode } from '../data/graph-data.ts';
import type { Colouring } from '../state/view-state.ts';
import type { Palette } from './palette.ts';
import { mix } from './palette.ts';

/** Colours for groups of any kind, the largest first: Okabe and Ito's, less black. The rest are grey. */
export const GROUP_COLOURS = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#e69f00',
  '#f0e442',
] as const;
export const REST_COLOUR = '#999999';

/** The colour of the group at an index from 0. */
export function groupColour(index: number): string {
  return GROUP_COLOURS[index] ?? REST_COLOUR;
}

/** A part of a ring around a disc: its share (0–1) of the whole, from the top clockwise. */
export interface RingPart {
  readonly colour: string;
  readonly share: number;
}

/** What stands on a disc: the pictogram of a type, or the number of a community. */
export type DiscMark =
  | { readonly kind: 'pictogram'; readonly type: NodeType }
  | { readonly kind: 'number'; readonly number: number };

export interface ColouringOptions {
  readonly palette: Palette;
  readonly colouring: Colouring;
  /** The community of each node, counted from 0, the largest first. */
  readonly communities: ReadonlyMap<string, number>;
  readonly coverageOf: (key: string) => Coverage;
}

export interface DiscLook {
  readonly fill: string;
  readonly mark: DiscMark;
  readonly ring: readonly RingPart[];
}

function ringOf(coverage: Coverage): readonly RingPart[] {
  const total = coverage.reduce((sum, { articles }) => sum + articles, 0);
  return coverage.map(({ outlet, articles }) => ({ colour: groupColour(outlet), share: articles / total }));
}

/**
 * How a node's disc looks. Colour never stands alone: a type has its pictogram, a community its number, an outlet its
 * part of the ring; and what a single outlet reports is pale.
 */
export function discLook({ key, attributes }: GraphNode, options: ColouringOptions): DiscLook {
  const { palette, colouring, communities, coverageOf } = options;
  const pictogram: DiscMark = { kind: 'pictogram', type: attributes.type };
  const byType: DiscLook = { fill: palette.types[attributes.type], mark: pictogram, ring: [] };
  switch (colouring) {
    case 'type':
      return byType;
    case 'community': {
      const index = communities.get(key);
      if (index === undefined) return { ...byType, fill: mix(palette.background, REST_COLOUR, 0.45) };
      if (index >= GROUP_COLOURS.length) return { ...byType, fill: REST_COLOUR };
      return { fill: groupColour(index), mark: { kind: 'number', number: index + 1 }, ring: [] };
    }
    case 'outlets': {
      const coverage = coverageOf(key);
      const fill = mix(palette.background, byType.fill, coverage.length > 1 ? 1 : 0.4);
      return { ...byType, fill, ring: ringOf(coverage) };
    }
  }
}
