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
  /** The reader brought the camera somewhere; undefined once it goes by itself again. */
  readonly onMoved: (camera: CameraPlace | undefined) => void;
}

/** Where the camera is, in sigma's own numbers. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** A moving camera is reported once it rests for this long, in milliseconds. */
const REST = 250;

export class CameraMover {
  readonly #options: CameraMoverOptions;
  /** What the camera was last brought to, until the reader moves it. */
  #centred: readonly string[] | undefined;

  /** Whether the reader moves the camera, or the page. */
  #isFree = false;
  /** Where the camera was when the reader took hold of it: a click alone moves nothing. */
  #grasped: CameraPlace | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: CameraMoverOptions) {
    this.#options = options;
    options.sigma.getCamera().on('updated', () => {
      if (!this.#isFree || this.#isAtGrasp()) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        options.onMoved(this.place);
      }, REST);
    });
  }

  get place(): CameraPlace {
    const { x, y, ratio } = this.#options.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Goes where an address says. */
  go({ x, y, ratio }: CameraPlace): void {
    this.release();
    this.#options.sigma.getCamera().setState({ x, y, ratio });
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #isAtGrasp(): boolean {
    const { x, y, ratio } = this.place;
    const before = this.#grasped;
    return before?.x === x && before.y === y && before.ratio === ratio;
  }

  #goByItself(centred: readonly string[] | undefined): void {
    clearTimeout(this.#timer);
    if (this.#isFree && !this.#isAtGrasp()) this.#options.onMoved(undefined);
    this.#isFree = false;
    this.#centred = centred;
  }

  /** Brings nodes into the middle, and keeps them there until `release`. */
  centre(keys: readonly string[]): void {
    this.#goByItself(keys);
    const camera = this.#cameraOn(keys);
    if (camera !== undefined) this.#move(camera);
  }

  /** Brings nodes that sigma draws onto the canvas, all of them. */
  fit(keys: readonly string[]): void {
    this.#goByItself(undefined);
    if (keys.length === 0) return;
    const state = getCameraStateToFitViewportToNodes(this.#options.sigma, [...keys]);
    this.#move({ ...state, ratio: Math.max(0.05, state.ratio * 1.12) });
  }

  /** Comes nearer (`factor` above 1) or goes away (below 1). */
  zoom(factor: number): void {
    this.release();
    const camera = this.#options.sigma.getCamera();
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** The reader moves the camera: nothing is kept in the middle any more. */
  release(): void {
    if (!this.#isFree) this.#grasped = this.place;
    this.#isFree = true;
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
