/** Collects what corrections could not do, in the order of the corrections and each once. */
import type { CorrectionFault, PlacedCorrection } from '../../../graph/model/index.ts';

const DELETE = 'delete the line, or name a mention that is there';
const ADD_TEXT = 'add the words as "text", so that a slip is noticed';

/** The faults of a replay. */
export class Faults {
  readonly #order: ReadonlyMap<PlacedCorrection, number>;
  readonly #faults = new Map<PlacedCorrection, CorrectionFault>();

  constructor(corrections: readonly PlacedCorrection[]) {
    this.#order = new Map(corrections.map((placed, order) => [placed, order]));
  }

  /** Notes that a correction no longer applies. A correction's first fault is kept. */
  add(placed: PlacedCorrection, reason: string, hint = DELETE): void {
    this.#set(placed, { kind: 'dead', where: placed.where, reason, hint });
  }

  /** Notes that another correction undoes this one. */
  addConflict(placed: PlacedCorrection, what: string, other: PlacedCorrection | undefined): void {
    const reason = `${other?.where ?? 'a later correction'} ${what}`;
    this.#set(placed, {
      kind: 'overridden',
      where: placed.where,
      reason,
      hint: 'delete one of the two lines',
      ...(other === undefined ? {} : { by: other.where }),
    });
  }

  /** Notes that a correction was carried out on the mention that is nearest to its place. */
  addInexact(placed: PlacedCorrection, reason: string): void {
    this.#set(placed, { kind: 'inexact', where: placed.where, reason, hint: ADD_TEXT });
  }

  #set(placed: PlacedCorrection, fault: CorrectionFault): void {
    const known = this.#faults.get(placed);
    if (known === undefined || (known.kind === 'inexact' && fault.kind !== 'inexact'))
      this.#faults.set(placed, fault);
  }

  /** In the order of the corrections. */
  list(): readonly CorrectionFault[] {
    const rank = (placed: PlacedCorrection): number => this.#order.get(placed) ?? 0;
    return [...this.#faults].sort(([a], [b]) => rank(a) - rank(b)).map(([, fault]) => fault);
  }
}
