/** Collects what corrections could not do, in the order of the corrections and each once. */
import type { CorrectionFault, PlacedCorrection } from '../../../graph/model/index.ts';

const DELETE = 'delete the line, or name a mention that is there';

/** The faults of a replay. */
export class Faults {
  readonly #order: ReadonlyMap<PlacedCorrection, number>;
  readonly #faults = new Map<PlacedCorrection, CorrectionFault>();

  constructor(corrections: readonly PlacedCorrection[]) {
    this.#order = new Map(corrections.map((placed, order) => [placed, order]));
  }

  /** Notes that a correction no longer applies. A correction's first fault is kept. */
  add(placed: PlacedCorrection, reason: string, hint = DELETE): void {
    if (!this.#faults.has(placed)) this.#faults.set(placed, { where: placed.where, reason, hint });
  }

  /** Notes that another correction undoes this one. */
  addConflict(placed: PlacedCorrection, what: string, other: PlacedCorrection | undefined): void {
    this.add(placed, `${other?.where ?? 'a later correction'} ${what}`, 'delete one of the two lines');
  }

  /** In the order of the corrections. */
  list(): readonly CorrectionFault[] {
    const rank = (placed: PlacedCorrection): number => this.#order.get(placed) ?? 0;
    return [...this.#faults].sort(([a], [b]) => rank(a) - rank(b)).map(([, fault]) => fault);
  }
}
