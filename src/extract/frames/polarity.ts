/** Whether what a predicate says is affirmed or denied, by its own negation and by everything that it is embedded in. */
import type { Polarity } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { CLAIM_NOUNS, DENIAL_VERBS } from '../../lexicon/denial.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Governor } from './clause.ts';
import { governorOf, isFiniteClause, isNegated, isYetTo, lemmaWithParticle, sharedVerb } from './clause.ts';

// "refused to meet", "stopped meeting": what is below does not happen.
const UNDOING = wordSet(
  'refuse fail decline stop avoid forget refrain cease neglect deny reject pretend rule_out unwilling unable reluctant',
);
// "cancelled her visit", "the visit was called off"; but who rejects criticism was criticized.
const CANCELLING = wordSet(
  'cancel scrap scrub skip avoid prevent avert foil thwart deny refuse decline forgo forego call_off rule_out',
);
// "withdrew its support": what lasted does so no longer.
const ENDING = wordSet('withdraw end cut suspend halt stop drop pull');
const LASTING = /^(support|backing|aid|protection|membership)$/u;
// "withdrew her offer **to visit**".
const DROPPING = wordSet('withdraw drop abandon scrap shelve ditch cancel reject call_off');
// "acquitted of killing", "prevented from meeting", "advised against meeting", "instead of meeting".
const UNDONE_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  of: wordSet('acquit clear exonerate absolve short'),
  than: wordSet('rather'),
  from: wordSet('prevent stop ban bar keep discourage dissuade prohibit block deter refrain stop'),
  against: wordSet('advise warn decide vote caution argue'),
};
// "not true that", "no evidence that", "nobody believes that".
const BELIEVING = wordSet('believe think true right correct evidence proof');
const FALSE = wordSet('false untrue wrong baseless unfounded fake');

/** The polarity of a predicate. */
export function polarityOf(annotated: Annotated, predicate: number): Polarity {
  return isDenied(annotated, predicate) ? 'denied' : 'affirmed';
}

function isDenied(annotated: Annotated, predicate: number): boolean {
  const own = isNegated(annotated, predicate);
  const shared = sharedVerb(annotated, predicate);
  if (shared !== undefined) return own || isDenied(annotated, shared);
  const governor = governorOf(annotated, predicate);
  return governor ? own !== isDeniedBelow(annotated, tokenAt(annotated, predicate), governor) : own;
}

function isDeniedBelow(annotated: Annotated, token: Token, { token: governor }: Governor): boolean {
  switch (token.dep) {
    case 'pcomp':
      return isUndoneBehind(annotated, tokenAt(annotated, token.head), governor);
    case 'advcl':
      // "rather **than sue**".
      return dependents(annotated, token.index, 'mark').some((mark) => mark.norm === 'than');
    case 'dobj':
    case 'nsubjpass':
      return token.pos === 'NOUN' ? isCancelled(annotated, token, governor) : isUndone(annotated, governor);
    case 'xcomp':
      return isUndone(annotated, governor);
    case 'relcl':
      // "the story that she met him is false": the tree takes the clause for a relative one.
      return CLAIM_NOUNS.has(governor.lemma) && isSaidFalse(annotated, governor);
    case 'ccomp':
    case 'acl':
    case 'csubj':
      if (isFiniteClause(annotated, token.index)) return isSaidFalse(annotated, governor);
      return token.dep === 'acl' ? isDropped(annotated, governor) : isUndone(annotated, governor);
    default:
      return false;
  }
}

/** "refused to meet", "did not refuse to meet". */
function isUndone(annotated: Annotated, governor: Token): boolean {
  if (isYetTo(annotated, governor)) return true;
  return UNDOING.has(lemmaWithParticle(annotated, governor)) !== isDenied(annotated, governor.index);
}

/** "without meeting", "acquitted of killing", "wrongly convicted of killing". */
function isUndoneBehind(annotated: Annotated, preposition: Token, governor: Token): boolean {
  if (preposition.norm === 'without' || isInstead(annotated, preposition.index)) return true;
  if (isInError(annotated, governor)) return true;
  const undone = UNDONE_BY[preposition.text.toLowerCase()]?.has(governor.lemma.toLowerCase()) === true;
  return undone && !isNegated(annotated, governor.index);
}

/** "**instead** of meeting". */
function isInstead(annotated: Annotated, preposition: number): boolean {
  return dependents(annotated, preposition, 'advmod').some((t) => t.norm === 'instead');
}

/** "called off", "did not cancel": whether what a noun names does not happen, as its verb says. */
function isCancelled(annotated: Annotated, noun: Token, verb: Token): boolean {
  const isOver = ENDING.has(verb.lemma) && LASTING.test(noun.lemma);
  return (isOver || CANCELLING.has(lemmaWithParticle(annotated, verb))) && !isDenied(annotated, verb.index);
}

/** "withdrew the **offer** to visit": whether what a noun promises is given up. */
function isDropped(annotated: Annotated, noun: Token): boolean {
  const verb = tokenAt(annotated, noun.head);
  return (
    /^(dobj|nsubjpass)$/u.test(noun.dep) &&
    DROPPING.has(lemmaWithParticle(annotated, verb)) &&
    !isDenied(annotated, verb.index)
  );
}

/** "**wrongly** convicted of killing". */
function isInError(annotated: Annotated, verb: Token): boolean {
  return dependents(annotated, verb.index, 'advmod').some((t) =>
    /^(wrongly|wrongfully|falsely|mistakenly|erroneously|unjustly)$/u.test(t.norm),
  );
}

/** "denied that …", "it is not true that …", "there is no evidence that …", "rumours that … are false". */
function isSaidFalse(annotated: Annotated, governor: Token): boolean {
  const complements = dependents(annotated, governor.index, 'acomp', 'attr');
  const head = tokenAt(annotated, governor.head);
  const around = [governor, ...complements];
  if (
    around.some((t) => FALSE.has(t.lemma)) ||
    dependents(annotated, head.index, 'acomp').some((t) => FALSE.has(t.lemma))
  )
    return true;
  // "rejected claims that …": what was claimed is said not to be so.
  if (
    CLAIM_NOUNS.has(governor.lemma) &&
    DENIAL_VERBS.has(head.lemma) &&
    /^(?:dobj|nsubjpass)$/u.test(governor.dep)
  )
    return !isNegated(annotated, head.index);
  if (DENIAL_VERBS.has(governor.lemma)) return !isNegated(annotated, governor.index);
  const negated = around.some(
    (t) =>
      isNegated(annotated, t.index) || dependents(annotated, t.index, 'det').some((d) => d.lemma === 'no'),
  );
  return negated && around.some((t) => BELIEVING.has(t.lemma));
}
