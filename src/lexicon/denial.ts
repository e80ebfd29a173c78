/** Words with which somebody says that somebody else's words are not so. */
import { wordSet } from './word-set.ts';

/** Verbs of denying: what stands below is said not to be so. */
export const DENIAL_VERBS = wordSet(
  `deny refute dispute reject dismiss disprove debunk rebut contradict contest challenge`,
);

/** Nouns for what somebody said: "rejected the claim that …", "this version of events". */
export const CLAIM_NOUNS = wordSet(`
  claim allegation accusation assertion contention suggestion report rumor rumour story account version statement charge
  denial notion idea narrative insinuation speculation`);
