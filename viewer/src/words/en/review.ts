/** Words of the review of undecided pairs, in English. */
import { counted } from '../../../../graph/words/counting.ts';

export const review = {
  lead: 'Two names that may be one, but not surely enough to make them one. What you decide lasts.',
  loading: 'Looking for undecided pairs…',
  none: 'Nothing is undecided.',
  allDone: 'All pairs are decided.',
  skippedLeft: (count: number): string => `${counted(count, 'pair')} skipped.`,
  again: 'Show the skipped again',
  progress: (at: number, all: number): string => `${at} of ${all}`,
  same: 'Same',
  different: 'Not the same',
  skip: 'Skip',
  undo: 'Undo',
  certainty: (score: number): string => `${Math.round(score * 100)} % likely one`,
  pair: (a: string, b: string): string => `Are ${a} and ${b} the same?`,
  why: 'Why they may be one',
  evidence: (words: string): string => `both: ${words}`,
  open: (name: string): string => `Open ${name}`,
  reason: 'Reason',
  reasonHint: 'left empty, it says that you compared the sentences',
  reasonSame: 'reviewed: the sentences speak of one',
  reasonDifferent: 'reviewed: the sentences speak of two',
  saved: {
    same: (a: string, b: string): string => `${a} and ${b} are one.`,
    different: (a: string, b: string): string => `${a} and ${b} stay two.`,
  },
  undone: 'The last decision is undone.',
  nothingToUndo: 'There is nothing to undo.',
  keys: 'Keys',
};
