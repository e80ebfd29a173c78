/**
 * The part of a token's vector that depends on the token alone: hash embeddings of its features, mixed by one maxout
 * layer (spacy/ml/models/tok2vec.py, MultiHashEmbed; Miranda et al., "Multi hash embeddings in spaCy", 2022), and the
 * projections of that vector which the first window layer adds up. Both are kept for a fixed number of distinct tokens.
 */
import type { Backend, MatrixLayer, NormLayer, Rows } from './backend/kernels.ts';
import { affineRowBytes } from './backend/kernels.ts';
import type { Address } from './backend/memory.ts';
import { murmurHash3, Register64 } from './hash.ts';
import type { Feature, Tok2VecSizes } from './manifest.ts';
import type { StringIds } from './string-ids.ts';
import type { TokenSequence } from './token-sequence.ts';
import type { Lexeme } from './vocab.ts';
import type { Weights } from './weights.ts';

const PLACES = 3;
const PIECES = 3;
/** Vectors that are computed together. */
const BATCH = 64;
/** Tokens of longer texts are forgotten after their block: the cache would keep their texts alive. */
const LONGEST_KEPT = 64;
/** Row 0 stands for the empty places before and after the text: zeros, and their projection is zero too. */
export const EMPTY_ROW = 0;

interface Table {
  readonly attribute: Feature;
  readonly rows: number;
  readonly seed: number;
  readonly address: Address;
}

export interface EmbeddingOptions {
  readonly backend: Backend;
  readonly weights: Weights;
  readonly ids: StringIds;
  /** The prefix of the tensors' names. */
  readonly name: string;
  readonly sizes: Tok2VecSizes;
  /** Distinct tokens kept at most. */
  readonly capacity: number;
}

export class EmbeddingCache {
  /** One row of `width` floats for each distinct token. */
  readonly vectors: Rows;
  /** One row of 3 places × 3 pieces × `width` floats for each distinct token. */
  readonly projections: Rows;

  readonly #backend: Backend;
  readonly #ids: StringIds;
  readonly #tables: readonly Table[];
  readonly #width: number;
  readonly #capacity: number;
  readonly #mixer: MatrixLayer;
  readonly #norm: NormLayer;
  readonly #projection: MatrixLayer;
  /** The embeddings of a batch, side by side. */
  readonly #embedded: Rows;
  /** Whether a following space is a feature. */
  readonly #spaceMatters: boolean;
  /** Row of each token, apart by whether a space follows. */
  readonly #rows: readonly [Map<Lexeme, number>, Map<Lexeme, number>] = [new Map(), new Map()];
  /** The long lexemes of the block that is looked up. */
  readonly #passing = new Set<Lexeme>();
  #used = EMPTY_ROW + 1;
  #pending = 0;

