/** Where every node is, and which of them the reader put there. */
import type { GraphData } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import { placeNodes } from '../data/positions.ts';

export class NodePlaces {
  readonly #places: Map<string, Point>;
  #pinned: ReadonlySet<string> = new Set();

  /** `kept`: where nodes were before the graph changed underneath; they stay there. */
  constructor(data: GraphData, kept: ReadonlyMap<string, Point>) {
    this.#places = new Map(placeNodes(data, kept));
  }

  get all(): ReadonlyMap<string, Point> {
    return this.#places;
  }

  of(key: string): Point | undefined {
    return this.#places.get(key);
  }

  some(keys: Iterable<string>): readonly Point[] {
    return [...keys].flatMap((key) => this.#places.get(key) ?? []);
  }

  get hasPins(): boolean {
    return this.#pinned.size > 0;
  }

  isPinned(key: string): boolean {
    return this.#pinned.has(key);
  }

  shift(keys: readonly string[], by: Point): void {
    for (const key of keys) {
      const place = this.#places.get(key);
      if (place !== undefined) this.#places.set(key, { x: place.x + by.x, y: place.y + by.y });
    }
  }

  /** Puts nodes somewhere; gives the keys of those that were elsewhere. */
  put(places: ReadonlyMap<string, Point>): readonly string[] {
    return [...places].flatMap(([key, place]) => {
      const before = this.#places.get(key);
      if (before === undefined || (before.x === place.x && before.y === place.y)) return [];
      this.#places.set(key, place);
      return [key];
    });
  }

  /** Pins exactly these, each at its place; gives the keys of those that moved. */
  pin(pins: ReadonlyMap<string, Point>): readonly string[] {
    this.#pinned = new Set(pins.keys());
    return this.put(pins);
  }
}
