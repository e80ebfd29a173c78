/** The worker that reads one article: the whole pipeline, from the text to its graph. It keeps nothing and asks nobody. */
import '../data/zod-settings.ts';

import { MODEL_FILES } from '../../../graph/api/addresses.ts';
import { writeGraphJson } from '../../../graph/formats/graph-json.ts';
import { layOut } from '../../../graph/layout.ts';
import { messageOf } from '../../../graph/model/error.ts';
import type { English } from '../../../src/index.ts';
import { analyse, buildGraph, createEnglish, readText } from '../../../src/index.ts';
import type { ReadReport } from './worker-messages.ts';
import { ReadOrder } from './worker-messages.ts';

const report = (message: ReadReport): void => {
  self.postMessage(message);
};

async function fetched(address: string, base: string): Promise<Response> {
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function loadEnglish(base: string): Promise<English> {
  const json = async (address: string): Promise<unknown> => await (await fetched(address, base)).json();
  const bytes = async (address: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetched(address, base)).arrayBuffer());
  const [manifest, weights, namesManifest, namesWeights, simd, fused] = await Promise.all([
    json(MODEL_FILES.manifest),
    bytes(MODEL_FILES.weights),
    json(MODEL_FILES.namesManifest),
    bytes(MODEL_FILES.namesWeights),
    bytes(MODEL_FILES.simd),
    bytes(MODEL_FILES.fused),
  ]);
  const recognizers = [{ manifest: namesManifest, weights: namesWeights }];
  return await createEnglish({ manifest, weights, recognizers, simd, fused });
}

async function read({ base, name, text, declared }: ReadOrder): Promise<ReadReport> {
  const article = readText({ source: name, text, fallbackTitle: name }, declared);
  if (!article.ok) return { kind: 'fault', reason: article.fault.reason, hint: article.fault.hint };
  report({ kind: 'progress', at: 'model' });
  const english = await loadEnglish(base);
  report({ kind: 'progress', at: 'article' });
  const graph = buildGraph([analyse(article.value, english)]);
  report({ kind: 'progress', at: 'layout' });
  layOut(graph);
  return { kind: 'done', json: writeGraphJson(graph) };
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  read(ReadOrder.parse(data)).then(report, (error: unknown) => {
    report({ kind: 'failed', reason: messageOf(error) });
  });
});
