/**
 * The names beside the nodes while nothing is in focus. Drawn here rather than by sigma, whose grid thins labels out
 * but lets them cover each other.
 */
import type { Context } from './brush.ts';
import type { DisplayedLabel } from './display.ts';
import type { LabelPlaces } from './node-label.ts';
import { labelPlaces } from './node-label.ts';
import type { Box, LabelCandidate } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { Stage } from './stage.ts';
import { isOnStage, stageBox } from './stage.ts';

/** One label for this many square pixels, at most. */
const AREA_PER_LABEL = 5200;
/** Nodes looked at in one drawing; more would not find room anyhow. */
const MOST_NODES = 600;
/** Nodes smaller than this on the screen go without a name. */
const SMALLEST_NAMED = 2.5;

interface NodeLabel {
  readonly key: string;
  readonly texts: LabelPlaces;
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
  for (const key of keys) {
    const disc = stage.disc(key);
    const node = stage.data.nodes.get(key);
    if (disc === undefined || node === undefined || disc.radius < SMALLEST_NAMED) continue;
    const style = labelStyle(disc.radius);
    const ring = (stage.look(key)?.ring.length ?? 0) > 0 ? Math.max(3, disc.radius * 0.3) : 0;
    const texts = labelPlaces(context, node, { ...disc, radius: disc.radius + ring }, style);
    yield {
      item: { key, texts, ...style },
      places: [...texts.keys()],
      insistence: 'none',
    };
  }
}

/** The names of nodes, the first in `keys` with most right to their place. `context` measures words, and draws nothing. */
export function baseLabels(
  context: Context,
  stage: Stage,
  keys: readonly string[],
): readonly DisplayedLabel[] {
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
  return placed.map(({ item: { key, size, weight, texts }, box }) => ({
    target: { kind: 'node', key },
    text: texts.get(box) ?? '',
    box,
    size,
    weight,
    colour: ink,
    halo: background,
  }));
}
