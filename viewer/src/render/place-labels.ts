/**
 * Places labels so that none covers another: greedily, in the order given, each at the first of its places that is
 * free. A grid of cells keeps it linear in the number of labels.
 */

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How much a label insists on being placed: `none` wants a free place, `covers` may stand on an obstacle but not on
 * another label, `always` takes a place whatever stands there.
 */
export type Insistence = 'none' | 'covers' | 'always';

export interface LabelCandidate<T> {
  readonly item: T;
  /** Where it may stand, best first. */
  readonly places: readonly Box[];
  readonly insistence: Insistence;
}

export interface PlacedLabel<T> {
  readonly item: T;
  readonly box: Box;
}

export interface PlacingOptions {
  /** No label is placed beyond this box, unless it insists `always`. */
  readonly within: Box;
  /** What labels should not cover: nodes, that is. */
  readonly obstacles: readonly Box[];
  /** At most so many labels. */
  readonly limit: number;
}

const CELL = 64;

export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The boxes taken so far, found by the cells that they touch. */
class TakenBoxes {
  readonly #cells = new Map<string, Box[]>();

  isFree(box: Box): boolean {
    return this.#cellsOf(box).every((cell) =>
      (this.#cells.get(cell) ?? []).every((taken) => !boxesMeet(taken, box)),
    );
  }

  take(box: Box): void {
    for (const cell of this.#cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  #cellsOf(box: Box): string[] {
    const cells: string[] = [];
    for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.width) / CELL); x += 1)
      for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.height) / CELL); y += 1)
        cells.push(`${x},${y}`);
    return cells;
  }
}

/** Places the labels, most important first. */
export function placeLabels<T>(
  candidates: Iterable<LabelCandidate<T>>,
  { within, obstacles, limit }: PlacingOptions,
): readonly PlacedLabel<T>[] {
  const nodes = new TakenBoxes();
  const labels = new TakenBoxes();
  for (const obstacle of obstacles) nodes.take(obstacle);
  const placed: PlacedLabel<T>[] = [];
  for (const { item, places, insistence } of candidates) {
    if (placed.length >= limit) break;
    const inside = places.filter((place) => isInside(place, within));
    const box =
      inside.find((place) => labels.isFree(place) && nodes.isFree(place)) ??
      (insistence === 'none' ? undefined : inside.find((place) => labels.isFree(place))) ??
      (insistence === 'always' ? (inside[0] ?? places[0]) : undefined);
    if (box === undefined) continue;
    labels.take(box);
    placed.push({ item, box });
  }
  return placed;
}
