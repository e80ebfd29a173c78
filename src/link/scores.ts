/**
 * How sure a link is. Names that agree in some way give a first score; each further sign multiplies its odds, as
 * independent evidence does in the record linkage of Fellegi and Sunter (1969). The numbers are set by hand.
 */
import type { MergeReason } from '../../graph/model/index.ts';

/** Two names that agree in this way, and nothing else known, are one with this probability. */
export const NAME_SCORES: Readonly<Record<MergeReason, number>> = {
  correction: 1,
  'country-name': 0.99,
  'same-name': 0.95,
  'country-prefix': 0.92,
  'short-name': 0.92,
  acronym: 0.92,
  'home-country': 0.9,
  transliteration: 0.85,
  'same-group': 0.85,
  'same-event': 0.85,
  'middle-name': 0.7,
  initials: 0.5,
};

/** From here on two are made one. */
export const MERGE_FROM = 0.8;

/** From here on, and below `MERGE_FROM`, two are on the list of the undecided. */
export const REVIEW_FROM = 0.5;

/** What multiplies the odds. */
export const FACTORS = { role: 2, home: 3, context: 3 } as const;

const DECIMALS = 1000;

/** A score after further signs, each a factor on its odds; three decimals. */
export function withEvidence(score: number, factors: readonly number[]): number {
  const odds = factors.reduce((product, factor) => product * factor, score / (1 - score));
  return Math.round((odds / (1 + odds)) * DECIMALS) / DECIMALS;
}
