/**
 * Tokens to vectors that know their neighbours: hash embeddings, then residual layers of maxout over a window of three
 * tokens (spacy/ml/models/tok2vec.py, MaxoutWindowEncoder).
 *
 * The text is padded with as many empty rows on each side as there are window layers, as thinc's with_array does. Those
 * rows are convolved with the rest: they are zero before the first layer only. They cover the whole receptive field, so
 * the vectors of a text do not depend on what was processed with it.
 */
import type { Backend, MatrixLayer, NormLayer, WindowLayer } from './backend/kernels.ts';
import type { Address } from './backend/memory.ts';
import type { EmbeddingOptions } from './embedding-cache.ts';
import { EmbeddingCache } from './embedding-cache.ts';
import type { TokenSequence } from './token-sequence.ts';

const PIECES = 3;
const WINDOW = 3;
/** Tokens whose rows are looked up together. */
const BLOCK = 512;
/** Rows that pass through a layer together, so that they are still in the processor's cache when they are read again. */
const TILE = 128;

interface EncoderLayer {
  readonly matrix: MatrixLayer;
  readonly norm: NormLayer;
}

/** Embedding rows that a block of tokens with its neighbours may need, and the empty row. */
export const SMALLEST_CAPACITY = BLOCK + WINDOW;

export class Tok2Vec {
  readonly #backend: Backend;
  readonly #embeddings: EmbeddingCache;
  readonly #depth: number;
  readonly #rowBytes: number;
  readonly #first: WindowLayer;
  readonly #firstNorm: NormLayer;
  /** The window layers after the first. */
  readonly #layers: readonly EncoderLayer[];

  constructor(options: EmbeddingOptions) {
    const { backend, weights, name, sizes } = options;
    const { width, depth } = sizes;
    this.#backend = backend;
    this.#depth = depth;
    this.#rowBytes = width * 4;
    this.#embeddings = new EmbeddingCache({
      ...options,
      capacity: Math.max(options.capacity, SMALLEST_CAPACITY),
    });
    const rows = this.#embeddings.projections.address;
    this.#first = { rows, bias: weights.at(`${name}.window1.bias`, PIECES * width), width };
    this.#firstNorm = weights.norm(`${name}.window1`, width);
    this.#layers = Array.from({ length: depth - 1 }, (_, index) => ({
      matrix: weights.maxout(`${name}.window${index + 2}`, WINDOW * width, width),
      norm: weights.norm(`${name}.window${index + 2}`, width),
    }));
  }

  /** The vectors, `width` floats for each token, in the memory frame that is open. */
  encode(tokens: TokenSequence): Address {
    const { memory } = this.#backend;
    const count = tokens.lexemes.length + 2 * this.#depth;
    let input = memory.allocate(count * this.#rowBytes);
    let output = memory.allocate(count * this.#rowBytes);
    memory.frame(() => {
      this.#embed(tokens, input, output);
    });
    [input, output] = [output, input];
    this.#layers.forEach((layer, index) => {
      // Each layer knows one row less on each side than the one before.
      const margin = index + 2;
      for (let row = margin; row < count - margin; row += TILE)
        this.#apply(layer, { input, output, row, count: Math.min(TILE, count - margin - row) });
      [input, output] = [output, input];
    });
    return input + this.#depth * this.#rowBytes;
  }

  /** Embeddings to `input`, and the first window layer's result to `output`. */
  #embed(tokens: TokenSequence, input: Address, output: Address): void {
    const { memory, kernels } = this.#backend;
    const padding = this.#depth;
    const count = tokens.lexemes.length + 2 * padding;
    const ids = memory.allocate((BLOCK + 2) * 4);
    const { vectors } = this.#embeddings;
    for (let row = 1; row < count - 1; row += BLOCK) {
      const rows = Math.min(BLOCK, count - 1 - row);
      this.#embeddings.lookUp(tokens, row - 1 - padding, row + rows + 1 - padding, ids);
      const { floats, ints } = memory;
      for (let place = 0; place < rows; place++) {
        const from = (vectors.address + (ints[ids / 4 + 1 + place] ?? 0) * vectors.stride) / 4;
        floats.copyWithin((input + (row + place) * this.#rowBytes) / 4, from, from + this.#rowBytes / 4);
      }
      const to = output + row * this.#rowBytes;
      kernels.windowSum(this.#first, ids, to, rows);
      kernels.layerNorm(this.#firstNorm, to, rows, input + row * this.#rowBytes);
    }
  }

  /** Rows of a window layer: a window is read as the contiguous floats of three rows. */
  #apply(
    { matrix, norm }: EncoderLayer,
    at: { readonly input: Address; readonly output: Address; readonly row: number; readonly count: number },
  ): void {
    const { kernels } = this.#backend;
    const stride = this.#rowBytes;
    const to = at.output + at.row * stride;
    kernels.maxout(
      matrix,
      { address: at.input + (at.row - 1) * stride, stride },
      { address: to, stride },
      at.count,
    );
    kernels.layerNorm(norm, to, at.count, at.input + at.row * stride);
  }
}
