/**
 * Draws what is in focus over everything else. A veil of the background's colour dims the rest at once, and only the
 * focus itself is drawn again: the cost of a hover is that of the node's own edges, whatever the size of the graph.
 */
import type { GraphEdge } from '../data/graph-data.ts';
import type { Selection } from '../state/view-state.ts';
import { labelStyle } from './base-labels.ts';
import type { Context } from './brush.ts';
import { drawDisc, drawPlate, drawRing, drawStroke, drawWords, measureWords } from './brush.ts';
import { isSymmetric } from './drawn-graph.ts';
import { edgeLabel } from './edge-label.ts';
import type { FocusScene } from './focus-scene.ts';
import type { Curve } from './geometry.ts';
import { curveBetween } from './geometry.ts';
import { edgeLabelPlaces } from './labels.ts';
import type { LabelPlaces } from './node-label.ts';
import { labelPlaces } from './node-label.ts';
import type { Box, LabelCandidate } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { Stage } from './stage.ts';
import { stageBox } from './stage.ts';

/** How far the rest is mixed into the background. */
const VEIL = 0.84;
/** Relations named on the canvas at once; a reader of more looks at the card. */
const MOST_EDGE_LABELS = 40;
/** Lines in focus are no wider than this, in pixels. */
const WIDEST = 3.2;
const EDGE_LABEL = { size: 11.5, weight: 500 };

/** What stands on the focus layer, for finding it under the pointer. */
export interface DrawnFocus {
  readonly nodes: readonly { readonly key: string; readonly box: Box }[];
  readonly edges: readonly { readonly key: string; readonly curve: Curve }[];
  readonly labels: readonly { readonly target: Selection; readonly box: Box }[];
}

export const NOTHING_DRAWN: DrawnFocus = { nodes: [], edges: [], labels: [] };

/** Broken lines tell the statuses apart without colour. */
function dashOf({ attributes }: GraphEdge): readonly number[] {
  const dashes = { asserted: [], attributed: [7, 3], contested: [10, 3, 2, 3], denied: [2, 4] };
  return dashes[attributes.status];
}

interface LitEdge {
  readonly edge: GraphEdge;
  readonly curve: Curve;
}

function litEdges(stage: Stage, scene: FocusScene): readonly LitEdge[] {
  return [...scene.edges].flatMap((key) => {
    const edge = stage.data.edges.get(key);
    if (edge === undefined || edge.source === edge.target) return [];
    const [from, to] = [stage.disc(edge.source), stage.disc(edge.target)];
    if (from === undefined || to === undefined) return [];
    return [{ edge, curve: curveBetween(from.centre, to.centre, stage.curvature(key)) }];
  });
}

function drawEdges(
  context: Context,
  stage: Stage,
  lit: readonly LitEdge[],
  selected: string | undefined,
): void {
  for (const { edge, curve } of lit) {
    const isSelected = edge.key === selected;
    const status = stage.palette.statuses[edge.attributes.status];
    drawStroke(context, {
      curve,
      width: Math.min(WIDEST, stage.edgeWidth(edge.key)) + (isSelected ? 1.4 : 0.4),
      colour: isSelected && edge.attributes.status === 'asserted' ? stage.palette.ink : status,
      dash: dashOf(edge),
      arrowAt: isSymmetric(edge) ? undefined : stage.disc(edge.target)?.radius,
    });
  }
}

function drawNodes(context: Context, stage: Stage, scene: FocusScene): DrawnFocus['nodes'] {
  return [...scene.nodes].flatMap((key) => {
    const disc = stage.disc(key);
    const node = stage.data.nodes.get(key);
    if (disc === undefined || node === undefined) return [];
    const { centre, radius } = disc;
    drawDisc(context, { centre, radius, type: node.attributes.type }, stage.palette);
    if (scene.anchors.has(key))
      drawRing(context, { centre, radius, type: node.attributes.type }, stage.palette.accent);
    return [
      { key, box: { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius } },
    ];
  });
}

