/** How a predicate's clause hangs on what stands above it. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, isProper, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';

/** What a predicate is embedded in: the word above, and the preposition between them ("accused **of** killing"). */
export interface Governor {
  readonly token: Token;
  readonly preposition?: string;
}

/** The governor of a predicate; undefined for the root of a sentence. */
export function governorOf(annotated: Annotated, predicate: number): Governor | undefined {
  const token = tokenAt(annotated, predicate);
  if (token.head === predicate) return undefined;
  const above = tokenAt(annotated, token.head);
  if (token.dep !== 'pcomp') return { token: above };
  return { token: tokenAt(annotated, above.head), preposition: above.text.toLowerCase() };
}

/** Whether "to" stands before the verb. */
export function isInfinitive(annotated: Annotated, verb: number): boolean {
  return dependents(annotated, verb, 'aux').some((t) => t.tag === 'TO');
}

/** "Anna Weber **to visit** Kenya": a headline's future, an infinitive that hangs on a name or on nothing. */
export function isHeadlineInfinitive(annotated: Annotated, verb: number): boolean {
  const token = tokenAt(annotated, verb);
  if (!isInfinitive(annotated, verb)) return false;
  if (token.dep === 'ROOT') return dependent(annotated, verb, 'nsubj') !== undefined;
  const name = tokenAt(annotated, token.head);
  return /^(acl|relcl|advcl)$/u.test(token.dep) && name.dep === 'ROOT' && isProper(name);
}

/** A participle in -ing without auxiliary: "considered **sending**", but not "is **sending**". */
export function isGerund(annotated: Annotated, verb: number): boolean {
  return tokenAt(annotated, verb).tag === 'VBG' && dependent(annotated, verb, 'aux') === undefined;
}

/** Whether the clause has a finite verb of its own: neither infinitive nor participle. */
export function isFiniteClause(annotated: Annotated, verb: number): boolean {
  if (isInfinitive(annotated, verb) || isGerund(annotated, verb)) return false;
  return tokenAt(annotated, verb).tag !== 'VB' || dependent(annotated, verb, 'aux') !== undefined;
}

/**
 * The verb whose auxiliaries and negation a conjunct shares ("did not **meet** or praise"): the first of the two, where
 * the second has neither subject nor auxiliary and the same form, or the one that the first's modal asks for. Undefined for a clause that stands by itself.
 */
export function sharedVerb(annotated: Annotated, verb: number): number | undefined {
  const token = tokenAt(annotated, verb);
  const first = tokenAt(annotated, token.head);
  const isBare =
    token.dep === 'conj' && dependent(annotated, verb, 'nsubj', 'nsubjpass', 'aux', 'auxpass') === undefined;
  if (!isBare) return undefined;
  // "would be stationed there and **provide** support": what the modal governs is one form or the other.
  const isGoverned =
    token.tag === 'VB' && dependents(annotated, first.index, 'aux').some((t) => t.tag === 'MD');
  const isAlike = first.tag === token.tag && /^VB[GN]?$/u.test(token.tag);
  return isGoverned || isAlike ? first.index : undefined;
}

/** Whether "not", "never", "nearly", "no" or "nobody" belongs to the predicate itself. */
export function isNegated(annotated: Annotated, predicate: number): boolean {
  const children = (annotated.childrenOf[predicate] ?? []).map((i) => tokenAt(annotated, i));
  if (children.some((t) => t.dep === 'neg' || NOT.test(t.text))) return true;
  if (children.some((t) => isNoLonger(annotated, t))) return true;
  return children.some(
    (t) => /^(nsubj|nsubjpass|dobj|pobj|attr|expl)$/u.test(t.dep) && isNothing(annotated, t),
  );
}

const NOT = /^(never|neither|hardly|barely|nearly|almost)$/iu;

/** "no longer supports". */
function isNoLonger(annotated: Annotated, token: Token): boolean {
  return /^(longer|more)$/iu.test(token.text) && annotated.tokens[token.index - 1]?.lemma === 'no';
}

function isNothing(annotated: Annotated, token: Token): boolean {
  return (
    /^(nobody|none|nothing)$/iu.test(token.text) ||
    dependents(annotated, token.index, 'det', 'preconj', 'cc').some((d) => /^(no|neither|nor)$/u.test(d.norm))
  );
}

/** A verb's lemma with its particle: "call off". */
export function lemmaWithParticle(annotated: Annotated, verb: Token): string {
  const particle = dependent(annotated, verb.index, 'prt');
  return particle ? `${verb.lemma} ${particle.norm}` : verb.lemma;
}

/** "has **yet** to meet": what is below has not happened, and nobody has to do it. */
export function isYetTo(annotated: Annotated, verb: Token): boolean {
  return verb.lemma === 'have' && dependents(annotated, verb.index, 'advmod').some((t) => t.norm === 'yet');
}
