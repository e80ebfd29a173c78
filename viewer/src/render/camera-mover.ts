/** Moves sigma's camera: to all, to some nodes, nearer and further. */
import { getCameraStateToFitViewportToNodes } from '@sigma/utils';

import type { Point } from '../data/positions.ts';
import type { GraphSigma } from './create-sigma.ts';
import { boxAround } from './drawn-graph.ts';

/** How near and how far the camera goes by itself. */
const NEAREST = 0.25;
const FARTHEST = 1.1;
const GLIDE = 320;
/** Room kept around the outermost node for its name, in pixels. */
const ROOM = { x: 110, y: 44 };

/** By what the camera's distance must be multiplied for all points to lie on the canvas when `middle` is its centre. */
function stretchToShow(
  middle: Point,
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const [halfWidth, halfHeight] = [Math.max(40, width / 2 - ROOM.x), Math.max(30, height / 2 - ROOM.y)];
  const stretches = points.map(({ x, y }) =>
    Math.max(Math.abs(x - middle.x) / halfWidth, Math.abs(y - middle.y) / halfHeight),
  );
  return stretches.reduce((a, b) => Math.max(a, b), 0);
}

export interface CameraMoverOptions {
  readonly sigma: GraphSigma;
  /** Whether the camera may glide; without it, it jumps. */
  readonly animated: boolean;
  readonly place: (key: string) => Point | undefined;
  /** The nodes that are lit now: the camera goes as near as they allow. */
  readonly lit: () => Iterable<string>;
}

export class CameraMover {
  readonly #options: CameraMoverOptions;
  /** What the camera was last brought to, until the reader moves it. */
  #centred: readonly string[] | undefined;

  constructor(options: CameraMoverOptions) {
    this.#options = options;
  }

  /** Brings nodes into the middle, and keeps them there until `release`. */
  centre(keys: readonly string[]): void {
    this.#centred = keys;
    const camera = this.#cameraOn(keys);
    if (camera !== undefined) this.#move(camera);
  }

  /** Brings nodes that sigma draws onto the canvas, all of them. */
  fit(keys: readonly string[]): void {
    this.#centred = undefined;
    if (keys.length === 0) return;
    const state = getCameraStateToFitViewportToNodes(this.#options.sigma, [...keys]);
    this.#move({ ...state, ratio: Math.max(0.05, state.ratio * 1.12) });
  }

  /** Comes nearer (`factor` above 1) or goes away (below 1). */
  zoom(factor: number): void {
    this.#centred = undefined;
    const camera = this.#options.sigma.getCamera();
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** The reader moves the camera: nothing is kept in the middle any more. */
  release(): void {
    this.#centred = undefined;
  }

  /** After a change of the canvas's size: what was in the middle is brought there again. */
  restore(): void {
    const camera = this.#centred === undefined ? undefined : this.#cameraOn(this.#centred);
    if (camera !== undefined) this.#options.sigma.getCamera().setState(camera);
  }

  #cameraOn(keys: readonly string[]): { x: number; y: number; ratio: number } | undefined {
    const { sigma, place, lit } = this.#options;
    const box = boxAround(keys.flatMap((key) => place(key) ?? []));
    if (box === undefined) return undefined;
    // The camera's own state, not that of the last drawing: the two differ until the next frame.
    const now = { cameraState: sigma.getCamera().getState() };
    const middle = sigma.graphToViewport({ x: (box.x[0] + box.x[1]) / 2, y: (box.y[0] + box.y[1]) / 2 }, now);
    const others = [...lit()].flatMap((key) => place(key) ?? []);
    const points = others.map((point) => sigma.graphToViewport(point, now));
    const { x, y } = sigma.viewportToFramedGraph(middle, now);
    const stretch = stretchToShow(middle, points, sigma.getDimensions());
    const ratio = sigma.getCamera().ratio * stretch;
    return { x, y, ratio: Math.min(FARTHEST, Math.max(NEAREST, ratio)) };
  }

  #move(state: { x?: number; y?: number; ratio?: number }): void {
    const camera = this.#options.sigma.getCamera();
    if (this.#options.animated) void camera.animate(state, { duration: GLIDE });
    else camera.setState(state);
  }
}
