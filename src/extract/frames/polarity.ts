/** Whether what a predicate says is affirmed or denied, by its own negation and by everything that it is embedded in. */
import type { Polarity } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { CLAIM_NOUNS, DENIAL_VERBS } from '../../lexicon/denial.ts';
import type { Governor } from './clause.ts';
import { governorOf, isFiniteClause, isNegated, sharedVerb } from './clause.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// "refused to meet", "stopped meeting": what is below does not happen.
const UNDOING = words('refuse fail decline stop avoid forget refrain cease neglect deny reject pretend');
// "cancelled her visit", "the visit was called off"; but who rejects criticism was criticized.
const CANCELLING = words(
  'cancel scrap scrub skip avoid prevent avert foil thwart deny refuse decline forgo forego call_off',
);
// "acquitted of killing", "prevented from meeting", "advised against meeting", "instead of meeting".
const UNDONE_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  of: words('acquit clear exonerate absolve short'),
  than: words('rather'),
  from: words('prevent stop ban bar keep discourage dissuade prohibit block deter refrain stop'),
  against: words('advise warn decide vote caution argue'),
};
// "not true that", "no evidence that", "nobody believes that".
const BELIEVING = words('believe think true right correct evidence proof');
const FALSE = words('false untrue wrong baseless unfounded fake');

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

function isDeniedBelow(
  annotated: Annotated,
  token: Token,
  { token: governor, preposition }: Governor,
): boolean {
  switch (token.dep) {
    case 'pcomp':
      if (preposition === 'without' || isInstead(annotated, token.head)) return true;
      return (
        UNDONE_BY[preposition ?? '']?.has(governor.lemma.toLowerCase()) === true &&
        !isNegated(annotated, governor.index)
      );
    case 'advcl':
      // "rather **than sue**".
      return dependents(annotated, token.index, 'mark').some((mark) => mark.norm === 'than');
    case 'dobj':
    case 'nsubjpass':
      if (token.pos === 'NOUN') return isCancelled(annotated, governor);
      return UNDOING.has(governor.lemma) !== isDenied(annotated, governor.index);
    case 'xcomp':
      return UNDOING.has(governor.lemma) !== isDenied(annotated, governor.index);
    case 'relcl':
      // "the story that she met him is false": the tree takes the clause for a relative one.
      return CLAIM_NOUNS.has(governor.lemma) && isSaidFalse(annotated, governor);
    case 'ccomp':
    case 'acl':
    case 'csubj':
      return isFiniteClause(annotated, token.index)
        ? isSaidFalse(annotated, governor)
        : token.dep !== 'acl' && UNDOING.has(governor.lemma) !== isDenied(annotated, governor.index);
    default:
      return false;
  }
}

/** "**instead** of meeting". */
function isInstead(annotated: Annotated, preposition: number): boolean {
  return dependents(annotated, preposition, 'advmod').some((t) => t.norm === 'instead');
}

/** "called off", "did not cancel": whether what a noun names does not happen, as its verb says. */
function isCancelled(annotated: Annotated, verb: Token): boolean {
  const particle = dependent(annotated, verb.index, 'prt');
  const lemma = particle ? `${verb.lemma}_${particle.norm}` : verb.lemma;
  return CANCELLING.has(lemma) && !isDenied(annotated, verb.index);
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
