/** What the pointer does while it is held down: moves nodes, or draws a line around some. Both keep the camera still. */
import type { MouseCoords } from 'sigma/types';

import type { Point } from '../data/positions.ts';
import type { GraphSigma } from './create-sigma.ts';

/** A pointer that moves less than this, in pixels, clicks. */
const STILL = 4;

export interface GestureOptions {
  /** Whether the next stroke on the canvas is a lasso; Shift makes it one as well. */
  readonly isLasso: () => boolean;
  /** The nodes that move when this one is taken. */
  readonly groupOf: (key: string) => readonly string[];
  /** `by`: the way since the last call, in the graph's units. */
  readonly onDrag: (keys: readonly string[], by: Point) => void;
  readonly onDrop: (keys: readonly string[]) => void;
  /** The line so far, in pixels of the canvas; undefined when it is gone. */
  readonly onStroke: (line: readonly Point[] | undefined) => void;
  /** The line is closed. */
  readonly onLasso: (line: readonly Point[]) => void;
}

type Gesture =
  | {
      readonly kind: 'drag';
      readonly keys: readonly string[];
      readonly start: Point;
      last: Point;
      moved: boolean;
    }
  | { readonly kind: 'lasso'; readonly line: Point[]; moved: boolean };

const isShifted = ({ original }: MouseCoords): boolean => 'shiftKey' in original && original.shiftKey;
const touches = ({ original }: MouseCoords): number => ('touches' in original ? original.touches.length : 1);
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Follows the pointer until sigma is killed. */
export class Gestures {
  readonly #sigma: GraphSigma;
  readonly #options: GestureOptions;
  #gesture: Gesture | undefined;
  #justMoved = false;

  constructor(sigma: GraphSigma, options: GestureOptions) {
    this.#sigma = sigma;
    this.#options = options;
    sigma.on('downNode', ({ node, event }) => {
      this.#begin(event, node);
    });
    for (const name of ['downEdge', 'downStage'] as const)
      sigma.on(name, ({ event }: { readonly event: MouseCoords }) => {
        this.#begin(event, undefined);
      });
    sigma.on('moveBody', ({ event }) => {
      this.#move(event);
    });
    for (const name of ['upNode', 'upEdge', 'upStage'] as const)
      sigma.on(name, () => {
        this.#end();
      });
  }

  /** Whether a gesture is under way, or has just ended: then nothing is clicked. */
  get isBusy(): boolean {
    return this.#gesture?.moved === true || this.#justMoved;
  }

  #begin(event: MouseCoords, key: string | undefined): void {
    // The browser takes the end of a movement for a click, and sigma the next one for the second of a double click.
    if (this.#justMoved) this.#sigma.getMouseCaptor().clicks = 0;
    this.#justMoved = false;
    // A second finger is a pinch.
    if (touches(event) > 1) {
      this.#cancel();
      return;
    }
    const start = { x: event.x, y: event.y };
    if (this.#options.isLasso() || isShifted(event))
      this.#gesture = { kind: 'lasso', line: [start], moved: false };
    else if (key !== undefined)
      this.#gesture = { kind: 'drag', keys: this.#options.groupOf(key), start, last: start, moved: false };
  }

  #cancel(): void {
    if (this.#gesture?.kind === 'lasso') this.#options.onStroke(undefined);
    this.#gesture = undefined;
  }

  #move(event: MouseCoords): void {
    const gesture = this.#gesture;
    if (gesture === undefined) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (gesture.kind === 'drag') this.#drag(gesture, event);
    else this.#stroke(gesture, event);
  }

  #drag(gesture: Extract<Gesture, { kind: 'drag' }>, event: MouseCoords): void {
    gesture.moved ||= distance(gesture.start, event) > STILL;
    if (!gesture.moved) return;
    const [from, to] = [this.#sigma.viewportToGraph(gesture.last), this.#sigma.viewportToGraph(event)];
    gesture.last = { x: event.x, y: event.y };
    this.#options.onDrag(gesture.keys, { x: to.x - from.x, y: to.y - from.y });
  }

  #stroke(gesture: Extract<Gesture, { kind: 'lasso' }>, event: MouseCoords): void {
    gesture.moved ||= distance(gesture.line[0] ?? event, event) > STILL;
    gesture.line.push({ x: event.x, y: event.y });
    this.#options.onStroke(gesture.line);
  }

  #end(): void {
    const ended = this.#gesture;
    this.#cancel();
    this.#justMoved = ended?.moved === true;
    if (ended?.moved !== true) return;
    if (ended.kind === 'drag') this.#options.onDrop(ended.keys);
    else this.#options.onLasso(ended.line);
  }
}
