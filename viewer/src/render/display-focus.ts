/**
 * What is in focus, over everything else. A veil of the background's colour dims the rest at once, and only the focus
 * itself is drawn again: the cost of a hover is that of the node's own edges, whatever the size of the graph.
 */
import { counted } from '../../../graph/words/counting.ts';
import type { GraphEdge } from '../data/graph-data.ts';
import { edgeSigns, STATUS_DASHES } from '../look/edge-signs.ts';
import type { Selection } from '../state/view-state.ts';
import { labelStyle } from './base-labels.ts';
import type { Context } from './brush.ts';
import { measureWords } from './brush.ts';
import type { Bundle } from './bundle.ts';
import { bundleSize } from './bundle.ts';
import type { Ends } from './curvature.ts';
import type { DisplayedDisc, DisplayedEdge, DisplayedLabel, Layer, Target } from './display.ts';
import { displayDisc } from './display-base.ts';
import { isSymmetric } from './drawn-graph.ts';
import { edgeLabel } from './edge-label.ts';
import type { FocusScene } from './focus-scene.ts';
import type { Curve } from './geometry.ts';
import { curveBetween } from './geometry.ts';
import { edgeLabelPlaces } from './labels.ts';
import type { LabelPlaces } from './node-label.ts';
import { labelPlaces } from './node-label.ts';
import type { Insistence, LabelCandidate } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { Stage } from './stage.ts';
import { stageBox } from './stage.ts';

/** Relations named on the canvas at once; a reader of more looks at the card. */
const MOST_EDGE_LABELS = 40;
/** Lines in focus are no wider than this, in pixels. */
const WIDEST = 3.2;
const EDGE_LABEL = { size: 11.5, weight: 500 };

interface LitEdge {
  readonly edge: GraphEdge;
  readonly curve: Curve;
}

function curveOf(stage: Stage, { key, source, target }: Ends): Curve | undefined {
  const [from, to] = [stage.disc(source), stage.disc(target)];
  if (from === undefined || to === undefined || source === target) return undefined;
  return curveBetween(from.centre, to.centre, stage.curvature(key));
}

function litEdges(stage: Stage, keys: Iterable<string>): readonly LitEdge[] {
  return [...keys].flatMap((key) => {
    const edge = stage.data.edges.get(key);
    const curve = edge === undefined ? undefined : curveOf(stage, edge);
    return edge === undefined || curve === undefined ? [] : [{ edge, curve }];
  });
}

function displayEdge(stage: Stage, { edge, curve }: LitEdge, isSelected: boolean): DisplayedEdge {
  const { status } = edge.attributes;
  return {
    target: { kind: 'edge', key: edge.key },
    curve,
    width: Math.min(WIDEST, stage.edgeWidth(edge.key)) + (isSelected ? 1.4 : 0.4),
    colour: isSelected && status === 'asserted' ? stage.palette.ink : stage.palette.statuses[status],
    dash: STATUS_DASHES[status],
    arrowAt: isSymmetric(edge) ? undefined : stage.disc(edge.target)?.radius,
    signs: edgeSigns(edge.attributes),
  };
}

function displayBundle(stage: Stage, bundle: Bundle): DisplayedEdge | undefined {
  const curve = curveOf(stage, bundle);
  if (curve === undefined) return undefined;
  return {
    target: { kind: 'pair', source: bundle.source, target: bundle.target },
    curve,
    width: bundleSize(bundle),
    colour: stage.palette.muted,
    dash: [],
    arrowAt: undefined,
    signs: [],
  };
}

function displayNodes(stage: Stage, scene: FocusScene): readonly DisplayedDisc[] {
  return [...scene.nodes].flatMap((key) => {
    const disc = displayDisc(stage, key);
    if (disc === undefined) return [];
    return scene.anchors.has(key) ? [{ ...disc, halo: stage.palette.accent }] : [disc];
  });
}

