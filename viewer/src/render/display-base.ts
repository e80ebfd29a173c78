/** What is drawn while nothing is in focus, as plain data. Sigma draws the same on the screen; pictures are made of this. */
import { STATUS_DASHES } from '../look/edge-signs.ts';
import type { DisplayedDisc, DisplayedEdge, Target } from './display.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import type { Curve } from './geometry.ts';
import { curveBetween } from './geometry.ts';
import type { Stage } from './stage.ts';
import { isOnStage } from './stage.ts';

/** A node's disc; undefined for a key that the graph lacks. */
export function displayDisc(stage: Stage, key: string): DisplayedDisc | undefined {
  const [disc, look] = [stage.disc(key), stage.look(key)];
  if (disc === undefined || look === undefined) return undefined;
  const { ink, border } = stage.palette;
  return { key, ...disc, ...look, border, ...(stage.isPinned(key) ? { pin: ink } : {}) };
}

function targetOf(stage: Stage, key: string): DisplayedEdge['target'] {
  const bundle = stage.bundles.byKey.get(key);
  if (bundle === undefined) return { kind: 'edge', key };
  return { kind: 'pair', source: bundle.source, target: bundle.target } satisfies Target;
}

/** Whether a curve may touch the canvas: its box, that is. */
function mayBeSeen({ width, height }: Stage, { from, control, to }: Curve): boolean {
  const [xs, ys] = [
    [from.x, control.x, to.x],
    [from.y, control.y, to.y],
  ];
  return Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
}

/** The edges on the canvas, in the order in which they are drawn. */
export function baseEdges(stage: Stage, graph: DrawnGraph): readonly DisplayedEdge[] {
  const edges: DisplayedEdge[] = [];
  graph.forEachEdge((key, drawn, source, target) => {
    if (drawn.hidden) return;
    const [from, to] = [stage.disc(source), stage.disc(target)];
    if (from === undefined || to === undefined) return;
    const curve = curveBetween(from.centre, to.centre, drawn.curvature);
    if (!mayBeSeen(stage, curve)) return;
    edges.push({
      target: targetOf(stage, key),
      curve,
      width: stage.edgeWidth(key),
      colour: drawn.color,
      dash: STATUS_DASHES[drawn.status],
      arrowAt: drawn.arrow ? to.radius : undefined,
      signs: drawn.signs,
    });
  });
  return edges;
}

/** The discs on the canvas, small ones first, as sigma orders them. */
export function baseDiscs(stage: Stage, graph: DrawnGraph): readonly DisplayedDisc[] {
  return graph
    .filterNodes((_, { hidden }) => !hidden)
    .flatMap((key) => displayDisc(stage, key) ?? [])
    .filter(({ centre, radius }) => isOnStage(stage, centre, radius))
    .sort((a, b) => a.radius - b.radius);
}
