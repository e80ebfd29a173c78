/**
 * Scores the moves of a transition system from a few tokens of its state (spacy/ml/models/parser.py,
 * spacy/ml/parser_model.pyx): each token's share of the hidden layer is computed once for a text, for every feature it
 * could be, so that a state costs a sum of rows and one small matrix.
 */
import type { Backend, MatrixLayer, Rows, StateLayer } from './backend/kernels.ts';
import { affineRowBytes } from './backend/kernels.ts';
import type { Address } from './backend/memory.ts';
import type { Weights } from './weights.ts';

/** Stands for a token that the state does not have. */
export const ABSENT = -1;

const PIECES = 2;

export interface TransitionSizes {
  readonly features: number;
  readonly inputs: number;
  readonly hidden: number;
  readonly moves: readonly unknown[];
}

export interface TransitionModelOptions {
  readonly backend: Backend;
  readonly weights: Weights;
  /** The prefix of the tensors' names. */
  readonly name: string;
  readonly sizes: TransitionSizes;
  /** Floats of a token's vector. */
  readonly width: number;
}

/** A model that is ready for one text. */
export interface Scorer {
  /** The state's tokens, to be set before each call of `score`; ABSENT for none. */
  readonly tokens: Int32Array;
  /** The score of each move, after `score`. */
  readonly scores: Float32Array;
  score(): void;
}

export class TransitionModel {
  readonly #backend: Backend;
  readonly #vectorBytes: number;
  readonly #moves: number;
  readonly #reduce: MatrixLayer;
  readonly #features: MatrixLayer;
  readonly #state: StateLayer;
  readonly #score: MatrixLayer;

  constructor({ backend, weights, name, sizes, width }: TransitionModelOptions) {
    const { features, inputs, hidden, moves } = sizes;
    this.#backend = backend;
    this.#vectorBytes = width * 4;
    this.#moves = moves.length;
    this.#reduce = weights.affine(`${name}.reduce`, width, inputs);
    this.#features = weights.affine(`${name}.features`, inputs, features * PIECES * hidden);
    this.#state = {
      absent: weights.at(`${name}.absent`, features * PIECES * hidden),
      bias: weights.at(`${name}.state`, PIECES * hidden),
      features,
      hidden,
    };
    this.#score = weights.affine(`${name}.moves`, hidden, moves.length);
  }

  /** Prepares for a text of `count` tokens. The scorer lives as long as the memory frame that is open. */
  start(vectors: Address, count: number): Scorer {
    const { memory, kernels } = this.#backend;
    const precomputed = this.#rows(this.#features, count);
    const hiddenBytes = this.#state.hidden * 4;
    const hidden: Rows = { address: memory.allocate(hiddenBytes), stride: hiddenBytes };
    const output = this.#rows(this.#score, 1);
    const tokens = memory.allocate(this.#state.features * 4);
    memory.frame(() => {
      const reduced = this.#rows(this.#reduce, count);
      kernels.affine(this.#reduce, { address: vectors, stride: this.#vectorBytes }, reduced, count);
      kernels.affine(this.#features, reduced, precomputed, count);
    });
    const { floats, ints } = memory;
    return {
      tokens: ints.subarray(tokens / 4, tokens / 4 + this.#state.features),
      scores: floats.subarray(output.address / 4, output.address / 4 + this.#moves),
      score: () => {
        kernels.stateVector(this.#state, tokens, precomputed.address, hidden.address);
        kernels.affine(this.#score, hidden, output, 1);
      },
    };
  }

  #rows(layer: MatrixLayer, count: number): Rows {
    const stride = affineRowBytes(layer);
    return { address: this.#backend.memory.allocate(count * stride), stride };
  }
}
