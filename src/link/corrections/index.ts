/** Corrections: what people decided, replayed last, over what linking found. */
export { correctResults } from './correct-results.ts';
export { decide, type Decided } from './decide.ts';
export { Faults } from './faults.ts';
export { Places } from './places.ts';
export { type DecidedApart, replay, type Replayed } from './replay.ts';
export { retractedBy, withoutRetracted } from './retract.ts';
