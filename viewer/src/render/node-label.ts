/** What a node is called on the canvas, and where: by its full name where there is room, else by a shorter alias. */
import type { GraphNode } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import type { Context } from './brush.ts';
import { measureWords } from './brush.ts';
import { canvasText, nodeLabelPlaces } from './labels.ts';
import type { Box } from './place-labels.ts';

/** The words of a label at each of its places, best place first. */
export type LabelPlaces = ReadonlyMap<Box, string>;

/** A node's name, then its shortest alias where that is shorter: “Immigration Office”, “IO”. */
export function labelTexts({ attributes }: GraphNode): readonly string[] {
  const name = canvasText(attributes.name);
  const aliases = 'aliases' in attributes ? attributes.aliases.map(canvasText) : [];
  const [shortest] = aliases
    .filter((alias) => alias.length > 1 && alias.length < name.length)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return shortest === undefined ? [name] : [name, shortest];
}

/** All places of all of a node's texts around its disc. */
export function labelPlaces(
  context: Context,
  node: GraphNode,
  disc: { readonly centre: Point; readonly radius: number },
  style: { readonly size: number; readonly weight: number },
): LabelPlaces {
  return new Map(
    labelTexts(node).flatMap((text) =>
      nodeLabelPlaces(disc.centre, disc.radius, measureWords(context, text, style)).map(
        (box) => [box, text] as const,
      ),
    ),
  );
}