  constructor({ backend, weights, ids, name, sizes, capacity }: EmbeddingOptions) {
    const { width, tables } = sizes;
    this.#backend = backend;
    this.#ids = ids;
    this.#width = width;
    this.#capacity = capacity;
    this.#tables = tables.map((table, index) => ({
      ...table,
      address: weights.at(`${name}.table${index}`, table.rows * width),
    }));
    this.#spaceMatters = tables.some(({ attribute }) => attribute === 'SPACY');
    this.#mixer = weights.maxout(`${name}.mixer`, tables.length * width, width);
    this.#norm = weights.norm(`${name}.mixer`, width);
    this.#projection = weights.affine(`${name}.window1.projection`, width, PLACES * PIECES * width);
    const { memory } = backend;
    const rowsOf = (count: number, stride: number): Rows => ({
      address: memory.allocate(count * stride),
      stride,
    });
    this.#embedded = rowsOf(BATCH, tables.length * width * 4);
    this.vectors = rowsOf(capacity, width * 4);
    this.projections = rowsOf(capacity, affineRowBytes(this.#projection));
    memory.zero(this.vectors.address, this.vectors.stride);
    memory.zero(this.projections.address, this.projections.stride);
  }

  /** Tokens that the cache holds on to, apart by whether a space follows where that matters. */
  get size(): number {
    return this.#rows[0].size + this.#rows[1].size;
  }

  /**
   * Writes the rows of tokens `start` to `end` as 32-bit numbers to `ids`; places outside the sequence get the empty
   * row. The rows hold until the next call. No more places than the capacity allows may be asked for.
   */
  lookUp(tokens: TokenSequence, start: number, end: number, ids: Address): void {
    if (end - start >= this.#capacity)
      throw new RangeError(`${end - start} rows do not fit the embedding cache`);
    // Forgetting all at once is rare and simple; what is needed is computed again and is the same.
    if (this.#used + end - start > this.#capacity) this.#clear();
    const numbers = this.#backend.memory.ints;
    for (let index = start; index < end; index++) {
      const lexeme = tokens.lexemes[index];
      const row = lexeme ? this.#rowOf(lexeme, tokens.spaces[index] ?? false) : EMPTY_ROW;
      numbers[ids / 4 + index - start] = row;
    }
    this.#flush();
    this.#forgetPassing();
  }

  #forgetPassing(): void {
    for (const lexeme of this.#passing) for (const rows of this.#rows) rows.delete(lexeme);
    this.#passing.clear();
  }

  #clear(): void {
    for (const rows of this.#rows) rows.clear();
    this.#used = EMPTY_ROW + 1;
  }

  #rowOf(lexeme: Lexeme, space: boolean): number {
    const rows = this.#rows[this.#spaceMatters && space ? 1 : 0];
    const known = rows.get(lexeme);
    if (known !== undefined) return known;
    if (this.#pending === BATCH) this.#flush();
    this.#embed(lexeme, space, this.#embedded.address + this.#pending * this.#embedded.stride);
    const row = this.#used + this.#pending++;
    rows.set(lexeme, row);
    if (lexeme.text.length > LONGEST_KEPT) this.#passing.add(lexeme);
    return row;
  }

  /** Adds up the four rows that each feature hashes to. */
  #embed(lexeme: Lexeme, space: boolean, output: Address): void {
    const { floats } = this.#backend.memory;
    this.#backend.memory.zero(output, this.#embedded.stride);
    this.#tables.forEach(({ attribute, rows, seed, address }, index) => {
      const to = output / 4 + index * this.#width;
      for (const key of murmurHash3(this.#featureOf(attribute, lexeme, space), seed)) {
        const from = address / 4 + (key % rows) * this.#width;
        for (let at = 0; at < this.#width; at++)
          floats[to + at] = (floats[to + at] ?? 0) + (floats[from + at] ?? 0);
      }
    });
  }

  #featureOf(attribute: Feature, lexeme: Lexeme, space: boolean): Register64 {
    switch (attribute) {
      case 'NORM':
        return this.#ids.idOf(lexeme.norm);
      case 'PREFIX':
        return this.#ids.idOf(lexeme.prefix);
      case 'SUFFIX':
        return this.#ids.idOf(lexeme.suffix);
      case 'SHAPE':
        return this.#ids.idOf(lexeme.shape);
      case 'SPACY':
        return new Register64().set(0, space ? 1 : 0);
      case 'IS_SPACE':
        return new Register64().set(0, lexeme.isSpace ? 1 : 0);
    }
  }

  /** Mixes and projects the embeddings of the pending batch. */
  #flush(): void {
    const count = this.#pending;
    if (count === 0) return;
    const { kernels } = this.#backend;
    const row = ({ address, stride }: Rows): Rows => ({ address: address + this.#used * stride, stride });
    const vectors = row(this.vectors);
    kernels.maxout(this.#mixer, this.#embedded, vectors, count);
    kernels.layerNorm(this.#norm, vectors.address, count);
    kernels.affine(this.#projection, vectors, row(this.projections), count);
    this.#used += count;
    this.#pending = 0;
  }
}