interface FocusLabel {
  readonly target: Selection;
  readonly texts: LabelPlaces;
  readonly size: number;
  readonly weight: number;
  readonly rim: string | undefined;
}

function nodeCandidates(context: Context, stage: Stage, scene: FocusScene): LabelCandidate<FocusLabel>[] {
  const keys = [...scene.anchors, ...[...scene.nodes].filter((key) => !scene.anchors.has(key))];
  return keys.flatMap((key) => {
    const disc = stage.disc(key);
    const node = stage.data.nodes.get(key);
    if (disc === undefined || node === undefined) return [];
    const isAnchor = scene.anchors.has(key);
    const style = { ...labelStyle(disc.radius), ...(isAnchor ? { weight: 700 } : {}) };
    const round = { centre: disc.centre, radius: disc.radius + (isAnchor ? 5 : 0) };
    const texts = labelPlaces(context, node, round, style);
    const item = { target: { kind: 'node' as const, key }, texts, ...style, rim: undefined };
    return [
      {
        item,
        places: [...texts.keys()],
        insistence: isAnchor ? 'always' : 'covers',
      },
    ];
  });
}

function edgeCandidates(
  context: Context,
  stage: Stage,
  lit: readonly LitEdge[],
  selected: string | undefined,
): LabelCandidate<FocusLabel>[] {
  // That an article mentions somebody is said by the line; forty plates saying so would hide the rest.
  const named = lit.filter(({ edge }) => edge.attributes.type !== 'MENTIONS' || edge.key === selected);
  const order = [...named].sort((a, b) => Number(b.edge.key === selected) - Number(a.edge.key === selected));
  return order.slice(0, MOST_EDGE_LABELS).map(({ edge, curve }) => {
    const text = edgeLabel(edge.attributes);
    const room = measureWords(context, text, EDGE_LABEL);
    const plate = { width: room.width + 10, height: room.height + 4 };
    const rim = stage.palette.statuses[edge.attributes.status];
    const texts = new Map(edgeLabelPlaces(curve, plate).map((box) => [box, text]));
    return {
      item: { target: { kind: 'edge' as const, key: edge.key }, texts, ...EDGE_LABEL, rim },
      places: [...texts.keys()],
      insistence: edge.key === selected ? 'always' : 'none',
    };
  });
}

function drawLabel(context: Context, stage: Stage, { texts, size, weight, rim }: FocusLabel, box: Box): void {
  const text = texts.get(box) ?? '';
  const { ink, background } = stage.palette;
  if (rim === undefined) {
    drawWords(context, { text, box, size, weight, colour: ink, halo: background });
    return;
  }
  const inner = { x: box.x + 5, y: box.y + 2, width: box.width - 10, height: box.height - 4 };
  drawPlate(context, { text, box: inner, size, weight, colour: ink, halo: background }, rim);
}

/** Draws the veil and the scene; returns where everything stands. */
export function drawFocus(
  context: Context,
  stage: Stage,
  scene: FocusScene,
  selection: Selection | undefined,
): DrawnFocus {
  context.globalAlpha = VEIL;
  context.fillStyle = stage.palette.background;
  context.fillRect(0, 0, stage.width, stage.height);
  context.globalAlpha = 1;
  const selected = selection?.kind === 'edge' ? selection.key : undefined;
  const lit = litEdges(stage, scene);
  drawEdges(context, stage, lit, selected);
  const nodes = drawNodes(context, stage, scene);
  const candidates = [
    ...nodeCandidates(context, stage, scene),
    ...edgeCandidates(context, stage, lit, selected),
  ];
  const placed = placeLabels(candidates, {
    limit: candidates.length,
    within: stageBox(stage),
    obstacles: nodes.map(({ box }) => box),
  });
  for (const { item, box } of placed) drawLabel(context, stage, item, box);
  return {
    nodes,
    edges: lit.map(({ edge, curve }) => ({ key: edge.key, curve })),
    labels: placed.map(({ item, box }) => ({ target: item.target, box })),
  };
}