interface FocusLabel {
  readonly target: Target;
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

function bundleCandidate(
  context: Context,
  stage: Stage,
  bundle: Bundle,
): LabelCandidate<FocusLabel> | undefined {
  const curve = curveOf(stage, bundle);
  if (curve === undefined) return undefined;
  const text = counted(bundle.edges.length, 'relation');
  const target = { kind: 'pair' as const, source: bundle.source, target: bundle.target };
  return plateCandidate(context, { text, curve, target, rim: stage.palette.muted, insistence: 'covers' });
}

interface Plate {
  readonly text: string;
  readonly curve: Curve;
  readonly target: Target;
  readonly rim: string;
  readonly insistence: Insistence;
}

function plateCandidate(
  context: Context,
  { text, curve, target, rim, insistence }: Plate,
): LabelCandidate<FocusLabel> {
  const room = measureWords(context, text, EDGE_LABEL);
  const plate = { width: room.width + 10, height: room.height + 4 };
  const texts = new Map(edgeLabelPlaces(curve, plate).map((box) => [box, text]));
  return { item: { target, texts, ...EDGE_LABEL, rim }, places: [...texts.keys()], insistence };
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
    const rim = stage.palette.statuses[edge.attributes.status];
    const insistence = edge.key === selected ? 'always' : 'none';
    return plateCandidate(context, { text, curve, target: { kind: 'edge', key: edge.key }, rim, insistence });
  });
}

/** The edges of a scene: those of their own, and the bundles that no selection has opened. */
function edgesOfScene(
  stage: Stage,
  scene: FocusScene,
  selected: string | undefined,
): { readonly single: readonly string[]; readonly bundles: readonly Bundle[] } {
  const single: string[] = [];
  const bundles = new Set<Bundle>();
  for (const key of scene.edges) {
    const bundle = stage.bundles.of(key);
    const isOpen =
      bundle === undefined ||
      (selected !== undefined && bundle.edges.includes(selected)) ||
      (scene.picked.has(bundle.source) && scene.picked.has(bundle.target));
    if (isOpen) single.push(key);
    else bundles.add(bundle);
  }
  return { single, bundles: [...bundles] };
}

function displayLabels(
  stage: Stage,
  candidates: readonly LabelCandidate<FocusLabel>[],
  discs: readonly DisplayedDisc[],
): readonly DisplayedLabel[] {
  const obstacles = discs.map(({ centre, radius }) => ({
    ...{ x: centre.x - radius, y: centre.y - radius },
    ...{ width: 2 * radius, height: 2 * radius },
  }));
  const placed = placeLabels(candidates, { limit: candidates.length, within: stageBox(stage), obstacles });
  return placed.map(({ item: { target, texts, size, weight, rim }, box }) => ({
    target,
    text: texts.get(box) ?? '',
    box,
    size,
    weight,
    colour: stage.palette.ink,
    halo: stage.palette.background,
    ...(rim === undefined ? {} : { rim }),
  }));
}

/** What a scene shows over the veil. `context` measures words, and draws nothing. */
export function displayFocus(
  context: Context,
  stage: Stage,
  scene: FocusScene,
  selection: Selection | undefined,
): Layer {
  const selected = selection?.kind === 'edge' ? selection.key : undefined;
  const { single, bundles } = edgesOfScene(stage, scene, selected);
  const lit = litEdges(stage, single);
  const thick = bundles.flatMap((bundle) => displayBundle(stage, bundle) ?? []);
  const discs = displayNodes(stage, scene);
  const candidates = [
    ...nodeCandidates(context, stage, scene),
    ...bundles.flatMap((bundle) => bundleCandidate(context, stage, bundle) ?? []),
    ...edgeCandidates(context, stage, lit, selected),
  ];
  return {
    edges: [...thick, ...lit.map((each) => displayEdge(stage, each, each.edge.key === selected))],
    discs,
    labels: displayLabels(stage, candidates, discs),
  };
}
