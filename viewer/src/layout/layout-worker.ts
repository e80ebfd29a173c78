/** Lays out in a worker, so that the page stays quick: the very layout that graph.json is exported with. */
import { layOutParts } from '../../../graph/layout.ts';
import type { LayoutAnswer } from './messages.ts';
import { LayoutRequest } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { nodes, edges } = LayoutRequest.parse(data);
  const places = layOutParts({ nodes, edges });
  const answer: LayoutAnswer = [...places].map(([key, { x, y }]) => [key, x, y]);
  self.postMessage(answer);
});
