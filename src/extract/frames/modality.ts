/** How a predicate is said to be: actual, planned, possible, demanded, or only claimed. */
import type { Modality } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isTried } from './accused.ts';
import type { Governor } from './clause.ts';
import { governorOf, isGerund, isHeadlineInfinitive, isInfinitive, isYetTo, sharedVerb } from './clause.ts';

// What a verb, participle, adjective or noun above makes of the predicate below it. (The lemmatizer makes "hop" of "hopes to".)
const PLANNED = wordSet(
  'plan intend aim prepare agree decide vow pledge promise schedule slate set expect due poise propose threaten want hope hop seek look arrange offer mean task ready willing eager keen prepared determined likely move decision proposal intention goal bid hire recruit pay commission postpone delay suppose tip',
);
const DEMANDED = wordSet(
  'urge ask order demand call request tell require instruct direct command beg appeal press push petition advise recommend insist encourage lobby need',
);
const POSSIBLE = wordSet(
  'consider weigh try attempt risk prospect possibility possible able unlikely allow could chance ability dream invite invitation authorize authorise permit enable',
);
const CLAIMED = wordSet(
  'claim allege accuse purport contend suspect blame rumor rumour allegation pretext guise suggestion speculation accusation suspicion',
);
// "is said to have met": others say so. (Whoever is known to have met did.)
const SAID = wordSet('say believe think report understand deem assume presume rumor rumour');
// "charged with killing", "condemned for bombing": those who charge and condemn say so. Courts that convict decide it.
const CHARGED = wordSet(
  'charge accuse arrest detain indict suspect investigate try sue blame condemn criticize criticise denounce sanction fine question probe',
);

/** The modality of a predicate: by its auxiliaries first, then by what it is embedded in. */
export function modalityOf(annotated: Annotated, predicate: number): Modality {
  const own = fromAuxiliaries(annotated, predicate) ?? fromAdverbs(annotated, predicate);
  if (own) return own;
  if (isHeadlineInfinitive(annotated, predicate)) return 'planned';
  const shared = sharedVerb(annotated, predicate);
  if (shared !== undefined) return modalityOf(annotated, shared);
  const governor = governorOf(annotated, predicate);
  return (governor && fromGovernor(annotated, tokenAt(annotated, predicate), governor)) ?? 'actual';
}

function fromGovernor(
  annotated: Annotated,
  token: Token,
  { token: governor, preposition }: Governor,
): Modality | undefined {
  switch (token.dep) {
    case 'pobj':
      return governor.pos === 'ADP'
        ? (ofBlamed(annotated, governor) ?? ofDemanded(annotated, governor))
        : undefined;
    case 'pcomp':
      return isOnlyCharged(governor.lemma, preposition)
        ? 'claimed'
        : (ofMeans(annotated, governor, preposition) ?? fromWord(annotated, token, governor));
    case 'xcomp':
    case 'ccomp':
    case 'acl':
    case 'relcl':
      return ofComplement(annotated, token, governor);
    case 'advcl':
      // A purpose is a plan: "came to ensure security".
      if (!isInfinitive(annotated, token.index)) return CLAIMED.has(governor.lemma) ? 'claimed' : undefined;
      return fromWord(annotated, token, governor) ?? ofPurpose(annotated, governor);
    default:
      return undefined;
  }
}

/** "is expected to join in **by criticizing** him": the means are as sure as what they serve. */
function ofMeans(annotated: Annotated, { pos, index }: Token, preposition = ''): Modality | undefined {
  const isMeans = preposition === 'by' && (pos === 'VERB' || pos === 'AUX');
  return isMeans ? modalityOf(annotated, index) : undefined;
}

function ofComplement(annotated: Annotated, token: Token, governor: Token): Modality | undefined {
  // "was willing pay": where "to" is left out, the parser hangs the verb beside the adjective.
  const beside =
    governor.lemma === 'be' && token.dep === 'xcomp'
      ? dependents(annotated, governor.index, 'acomp')[0]
      : undefined;
  if (beside && PLANNED.has(beside.lemma)) return 'planned';
  return (
    ofHaving(annotated, token, governor) ??
    fromWord(annotated, token, governor) ??
    fromAbove(annotated, token, governor)
  );
}

/** "has **to pay**": a duty; "had to pay" mostly means that they did. */
function ofHaving(annotated: Annotated, token: Token, governor: Token): Modality | undefined {
  const isDuty =
    governor.lemma === 'have' && /^VB[PZ]?$/u.test(governor.tag) && !isYetTo(annotated, governor);
  return isDuty && token.dep === 'xcomp' && isInfinitive(annotated, token.index) ? 'demanded' : undefined;
}

