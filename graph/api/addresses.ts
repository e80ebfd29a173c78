/** Where the local server answers, relative to the page. */

export const API = {
  about: 'api/about',
  graph: 'api/graph',
  events: 'api/events',
  corrections: 'api/corrections',
  previewCorrection: 'api/corrections/preview',
  undoCorrection: 'api/corrections/undo',
  review: 'api/review',
  notes: 'api/notes',
  query: 'api/query',
} as const;

/** The header of `api/graph` that says of which state of the store the graph is. */
export const STATE_HEADER = 'Dossier-State';

/** The files of the language model, for a page that reads an article itself. */
export const MODEL_FILES = {
  manifest: 'model/stock/manifest.json',
  weights: 'model/stock/weights.f16.bin',
  namesManifest: 'model/names/manifest.json',
  namesWeights: 'model/names/weights.f16.bin',
  simd: 'model/kernels/simd.wasm',
  fused: 'model/kernels/fused.wasm',
} as const;
