/**
 * What a name does in its sentence tells of its type: who marries, dies or is somebody's daughter is a person, what is
 * headquartered, founded or somebody's subsidiary is a body. These are things said of nothing else, so that they weigh
 * more than what a model guesses from the look of a name.
 */
import type { EntityType } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, headOf, tokenAt } from '../annotate/tree.ts';
import type { Token, TokenSpan } from '../english/doc.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { isKin, roleKind } from '../lexicon/roles.ts';

/** A type and the points for it. */
export interface TypePoints {
  readonly type: EntityType;
  readonly points: number;
}

const person = (points: number): TypePoints => ({ type: 'Person', points });
const body = (points: number): TypePoints => ({ type: 'Organization', points });

const LIVING =
  /^(marry|remarry|wed|divorce|die|live|graduate|matriculate|reside|pray|weep|smile|grin|nod|shrug)$/u;
const MARRYING = /^(marry|remarry|wed|divorce|befriend)$/u;
const CHOSEN = /^(appoint|elect|re-?elect|hire|educate|behead|assassinate)$/u;
const SEATED = /^(headquarter|incorporate|domicile)$/u;
const MADE = /^(found|co-?found|incorporate)$/u;

/** What is said of a name in its sentence; several things may be. */
export function toldBySentence(annotated: Annotated, span: TokenSpan): TypePoints[] {
  const head = tokenAt(annotated, headOf(annotated, span));
  return [...withKin(annotated, head), ...atItsPlace(annotated, head)];
}

/** "Sorden and his family": whoever has kin beside them is a person. */
function withKin(annotated: Annotated, head: Token): TypePoints[] {
  const kin = dependents(annotated, head.index, 'conj').filter((t) => isKin(t.text));
  const isOwn = kin.some((t) =>
    dependents(annotated, t.index, 'poss').some((owner) => /^(his|her)$/iu.test(owner.text)),
  );
  return isOwn ? [person(2.5)] : [];
}

function atItsPlace(annotated: Annotated, head: Token): TypePoints[] {
  const governor = tokenAt(annotated, head.head);
  switch (head.dep) {
    case 'nsubj':
    case 'nsubjpass':
      return asSubject(annotated, head, governor);
    case 'dobj':
      if (MARRYING.test(governor.lemma)) return [person(2)];
      return MADE.test(governor.lemma) ? [body(1.5)] : [];
    case 'poss':
      return isKin(governor.text) ? [person(2.5)] : [];
    case 'appos':
      return asAppositive(governor);
    case 'pobj':
      return behindPreposition(annotated, governor);
    default:
      return [];
  }
}

/** "his wife, Jana", "the opposition leader, Vesela Ilieva": who stands beside the noun for somebody is that person. */
function asAppositive({ pos, tag, text }: Token): TypePoints[] {
  if (pos !== 'NOUN') return [];
  if (isKin(text)) return [person(2.5)];
  return tag === 'NN' && roleKind(text) !== undefined ? [person(2)] : [];
}

function asSubject(annotated: Annotated, { dep }: Token, verb: Token): TypePoints[] {
  const told = isBorn(annotated, verb) ? [person(2.5)] : [];
  const attribute = verb.lemma === 'be' ? dependents(annotated, verb.index, 'attr')[0] : undefined;
  if (attribute) return [...told, ...asNamed(attribute), ...participlesOf(annotated, attribute)];
  if (dep === 'nsubj' && LIVING.test(verb.lemma)) return [...told, person(2)];
  if (dep === 'nsubjpass' && CHOSEN.test(verb.lemma)) return [person(1.5)];
  if (dep === 'nsubjpass' && SEATED.test(verb.lemma)) return [body(2.5)];
  return dep === 'nsubjpass' && MADE.test(verb.lemma) ? [body(1.5)] : told;
}

/** "X was born", "Born in Bremen, X left": the participle is the verb itself or stands loose beside it. */
function isBorn(annotated: Annotated, verb: Token): boolean {
  const loose = dependents(annotated, verb.index, 'advcl', 'dep');
  return [verb, ...loose].some((t) => /^born$/iu.test(t.text));
}

/** "X is a novelist", "X is the daughter of …", "X is a company": what the noun means. */
function asNamed({ text, tag }: Token): TypePoints[] {
  if (tag !== 'NN') return [];
  if (isKin(text) || roleKind(text) !== undefined) return [person(2.5)];
  const cue = cueOf(text);
  return BODY.test(text) || cue?.type === 'Organization' ? [body(2.5)] : [];
}

const BODY = /^(company|firm|subsidiary|affiliate|maker|manufacturer|publisher|retailer|startup|start-up|nonprofit|non-profit|charity|conglomerate|developer)$/iu; // prettier-ignore

/** "X is an investment house headquartered in Oslo". */
function participlesOf(annotated: Annotated, attribute: Token): TypePoints[] {
  return dependents(annotated, attribute.index, 'acl').some((t) => SEATED.test(t.lemma)) ? [body(2.5)] : [];
}

// Words for people and bodies of a body, and of nothing else.
const OF_BODY = /^(subsidiary|affiliate|CEO|cofounder|co-founder|shareholder|spokesman|spokeswoman|spokesperson|employee)$/u; // prettier-ignore

function behindPreposition(annotated: Annotated, preposition: Token): TypePoints[] {
  const above = tokenAt(annotated, preposition.head);
  const roles = [above, ...dependents(annotated, above.index, 'conj')];
  if (/^(of|for|at)$/u.test(preposition.text) && roles.some((t) => OF_BODY.test(t.text))) return [body(2)];
  if (/^of$/u.test(preposition.text) && isKin(above.text) && above.tag === 'NN') return [person(1.5)];
  if (/^of$/u.test(preposition.text) && /^(death|marriage|assassination|murder)$/u.test(above.text))
    return [person(1.5)];
  if (preposition.text === 'from' && above.lemma === 'graduate') return [body(2)];
  return preposition.text === 'to' && /^(married|engaged)$/u.test(above.text) ? [person(2)] : [];
}
