/** The page of english.test.ts: loads the pipeline as a web page would, and annotates what the test hands it. */
import type { EnglishOptions } from '../../src/english/index.ts';
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

/** The documents as JSON. */
globalThis.annotateTexts = async ({ options, texts }) => {
  const manifest: unknown = await (await fetched('/manifest.json')).json();
  const [weights, simd, fused] = await Promise.all(['/weights.bin', '/simd.wasm', '/fused.wasm'].map(bytes));
  if (!weights || !simd || !fused) throw new Error('the assets were not fetched');
  const english = await createEnglish({ manifest, weights, simd, fused }, options);
  return texts.map((text) => JSON.stringify(english.annotate(text)));
};
