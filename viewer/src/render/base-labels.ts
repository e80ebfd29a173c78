/**
 * The names beside the nodes while nothing is in focus. Drawn here rather than by sigma, whose grid thins labels out
 * but lets them cover each other.
 */
import type { Context } from './brush.ts';
import { drawWords, measureWords } from './brush.ts';
import { canvasText, nodeLabelPlaces } from './labels.ts';
import type { Box, LabelCandidate, PlacedLabel } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { Stage } from './stage.ts';
import { isOnStage, stageBox } from './stage.ts';

/** One label for this many square pixels, at most. */
const AREA_PER_LABEL = 5200;
/** Nodes looked at in one drawing; more would not find room anyhow. */
const MOST_NODES = 600;
/** The names of the most covered may stand on other nodes: a first look is for them. At most so many of them, … */
const INSISTENT = 12;
/** … and one for this many square pixels. */
const AREA_PER_INSISTENT = 36_000;
/** Nodes smaller than this on the screen go without a name. */
const SMALLEST_NAMED = 2.5;

export interface NodeLabel {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
}

/** Larger nodes have larger names, between 11.5 and 15 pixels. */
export function labelStyle(radius: number): { size: number; weight: number } {
  return { size: Math.min(15, 11 + radius / 5), weight: radius >= 10 ? 600 : 450 };
}

function discsOnStage(stage: Stage, keys: readonly string[]): { key: string; box: Box }[] {
  const found: { key: string; box: Box }[] = [];
  for (const key of keys) {
    if (found.length >= MOST_NODES) break;
    const disc = stage.disc(key);
    if (disc === undefined || !isOnStage(stage, disc.centre, disc.radius)) continue;
    const { centre, radius } = disc;
    found.push({
      key,
      box: { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius },
    });
  }
  return found;
}

function* candidatesFor(
  context: Context,
  stage: Stage,
  keys: readonly string[],
): Generator<LabelCandidate<NodeLabel>> {
  const insistent = Math.min(INSISTENT, (stage.width * stage.height) / AREA_PER_INSISTENT);
  for (const [rank, key] of keys.entries()) {
    const disc = stage.disc(key);
    const node = stage.data.nodes.get(key);
    if (disc === undefined || node === undefined || disc.radius < SMALLEST_NAMED) continue;
    const style = labelStyle(disc.radius);
    const text = canvasText(node.attributes.name);
    const room = measureWords(context, text, style);
    yield {
      item: { key, text, ...style },
      places: nodeLabelPlaces(disc.centre, disc.radius, room),
      insistence: rank < insistent ? 'covers' : 'none',
    };
  }
}

/** Draws the names of nodes, the first in `keys` with most right to their place; returns what stands where. */
export function drawBaseLabels(
  context: Context,
  stage: Stage,
  keys: readonly string[],
): readonly PlacedLabel<NodeLabel>[] {
  const discs = discsOnStage(stage, keys);
  const limit = Math.max(12, Math.round((stage.width * stage.height) / AREA_PER_LABEL));
  const candidates = candidatesFor(
    context,
    stage,
    discs.map(({ key }) => key),
  );
  const placed = placeLabels(candidates, {
    limit,
    within: stageBox(stage),
    obstacles: discs.map(({ box }) => box),
  });
  const { ink, background } = stage.palette;
  for (const { item, box } of placed) drawWords(context, { ...item, box, colour: ink, halo: background });
  return placed;
}
