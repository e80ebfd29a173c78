/** Asks the worker for a layout, with a budget. */
import type { GraphData } from '../data/graph-data.ts';
import { isStatement } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { LayoutRequest } from './messages.ts';
import { LayoutAnswer } from './messages.ts';

/** A layout may take this long, in seconds. */
export const BUDGET = 30;

export type LayoutResult =
  | { readonly kind: 'done'; readonly places: ReadonlyMap<string, Point> }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

/** What of the graph is laid out: what is in view. */
export function layoutRequest(data: GraphData, visibility: Visibility): LayoutRequest {
  const nodes = [...visibility.nodes].flatMap((key) => {
    const node = data.nodes.get(key);
    if (node === undefined) return [];
    const { type } = node.attributes;
    return [isStatement(node) ? { key, type, article: node.attributes.article } : { key, type }];
  });
  const edges = [...visibility.edges].flatMap((key) => {
    const edge = data.edges.get(key);
    if (edge === undefined) return [];
    const { type, outletCount } = edge.attributes;
    return [{ source: edge.source, target: edge.target, type, outletCount }];
  });
  return { nodes, edges };
}

/** Never rejects. `signal` stops it. */
export function layOut(request: LayoutRequest, signal: AbortSignal): Promise<LayoutResult> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    const end = (result: LayoutResult): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => {
      end({ kind: 'too-long' });
    }, BUDGET * 1000);
    signal.addEventListener('abort', () => {
      end({ kind: 'stopped' });
    });
    worker.addEventListener('error', () => {
      end({ kind: 'failed' });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const answer = LayoutAnswer.safeParse(data);
      if (!answer.success) end({ kind: 'failed' });
      else end({ kind: 'done', places: new Map(answer.data.map(([key, x, y]) => [key, { x, y }])) });
    });
    worker.postMessage(request);
  });
}
