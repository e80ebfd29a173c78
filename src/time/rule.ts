/** Rules that read one kind of date expression: a pattern over the text, and what its match means. */
import type { Day, Period } from './calendar.ts';

/** Where a text stands in time: the day it was written, and whether it speaks of what was or what will be. */
export interface Standpoint {
  /** Absent for an article without date: only expressions that name their year can be read then. */
  readonly today?: Day;
  /** Absent where the grammar does not tell. */
  readonly direction?: 'past' | 'future';
}

/** The named groups of a match; an absent one is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What an expression must read as: its words, the date that they mean, and the standpoint (written on 2026-01-24, if none). */
export interface DateExample {
  readonly text: string;
  /** Undefined where it must stay undated. */
  readonly date: string | undefined;
  readonly direction?: 'past' | 'future';
  /** Read in an article without date. */
  readonly undated?: true;
}

/** One rule. */
export interface DateRule {
  readonly name: string;
  /** Global and with the `u` flag. */
  readonly pattern: RegExp;
  /** Undefined where the words do not say. */
  readonly read: (groups: Groups, standpoint: Standpoint) => Period | undefined;
  /** Whether the match names its year, so that it needs no standpoint. */
  readonly namesYear: (groups: Groups) => boolean;
  readonly examples: readonly DateExample[];
}

/** A number in a group. */
export const numberIn = (groups: Groups, name: string): number => Number(groups[name]);
