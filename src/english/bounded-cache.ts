/**
 * A map that forgets. It keeps two generations of entries: what is found moves to the young one, and when that is full
 * the old one is dropped. So at most `capacity` entries are held, and the ones in use stay (the approximation of
 * least-recently-used that hashlru made popular).
 */
export class BoundedCache<Key, Value> {
  readonly #half: number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  constructor(capacity: number) {
    this.#half = Math.max(1, Math.floor(capacity / 2));
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  get(key: Key): Value | undefined {
    const value = this.#young.get(key);
    if (value !== undefined) return value;
    const found = this.#old.get(key);
    if (found !== undefined) {
      this.#old.delete(key);
      this.set(key, found);
    }
    return found;
  }

  set(key: Key, value: Value): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
