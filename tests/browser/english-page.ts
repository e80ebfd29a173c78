/** The page of english.test.ts: loads the pipeline as a web page would, and annotates what the test hands it. */
import type { EnglishOptions, RecognizerAssets } from '../../src/english/index.ts';
import { createEnglish } from '../../src/english/index.ts';

export interface Order {
  readonly options: EnglishOptions;
  readonly texts: readonly string[];
}

declare global {
  var annotateTexts: ((order: Order) => Promise<string[]>) | undefined;
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const bytes = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetched(path)).arrayBuffer());

async function model(manifest: string, weights: string): Promise<RecognizerAssets> {
  return { manifest: await (await fetched(manifest)).json(), weights: await bytes(weights) };
}

/** The documents as JSON. */
globalThis.annotateTexts = async ({ options, texts }) => {
  const [stock, names, simd, fused] = await Promise.all([
    model('/manifest.json', '/weights.bin'),
    model('/names-manifest.json', '/names-weights.bin'),
    bytes('/simd.wasm'),
    bytes('/fused.wasm'),
  ]);
  const english = await createEnglish({ ...stock, recognizers: [names], simd, fused }, options);
  return texts.map((text) => JSON.stringify(english.annotate(text)));
};
