/** The two transparent canvases over sigma's: names while nothing is in focus, and the focus. */
import type { Point } from '../data/positions.ts';
import type { Selection } from '../state/view-state.ts';
import { baseLabels } from './base-labels.ts';
import type { Context } from './brush.ts';
import type { DisplayedLabel, Layer, Target } from './display.ts';
import { EMPTY_LAYER } from './display.ts';
import { displayDisc } from './display-base.ts';
import { displayFocus } from './display-focus.ts';
import type { FocusScene } from './focus-scene.ts';
import { targetAt } from './hit.ts';
import { drawHalos, drawRingParts } from './paint-disc.ts';
import { paintLabels, paintLayer, paintVeil } from './paint-layer.ts';
import type { Stage } from './stage.ts';
import { isOnStage } from './stage.ts';
import type { Surface } from './surface.ts';
import { addSurface } from './surface.ts';

/** How far the rest is mixed into the background while something is in focus. */
export const VEIL = 0.84;

export interface Shown {
  readonly scene: FocusScene;
  readonly selection: Selection | undefined;
}

export class Surfaces {
  readonly #names: Surface | undefined;
  readonly #focus: Surface | undefined;
  #labels: readonly DisplayedLabel[] = [];
  #layer: Layer = EMPTY_LAYER;

  constructor(container: HTMLElement) {
    this.#names = addSurface(container, 'graph-surface');
    this.#focus = addSurface(container, 'graph-surface');
  }

  /** Where words can be measured; undefined where the browser gives no 2D context. */
  get measure(): Context | undefined {
    return this.#names?.context;
  }

  get labels(): readonly DisplayedLabel[] {
    return this.#labels;
  }

  /** What is in focus; empty when nothing is. */
  get layer(): Layer {
    return this.#layer;
  }

  /** Draws all, names in the order of their right to a place. */
  draw(stage: Stage, names: readonly string[], shown: Shown): void {
    if (this.#names !== undefined) {
      const { context } = this.#names;
      this.#names.begin(stage.width, stage.height);
      this.#drawRings(context, stage, names);
      this.#labels = baseLabels(context, stage, names);
      paintLabels(context, this.#labels);
    }
    this.drawFocus(stage, shown);
  }

  /** Draws the focus alone: the graph below stays as it is. */
  drawFocus(stage: Stage, { scene, selection }: Shown): void {
    if (this.#focus === undefined) return;
    const { context } = this.#focus;
    this.#focus.begin(stage.width, stage.height);
    const idle = scene.nodes.size === 0;
    this.#names?.show(idle);
    this.#layer = idle ? EMPTY_LAYER : displayFocus(context, stage, scene, selection);
    if (idle) return;
    const { background } = stage.palette;
    paintVeil(context, { colour: background, opacity: VEIL }, stage);
    paintLayer(context, this.#layer, background);
  }

  /** Draws the line of a lasso over the focus. */
  drawLasso(stage: Stage, shown: Shown, line: readonly Point[]): void {
    this.drawFocus(stage, shown);
    const context = this.#focus?.context;
    if (context === undefined) return;
    context.beginPath();
    for (const { x, y } of line) context.lineTo(x, y);
    context.closePath();
    context.globalAlpha = 0.12;
    context.fillStyle = stage.palette.accent;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = stage.palette.accent;
    context.lineWidth = 1.5;
    context.setLineDash([5, 4]);
    context.stroke();
    context.setLineDash([]);
  }

  /** What of these drawings is at a point. */
  over(point: Point): Target | undefined {
    if (this.#layer !== EMPTY_LAYER) return targetAt(this.#layer, point);
    return targetAt({ ...EMPTY_LAYER, labels: this.#labels }, point);
  }

  /** The rings that sigma's program does not draw. */
  #drawRings(context: Context, stage: Stage, keys: readonly string[]): void {
    for (const key of keys) {
      const look = stage.look(key);
      if (look === undefined || (look.ring.length === 0 && !stage.isPinned(key))) continue;
      const disc = displayDisc(stage, key);
      if (disc === undefined || !isOnStage(stage, disc.centre, disc.radius * 2)) continue;
      drawRingParts(context, disc);
      drawHalos(context, disc);
    }
  }
}
