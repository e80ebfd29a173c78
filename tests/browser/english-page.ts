/** The page of english.test.ts: loads the pipeline as a web page would, and annotates what the test hands it. */
import { createEnglish } from '../../src/english/index.ts';

export interface Order {
  readonly backend: 'simd' | 'plain';
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
globalThis.annotateTexts = async ({ backend, texts }) => {
  const manifest: unknown = await (await fetched('/manifest.json')).json();
  const assets = { manifest, weights: await bytes('/weights.bin'), simd: await bytes('/simd.wasm') };
  const english = await createEnglish(assets, { backend });
  return texts.map((text) => JSON.stringify(english.annotate(text)));
};
