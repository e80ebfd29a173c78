/** What the pointer does on the canvas: rests on a node, clicks, moves the camera. */
import type { MouseCoords } from 'sigma/types';

import type { GraphSigma } from './create-sigma.ts';
import type { Target } from './display.ts';

/** The pointer must rest this long on a node, in milliseconds, so that crossing the graph does not flicker. */
const HOVER_DELAY = 60;

export interface PointerOptions {
  readonly container: HTMLElement;
  /** What of our own drawings is at a point; they lie above sigma's. */
  readonly over: (point: MouseCoords) => Target | undefined;
  /** What an edge of sigma's stands for. */
  readonly targetOfEdge: (key: string) => Target;
  readonly onHover: (key: string | undefined) => void;
  /** `adding`: the reader held Shift. */
  readonly onClick: (target: Target | undefined, adding: boolean) => void;
  /** Whether a gesture is under way or has just ended: then nothing is hovered or clicked. */
  readonly isBusy: () => boolean;
  /** The reader takes hold of the camera. */
  readonly onGrasp: () => void;
}

/** Listens until the function that it gives is called. */
export function listenToPointer(sigma: GraphSigma, options: PointerOptions): () => void {
  const { container, over, targetOfEdge, isBusy, onHover, onClick, onGrasp } = options;
  let overItem = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const point = (isOver: boolean): void => {
    if (isOver) container.dataset['over'] = 'item';
    else delete container.dataset['over'];
  };
  const hoverSoon = (key: string | undefined): void => {
    overItem = key !== undefined;
    point(overItem);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isBusy()) onHover(key);
    }, HOVER_DELAY);
  };
  const click = (event: MouseCoords, below: Target | undefined): void => {
    if (isBusy()) return;
    onClick(over(event) ?? below, 'shiftKey' in event.original && event.original.shiftKey);
  };
  sigma.on('enterNode', ({ node }) => {
    hoverSoon(node);
  });
  sigma.on('leaveNode', () => {
    hoverSoon(undefined);
  });
  sigma.on('clickNode', ({ node, event }) => {
    click(event, { kind: 'node', key: node });
  });
  sigma.on('clickEdge', ({ edge, event }) => {
    click(event, targetOfEdge(edge));
  });
  sigma.on('clickStage', ({ event }) => {
    click(event, undefined);
  });
  sigma.on('enterEdge', () => {
    overItem = true;
  });
  sigma.on('leaveEdge', () => {
    overItem = false;
  });
  for (const event of ['downStage', 'downNode', 'wheelStage', 'wheelNode'] as const)
    sigma.on(event, () => {
      onGrasp();
    });
  sigma.on('moveBody', ({ event }) => {
    point(overItem || over(event) !== undefined);
  });
  return () => {
    clearTimeout(timer);
  };
}
