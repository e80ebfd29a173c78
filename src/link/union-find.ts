/**
 * Disjoint sets of strings. Union by name: the root of a set is its smallest element in code unit order, so that the
 * root does not depend on the order of unions; path halving keeps finding near-constant.
 */
export class UnionFind {
  readonly #parent = new Map<string, string>();

  /** The representative of the element's set; an element never seen is a set of its own. */
  find(element: string): string {
    let at = element;
    for (;;) {
      const parent = this.#parent.get(at);
      if (parent === undefined) return at;
      const grandparent = this.#parent.get(parent);
      if (grandparent === undefined) return parent;
      this.#parent.set(at, grandparent);
      at = grandparent;
    }
  }

  /** Makes one set of two; says whether they were two. */
  union(a: string, b: string): boolean {
    const first = this.find(a);
    const second = this.find(b);
    if (first === second) return false;
    if (first < second) this.#parent.set(second, first);
    else this.#parent.set(first, second);
    return true;
  }
}
