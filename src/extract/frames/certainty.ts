/** Whether what a predicate says is said to be so: denied, planned, possible, demanded or only claimed; or only asked. */
import type { Modality, Polarity } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// What a verb (or participle, or adjective, or noun) above makes of the verb below it.
const PLANNED = words(
  'plan intend aim prepare agree decide vow pledge promise schedule slate set expect due poise propose threaten want hope seek look arrange offer mean task ready likely move decision proposal intention goal bid pledge vow promise',
);
const DEMANDED = words(
  'urge ask order demand call request tell require instruct direct command beg appeal press push petition advise recommend insist call appeal request demand',
);
const POSSIBLE = words(
  'consider weigh try attempt risk prospect possibility possible able unlikely allow could chance ability want',
);
const CLAIMED = words('claim allege accuse purport contend suspect blame');
const DENYING = words('deny refuse fail decline stop prevent avoid reject forget refrain rule');

/** Affirmed, or denied by "not", "never", "no", "without", or a verb such as "refuse" above. */
export function polarityOf(annotated: Annotated, predicate: number): Polarity {
  return isNegated(annotated, predicate) !== deniedFromAbove(annotated, predicate) ? 'denied' : 'affirmed';
}

function isNegated(annotated: Annotated, predicate: number): boolean {
  const children = (annotated.childrenOf[predicate] ?? []).map((i) => tokenAt(annotated, i));
  if (children.some((t) => t.dep === 'neg' || /^(never|neither|hardly|barely)$/iu.test(t.text))) return true;
  const nobody = children.filter((t) => /^(nsubj|nsubjpass|dobj|pobj|attr)$/u.test(t.dep));
  return nobody.some(
    (t) =>
      /^(nobody|none|nothing)$/iu.test(t.text) ||
      dependents(annotated, t.index, 'det').some((d) => d.lemma === 'no'),
  );
}

function deniedFromAbove(annotated: Annotated, predicate: number): boolean {
  const token = tokenAt(annotated, predicate);
  const governor = tokenAt(annotated, token.head);
  if (token.dep === 'pcomp') return /^(without|from|against)$/iu.test(governor.text);
  return /^(xcomp|ccomp|dobj)$/u.test(token.dep) && governor !== token && DENYING.has(governor.lemma);
}

/** How sure it is: by auxiliaries first, then by what stands above. */
export function modalityOf(annotated: Annotated, predicate: number): Modality {
  const own = fromAuxiliaries(annotated, predicate) ?? fromAdverbs(annotated, predicate);
  if (own) return own;
  const token = tokenAt(annotated, predicate);
  if (token.head === predicate) return 'actual';
  const governor = tokenAt(annotated, token.head);
  if (/^(xcomp|ccomp|acl|pcomp|advcl)$/u.test(token.dep)) {
    const above = token.dep === 'pcomp' ? tokenAt(annotated, governor.head) : governor;
    // A purpose is a plan: "came to ensure security".
    return (
      fromGovernor(annotated, token, above) ??
      (token.dep === 'advcl' && isInfinitive(annotated, predicate) ? 'planned' : 'actual')
    );
  }
  return token.dep === 'conj' ? modalityOf(annotated, token.head) : 'actual';
}

function fromGovernor(annotated: Annotated, token: Token, governor: Token): Modality | undefined {
  if (CLAIMED.has(governor.lemma)) return 'claimed';
  // "is supporting" is a finite verb; "considered sending" is not.
  const isGerund = token.tag === 'VBG' && dependent(annotated, token.index, 'aux') === undefined;
  if (!isInfinitive(annotated, token.index) && !isGerund) return undefined;
  if (DEMANDED.has(governor.lemma)) return 'demanded';
  if (PLANNED.has(governor.lemma)) return 'planned';
  if (POSSIBLE.has(governor.lemma)) return 'possible';
  return token.dep === 'xcomp' && governor.head !== governor.index
    ? modalityOf(annotated, governor.index)
    : undefined;
}

const isInfinitive = (annotated: Annotated, verb: number): boolean =>
  dependents(annotated, verb, 'aux').some((t) => t.tag === 'TO');

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

/** In an if-clause, or in a question of the article's own. */
export function isHypothetical(annotated: Annotated, predicate: number): boolean {
  const sentence = annotated.sentences[annotated.sentenceOf[predicate] ?? 0];
  if (
    sentence &&
    annotated.article.text
      .slice(...sentence.span)
      .trimEnd()
      .endsWith('?')
  )
    return true;
  for (let i = predicate, steps = 0; steps < 5; steps++) {
    const token = tokenAt(annotated, i);
    const mark = dependent(annotated, i, 'mark');
    if (mark && /^(if|whether|unless|lest)$/iu.test(mark.text)) return true;
    if (token.head === i || !/^(advcl|conj|ccomp|xcomp|acl|relcl)$/u.test(token.dep)) return false;
    if (token.dep === 'relcl') return false;
    i = token.head;
  }
  return false;
}
