/** Going through the undecided pairs: which one is in front of the reader, what was decided, and how far it is. */
import type { UndecidedPair } from '../../../graph/api/review.ts';
import type { MentionPlace } from '../../../graph/model/corrections.ts';

/** A decision on a pair, and the line it was written as: enough to take it back. */
export interface MadeDecision {
  readonly pair: UndecidedPair;
  readonly same: boolean;
  readonly line: number;
  readonly text: string;
}

export interface ReviewSession {
  /** What the server calls undecided now, the surest first. */
  readonly pairs: readonly UndecidedPair[];
  /** Those put off, by `pairId`. */
  readonly skipped: readonly string[];
  /** What was decided since the list was opened, the latest last. */
  readonly made: readonly MadeDecision[];
}

export const NEW_SESSION: ReviewSession = { pairs: [], skipped: [], made: [] };

const placeId = ({ article, start, end }: MentionPlace): string => `${article}:${start}-${end}`;

/** Tells a pair from others by the places that a decision on it names: keys change when others are decided. */
export function pairId({ mentions }: UndecidedPair): string {
  return mentions.map(placeId).join(' ');
}

/** The pair in front of the reader: the first that was not put off; undefined where there is none. */
export function currentPair({ pairs, skipped }: ReviewSession): UndecidedPair | undefined {
  return pairs.find((pair) => !skipped.includes(pairId(pair)));
}

/** How many of the pairs that are still undecided were put off. */
export function skippedCount({ pairs, skipped }: ReviewSession): number {
  return pairs.filter((pair) => skipped.includes(pairId(pair))).length;
}

/** “3 of 12”: the number of the pair in front of the reader among those decided, put off and left. */
export function progressOf(session: ReviewSession): { readonly at: number; readonly all: number } {
  const done = session.made.length + skippedCount(session);
  const all = session.made.length + session.pairs.length;
  return { at: Math.min(done + 1, all), all };
}

/** Puts the pair in front of the reader off. */
export function skip(session: ReviewSession): ReviewSession {
  const pair = currentPair(session);
  return pair === undefined ? session : { ...session, skipped: [...session.skipped, pairId(pair)] };
}

/** Brings those that were put off back. */
export function unskip(session: ReviewSession): ReviewSession {
  return { ...session, skipped: [] };
}

/** Notes a decision; the pair leaves the list at once, whatever the server has yet to say of the others. */
export function decide(session: ReviewSession, decision: MadeDecision): ReviewSession {
  const id = pairId(decision.pair);
  return {
    ...session,
    pairs: session.pairs.filter((pair) => pairId(pair) !== id),
    made: [...session.made, decision],
  };
}

/** Takes the last decision back; its pair is in front again. */
export function takeBack(session: ReviewSession): ReviewSession {
  const last = session.made.at(-1);
  if (last === undefined) return session;
  const id = pairId(last.pair);
  return {
    pairs: [last.pair, ...session.pairs.filter((pair) => pairId(pair) !== id)],
    skipped: session.skipped.filter((each) => each !== id),
    made: session.made.slice(0, -1),
  };
}

/** The list as the server has it now. */
export function refreshed(session: ReviewSession, pairs: readonly UndecidedPair[]): ReviewSession {
  const front = currentPair(session);
  const id = front === undefined ? undefined : pairId(front);
  const still = pairs.find((pair) => pairId(pair) === id);
  // What the reader is looking at stays in front of them.
  return {
    ...session,
    pairs: still === undefined ? pairs : [still, ...pairs.filter((pair) => pair !== still)],
  };
}
