/** Reading spaCy's dependency trees (ClearNLP labels): who the subject of a verb is, and what hangs where. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';

const SUBJECT = new Set(['nsubj', 'nsubjpass']);
const RELATIVE_PRONOUN = new Set(['who', 'which', 'that', 'whom']);
// Through these a verb without a subject of its own shares the one of the verb above it.
const SHARES_SUBJECT = new Set([
  'conj',
  'xcomp',
  'advcl',
  'ccomp',
  'dep',
  'parataxis',
  'pcomp',
  'prep',
  'acomp',
  'oprd',
]);
const MAX_CLIMB = 8;

// A word has a handful of children; a run of junk may give it thousands, and every one of those would look at all of them.
const MAX_CHILDREN = 64;

/** The children of a token, in text order; of very many the nearest. */
export function childrenOf(annotated: Annotated, index: number): Token[] {
  let indices = annotated.childrenOf[index] ?? [];
  if (indices.length > MAX_CHILDREN) {
    const middle = countBefore(indices, index);
    indices = indices.slice(Math.max(0, middle - MAX_CHILDREN / 2), middle + MAX_CHILDREN / 2);
  }
  return indices.map((child) => annotated.tokens[child]).filter((token) => token !== undefined);
}

/** Binary search: how many of a sorted list come before a number. */
function countBefore(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

/** A verb form that can carry a clause by itself: past, present, or after an auxiliary. */
export function isFinite(annotated: Annotated, token: Token): boolean {
  if (token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP') return true;
  return (
    token.tag.startsWith('V') &&
    childrenOf(annotated, token.index).some((c) => c.dep === 'aux' && c.tag !== 'TO')
  );
}

/** Says whether a clause (by its verb) may lend its subject. */
export type Lends = (verb: number, subject: number) => boolean;

/**
 * The head words that may be a verb's subject, nearest first: its own, then those of the verbs it depends on, as long as
 * it can share theirs. A participle after a comma ("…, adding") may belong to any clause it stands in.
 */
export function subjectsOf(annotated: Annotated, verb: number, lends: Lends = () => true): number[] {
  const found: number[] = [];
  const isParticiple = annotated.tokens[verb]?.tag === 'VBG';
  let at = verb;
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    const token = annotated.tokens[at];
    if (!token) break;
    const own = subjectIn(annotated, token);
    if (own !== undefined && lends(at, own)) found.push(own);
    if (found.length > 0 && !isParticiple) break;
    if (token.head === at || !(SHARES_SUBJECT.has(token.dep) || isParticiple)) break;
    const above = annotated.tokens[token.head];
    at = above && isOfReportingVerb(annotated, token, above) ? above.head : token.head;
  }
  return found;
}

/**
 * "She said the bank would close **and warned** of more": in the past without subject, behind a clause about the future, a
 * verb goes on with the verb of saying above, though the tree hangs it on that clause.
 */
export function isOfReportingVerb(annotated: Annotated, verb: Token, above: Token): boolean {
  if (verb.dep !== 'conj' || verb.tag !== 'VBD' || above.dep !== 'ccomp' || above.tag !== 'VB') return false;
  const hasOwn = childrenOf(annotated, verb.index).some((c) => SUBJECT.has(c.dep) || c.dep === 'aux');
  return !hasOwn && annotated.tokens[above.head]?.tag === 'VBD';
}

/** A clause's own subject; for a relative clause or a participle after a noun, that noun. */
function subjectIn(annotated: Annotated, token: Token): number | undefined {
  const own = childrenOf(annotated, token.index).findLast(
    (child) => SUBJECT.has(child.dep) && !isOwner(annotated, child),
  );
  if (own) return RELATIVE_PRONOUN.has(own.norm) && token.dep === 'relcl' ? token.head : own.index;
  return token.dep === 'acl' || token.dep === 'relcl' ? token.head : undefined;
}

/** "The ministry’s “Task Force” said": the tree may take the owner for a subject too. */
const isOwner = (annotated: Annotated, token: Token): boolean =>
  childrenOf(annotated, token.index).some((child) => child.dep === 'case');

/** The head word of whose something is: "Rossi’s letter", "her letter". */
export function ownerOf(annotated: Annotated, noun: number): number | undefined {
  const before = childrenOf(annotated, noun).filter((child) => child.index < noun);
  return before.find((child) => child.dep === 'poss' || isOwner(annotated, child))?.index;
}

/** Whether a verb is denied: "did not say", "never said", "declined to say". */
export function isNegated(annotated: Annotated, verb: number): boolean {
  return childrenOf(annotated, verb).some((child) => child.dep === 'neg' || child.norm === 'never');
}

/** Whether a verb only could, would or should happen, or is only to happen: "may say", "to say", "asked him to come and explain". */
export function isModal(annotated: Annotated, verb: number): boolean {
  const auxiliaries = childrenOf(annotated, verb).filter((child) => child.dep === 'aux');
  if (auxiliaries.some((aux) => (aux.tag === 'MD' && aux.norm !== 'will') || aux.tag === 'TO')) return true;
  return annotated.tokens[verb]?.tag === 'VB' && auxiliaries.length === 0;
}

/** The noun that a preposition among a token's children governs: `objectOf(said, ['to'])` for "said to reporters". */
export function objectsOf(annotated: Annotated, index: number, prepositions: readonly string[]): number[] {
  return childrenOf(annotated, index)
    .filter((child) => (child.dep === 'prep' || child.dep === 'dative') && prepositions.includes(child.norm))
    .flatMap((preposition) => childrenOf(annotated, preposition.index))
    .filter((child) => child.dep === 'pobj')
    .map((child) => child.index);
}

/** The relations in which a clause's subject stands to its verb. */
export const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubjpass', 'expl', 'csubj', 'csubjpass']);

/** Whether a clause has a subject of its own. */
export const hasSubject = (annotated: Annotated, verb: Token): boolean =>
  childrenOf(annotated, verb.index).some((child) => SUBJECTS.has(child.dep));

/** Longer, in tokens, than any clause worth reading: said that somebody said that … would grow with its square. */
export const MAX_CLAUSE = 250;

/** Whether a clause is longer than that. */
export const isTooLong = (clause: Token): boolean => clause.rightEdge - clause.leftEdge > MAX_CLAUSE;
