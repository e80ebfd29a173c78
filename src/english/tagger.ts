/** Part-of-speech tags: the best of a linear layer over each token's vector (spacy/pipeline/tagger.pyx). */
import type { Backend, MatrixLayer } from './backend/kernels.ts';
import { affineRowBytes } from './backend/kernels.ts';
import type { Address } from './backend/memory.ts';
import type { Weights } from './weights.ts';

export class Tagger {
  readonly #backend: Backend;
  readonly #labels: readonly string[];
  readonly #layer: MatrixLayer;
  readonly #width: number;

  constructor(backend: Backend, weights: Weights, labels: readonly string[], width: number) {
    this.#backend = backend;
    this.#labels = labels;
    this.#layer = weights.affine('tagger', width, labels.length);
    this.#width = width;
  }

  /** The tag of each of `count` tokens. */
  tag(vectors: Address, count: number): string[] {
    const { memory, kernels } = this.#backend;
    return memory.frame(() => {
      const stride = affineRowBytes(this.#layer);
      const scores = memory.allocate(count * stride);
      kernels.affine(
        this.#layer,
        { address: vectors, stride: this.#width * 4 },
        { address: scores, stride },
        count,
      );
      const { floats } = memory;
      return Array.from({ length: count }, (_, token) => {
        const row = (scores + token * stride) / 4;
        let best = 0;
        for (let label = 1; label < this.#labels.length; label++)
          if ((floats[row + label] ?? 0) > (floats[row + best] ?? 0)) best = label;
        return this.#labels[best] ?? '';
      });
    });
  }
}