/** "increased **calls** for her to resign": the parser hangs what is demanded on the verb. */
function ofPurpose(annotated: Annotated, verb: Token): Modality {
  const isDemand = dependents(annotated, verb.index, 'dobj').some(
    (noun) =>
      DEMANDED.has(noun.lemma) &&
      dependents(annotated, noun.index, 'prep').some((p) => /^(for|on|to)$/iu.test(p.text)),
  );
  return isDemand ? 'demanded' : 'planned';
}

/** "charged **with** killing": those who charge say so, and a court has to decide. */
function isOnlyCharged(lemma: string, preposition = ''): boolean {
  return /^(of|for|with|over)$/u.test(preposition) && CHARGED.has(lemma);
}

/** "charged with the murder of …", "on trial for it": what a court has not decided yet. */
function ofBlamed(annotated: Annotated, preposition: Token): Modality | undefined {
  if (!/^(of|for|with|over|in)$/iu.test(preposition.text)) return undefined;
  const above = tokenAt(annotated, preposition.head);
  return CHARGED.has(above.lemma) || above.lemma === 'trial' || isTried(annotated, above.index)
    ? 'claimed'
    : undefined;
}

/** "called for a ban", "demands for the release of …", "pushed for talks". */
function ofDemanded(annotated: Annotated, preposition: Token): Modality | undefined {
  if (preposition.text.toLowerCase() !== 'for') return undefined;
  return /^(call|push|lobby|press|demand|appeal|plea|plead|request)$/u.test(
    tokenAt(annotated, preposition.head).lemma,
  )
    ? 'demanded'
    : undefined;
}

function fromWord(annotated: Annotated, token: Token, governor: Token): Modality | undefined {
  if (CLAIMED.has(governor.lemma)) return 'claimed';
  if (DEMANDED.has(governor.lemma) && isSubjunctive(annotated, token)) return 'demanded';
  if (!isInfinitive(annotated, token.index) && !isGerund(annotated, token.index)) return undefined;
  if (SAID.has(governor.lemma) && dependent(annotated, governor.index, 'auxpass')) return 'claimed';
  if (DEMANDED.has(governor.lemma) && !isPhoneCall(annotated, token, governor)) return 'demanded';
  if (PLANNED.has(governor.lemma)) return 'planned';
  return POSSIBLE.has(governor.lemma) ? 'possible' : undefined;
}

/** "demanded that Brazil **release** him". */
function isSubjunctive(annotated: Annotated, token: Token): boolean {
  return token.dep === 'ccomp' && token.tag === 'VB' && !dependent(annotated, token.index, 'aux');
}

/** "called her **to congratulate** her": the caller does it, and "called **on** her to resign" demands it. */
function isPhoneCall(annotated: Annotated, token: Token, governor: Token): boolean {
  return (
    governor.lemma === 'call' &&
    governor.pos === 'VERB' &&
    token.dep === 'advcl' &&
    dependent(annotated, governor.index, 'dobj') !== undefined &&
    !dependents(annotated, governor.index, 'prep').some((p) => /^(on|upon|for)$/u.test(p.norm))
  );
}

/** "began to meet", "would have seen them meet": an infinitive is as sure as the verb that it hangs on. */
function fromAbove(annotated: Annotated, token: Token, governor: Token): Modality | undefined {
  const isBare = token.tag === 'VB' && dependents(annotated, token.index, 'aux').every((t) => t.tag === 'TO');
  const hangs = token.dep === 'xcomp' || (token.dep === 'ccomp' && isBare);
  return hangs && governor.index !== token.index ? modalityOf(annotated, governor.index) : undefined;
}

function fromAuxiliaries(annotated: Annotated, predicate: number): Modality | undefined {
  for (const aux of dependents(annotated, predicate, 'aux', 'auxpass')) {
    const word = aux.norm.toLowerCase();
    if (/^(will|would|shall|wo|’ll|'ll|ll)$/u.test(word)) return 'planned';
    if (/^(can|could|may|might|ca)$/u.test(word)) return 'possible';
    if (/^(must|should|ought)$/u.test(word)) return 'demanded';
  }
  return undefined;
}

function fromAdverbs(annotated: Annotated, predicate: number): Modality | undefined {
  for (const child of dependents(annotated, predicate, 'advmod', 'amod')) {
    const word = child.text.toLowerCase();
    if (/^(allegedly|reportedly|purportedly|supposedly|alleged|purported)$/u.test(word)) return 'claimed';
    if (/^(potential|possible|possibly|perhaps|maybe|likely)$/u.test(word)) return 'possible';
    if (/^(planned|proposed|upcoming|imminent|scheduled)$/u.test(word)) return 'planned';
  }
  return undefined;
}
