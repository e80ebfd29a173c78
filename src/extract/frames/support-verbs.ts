/**
 * Verbs that say little by themselves: what happens is in the noun ("**held** a meeting", "**came under** fire"). They lend the
 * noun their subject.
 */
import type { Modality } from '../../../graph/model/index.ts';
import { wordSet } from '../../lexicon/word-set.ts';

// "launched an attack": the subject does what the noun says.
const DOING = wordSet(
  'hold have make give issue launch conduct carry_out pay express voice file bring mount stage offer provide lend extend deliver send open begin start resume continue impose place put slap sign strike reach seal conclude ink enter take undertake wage perform commit level direct lodge submit reiterate repeat renew declare intensify increase step_up unleash initiate pursue lead pose utter run set_up arrange host co-host commence secure form forge maintain cultivate establish build order clinch broker throw show tighten escalate expand complete finish finalize finalise do cause ratchet_up pile heap exert apply',
);
// "faced criticism": the subject undergoes it.
const UNDERGOING = wordSet(
  'face draw receive get suffer undergo win earn attract provoke spark trigger prompt sustain garner encounter incur elicit meet_with survive escape',
);
// "plans a visit": the subject will do it.
const INTENDING = wordSet(
  'plan prepare propose promise pledge vow threaten schedule reschedule postpone delay put_off want intend',
);
const CONSIDERING = wordSet('consider seek weigh discuss mull contemplate');

/** What a support verb's subject has to do with the action that its object names. */
export interface Support {
  readonly subject: 'agent' | 'patient';
  /** What the verb makes of the action, where it is not done yet. */
  readonly modality?: Modality;
  /** The action is where or when the verb's happened ("said **in an interview** with X"): it has its own certainty. */
  readonly circumstance?: true;
}

const SUPPORT: ReadonlyMap<string, Support> = new Map<string, Support>([
  ...[...DOING].map((verb) => [verb, { subject: 'agent' }] as const),
  ...[...UNDERGOING].map((verb) => [verb, { subject: 'patient' }] as const),
  ...[...INTENDING].map((verb) => [verb, { subject: 'agent', modality: 'planned' }] as const),
  ...[...CONSIDERING].map((verb) => [verb, { subject: 'agent', modality: 'possible' }] as const),
]);

/** How a verb supports the noun that is its object; undefined for a verb with a meaning of its own. */
export function supportOf(lemma: string): Support | undefined {
  return SUPPORT.get(lemma);
}

const SHARED = wordSet(
  'meeting talk summit negotiation discussion consultation visit trip tour interview conversation call letter statement speech filing dispute feud row quarrel standoff spat',
);

/** Whether one takes part in what a noun names by doing something in it: "in an interview", but not "after an attack". */
export function isShared(noun: string): boolean {
  return SHARED.has(noun);
}

/** Whether a noun names words that somebody addresses to somebody: what "was praised in a letter" did not write it. */
export function isAddressed(noun: string): boolean {
  return /^(interview|conversation|call|letter|statement|speech|filing)$/u.test(noun);
}

/** Verbs before "under": "came **under** attack", "is **under** investigation". */
export const UNDER_VERBS: ReadonlySet<string> = wordSet('be come remain put place keep fall stay');
