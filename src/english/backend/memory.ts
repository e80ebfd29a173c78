/**
 * The one memory that weights, caches and intermediate results lie in, whichever kernels work on it: a region that is
 * reserved once while the pipeline is built, then a stack of frames that are released after each text.
 */

/** A place in the memory, in bytes. */
export type Address = number;

/** What the memory is made of; `buffer` is another object after it has grown. */
export interface Storage {
  readonly buffer: ArrayBuffer;
  grow(bytes: number): void;
}

/** Every allocation starts on a cache line. */
const ALIGNMENT = 64;
const PAGE = 65_536;

export class Memory {
  readonly #storage: Storage;
  #top: Address = ALIGNMENT; // address 0 stays free: it means "none"
  #floats: Float32Array;
  #ints: Int32Array;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#floats = new Float32Array(storage.buffer);
    this.#ints = new Int32Array(storage.buffer);
  }

  /** The memory as 32-bit floats. Any allocation may replace the array, so it is never kept across one. */
  get floats(): Float32Array {
    return this.#floats;
  }

  /** The memory as 32-bit integers; see `floats`. */
  get ints(): Int32Array {
    return this.#ints;
  }

  /** Reserves bytes until the frame that is open ends, or for good if none is. The bytes may hold anything. */
  allocate(bytes: number): Address {
    const address = this.#top;
    this.#top += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const size = this.#storage.buffer.byteLength;
    if (this.#top > size) {
      this.#storage.grow(Math.ceil((this.#top - size) / PAGE) * PAGE);
      this.#floats = new Float32Array(this.#storage.buffer);
      this.#ints = new Int32Array(this.#storage.buffer);
    }
    return address;
  }

  /** Runs `work` and releases all that it allocated. */
  frame<T>(work: () => T): T {
    const top = this.#top;
    try {
      return work();
    } finally {
      this.#top = top;
    }
  }

  zero(address: Address, bytes: number): void {
    this.#floats.fill(0, address / 4, (address + bytes) / 4);
  }
}
