/** The noun phrases that fill a verb's places: its own, and subjects that stand in another clause. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, isProper, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { isHeadlineInfinitive, isInfinitive } from './clause.ts';
import { withConjuncts } from './conjuncts.ts';
import {
  ASKING,
  BLAMING,
  ISSUING,
  MESSAGE,
  OBJECT_CONTROL,
  OPPOSING,
  OWNING,
  PURPOSE,
  SENDING,
} from './control-words.ts';
import { isHeadlinePassive } from './headline.ts';
import { isSubjectOfQuote, raisedObject, sharedObject } from './torn-objects.ts';

/** A verb's subject and object before control is resolved. */
export interface DirectArguments {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly passive: boolean;
}

/** What a verb's own dependents say. */
export function directArguments(annotated: Annotated, verb: number): DirectArguments {
  const all = (...labels: readonly string[]): number[] =>
    dependents(annotated, verb, ...labels).flatMap((t) => withConjuncts(annotated, t.index));
  const passiveSubjects = isHeadlinePassive(annotated, verb) ? all('nsubj', 'nsubjpass') : all('nsubjpass');
  const by = dependents(annotated, verb, 'agent')
    .flatMap((p) => dependents(annotated, p.index, 'pobj'))
    .flatMap((t) => withConjuncts(annotated, t.index));
  if (passiveSubjects.length > 0 || isPassive(annotated, verb))
    return {
      subjects: by,
      objects: passiveSubjects.length > 0 ? passiveSubjects : reducedObject(annotated, verb),
      passive: true,
    };
  const objects = all('dobj', 'dative').filter(
    (t) => tokenAt(annotated, t).dep !== 'prep' && !isSubjectOfQuote(annotated, verb, t),
  );
  return {
    subjects: all('nsubj', 'csubj').filter((t) => tokenAt(annotated, t).pos !== 'VERB'),
    objects:
      [objects, raisedObject(annotated, verb), sharedObject(annotated, verb)].find((o) => o.length > 0) ?? [],
    passive: false,
  };
}

// "agents deployed to Milan": a participle after a noun, with that noun as its object; "Based in Milan, they …": one
// before the clause whose subject it is said of (the parser also takes it for a preposition, or the noun for a clause).
const REDUCED = /^(acl|advcl|prep)$/u;

function isReducedPassive(annotated: Annotated, verb: number): boolean {
  const token = tokenAt(annotated, verb);
  if (token.tag !== 'VBN' || dependent(annotated, verb, 'nsubj', 'dobj', 'aux', 'mark') !== undefined)
    return false;
  if (REDUCED.test(token.dep)) return true;
  return token.dep === 'conj' && isPassive(annotated, token.head);
}

// "was born and raised": the second participle shares the auxiliary.
function isPassive(annotated: Annotated, verb: number): boolean {
  return dependent(annotated, verb, 'auxpass') !== undefined || isReducedPassive(annotated, verb);
}

function reducedObject(annotated: Annotated, verb: number): number[] {
  const token = tokenAt(annotated, verb);
  const above = tokenAt(annotated, token.head);
  if (token.dep === 'acl') return describedBy(annotated, above);
  if (REDUCED.test(token.dep)) return isVerb(above) ? [...ownOrInherited(annotated, above.index, 1)] : [];
  return token.dep === 'conj' && above.tag === 'VBN'
    ? [...directArguments(annotated, above.index).objects]
    : [];
}

/** Whom a participle behind a noun describes: who the noun is said of, where it is a predicate ("is a firm based in …"). */
function describedBy(annotated: Annotated, noun: Token): number[] {
  const above = tokenAt(annotated, noun.head);
  const subject = noun.dep === 'attr' ? dependent(annotated, above.index, 'nsubj') : undefined;
  const named = noun.dep === 'appos' && !isProper(noun) ? above : subject;
  return withConjuncts(annotated, named && isProper(named) ? named.index : noun.index);
}

/** Who does what a verb says when its own clause has no subject: found in the clause above. Empty where nobody is. */
export function inheritedSubjects(annotated: Annotated, verb: number, depth = 0): readonly number[] {
  const token = tokenAt(annotated, verb);
  if (depth > 6 || token.head === verb) return [];
  const governor = tokenAt(annotated, token.head);
  if (isHeadlineInfinitive(annotated, verb)) return withConjuncts(annotated, token.head);
  switch (token.dep) {
    case 'conj':
    // "is willing **to meet** her", "was able to": who is so does it.
    case 'acomp':
      return isVerb(governor) ? ownOrInherited(annotated, governor.index, depth + 1) : [];
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
      return controlled(annotated, token, governor, depth);
    case 'pcomp':
      return ofPreposition(annotated, tokenAt(annotated, governor.head), depth);
    case 'relcl':
    case 'acl':
      return ofNoun(annotated, token, governor, depth);
    default:
      return [];
  }
}

/** Who does what stands behind a preposition: the object of a verb that blames, else the subject of the verb above. */
function ofPreposition(annotated: Annotated, above: Token, depth: number): readonly number[] {
  if (!isVerb(above)) return possessorOf(annotated, above, depth);
  if (BLAMING.has(above.lemma)) return directArguments(annotated, above.index).objects;
  return ownOrInherited(annotated, above.index, depth + 1);
}

function controlled(annotated: Annotated, token: Token, governor: Token, depth: number): readonly number[] {
  if (!isVerb(governor) && governor.pos !== 'ADJ') return [];
  if (token.dep !== 'advcl' && OBJECT_CONTROL.has(governor.lemma)) {
    const { objects } = directArguments(annotated, governor.index);
    if (objects.length > 0) return objects;
    if (ASKING.test(governor.lemma)) return askedOf(annotated, governor);
  }
  if (token.tag === 'VBG' && isOthers(annotated, token, governor)) return [];
  if (token.dep === 'advcl' && isInfinitive(annotated, token.index))
    return sentOrOwn(annotated, governor, depth);
  // "calling the FBI a gang", "to ensure security"; a finite clause without subject is a misparse.
  if (token.dep === 'advcl' && token.tag !== 'VBG' && token.tag !== 'VB' && token.tag !== 'VBN') return [];
  return ownOrInherited(annotated, governor.index, depth + 1);
}

/** Whether somebody else does it: "opposes **sending** troops"; "accused them of shelling the town, **killing** six". */
function isOthers(annotated: Annotated, { dep }: Token, governor: Token): boolean {
  if (dep !== 'advcl') return OPPOSING.has(governor.lemma);
  if (BLAMING.has(governor.lemma) && hasClause(annotated, governor)) return true;
  // "a guard who she said was hurt, **obstructing** …": who speaks there is in an aside.
  return governor.dep === 'relcl' && dependent(annotated, governor.index, 'ccomp') !== undefined;
}

/** "sent a unit to protect the Games": those who are sent protect; else whoever does what the verb above says. */
function sentOrOwn(annotated: Annotated, governor: Token, depth: number): readonly number[] {
  const { objects } = SENDING.has(governor.lemma)
    ? directArguments(annotated, governor.index)
    : { objects: [] };
  // "increased **calls for Weber** to resign": the parser hangs what is asked on the verb.
  const asked = directArguments(annotated, governor.index)
    .objects.map((object) => askedOf(annotated, tokenAt(annotated, object)))
    .find((of) => of.length > 0);
  return objects.length > 0 ? objects : (asked ?? ownOrInherited(annotated, governor.index, depth + 1));
}

/** "accused them **of shelling** the town". */
function hasClause(annotated: Annotated, verb: Token): boolean {
  return dependents(annotated, verb.index, 'prep').some((p) => dependent(annotated, p.index, 'pcomp'));
}

/** The deep subject of a passive governor is its surface subject here: "is set to play". */
function ownOrInherited(annotated: Annotated, verb: number, depth: number): readonly number[] {
  const surface = dependents(annotated, verb, 'nsubj', 'nsubjpass').flatMap((t) =>
    withConjuncts(annotated, t.index),
  );
  return surface.length > 0 ? surface : inheritedSubjects(annotated, verb, depth);
}

/** Who does what a clause behind a noun says: "agents **guarding** her", "Weber’s plan **to resign**", "calls for her **to resign**". */
function ofNoun(annotated: Annotated, clause: Token, noun: Token, depth: number): readonly number[] {
  const asked = isInfinitive(annotated, clause.index) ? askedOf(annotated, noun) : [];
  if (asked.length > 0 || clause.dep === 'relcl') return asked;
  const speaks = clause.tag === 'VBG' && noun.dep === 'dobj' && MESSAGE.test(noun.lemma);
  if (speaks && ISSUING.has(tokenAt(annotated, noun.head).lemma))
    return ownOrInherited(annotated, noun.head, depth + 1);
  return clause.tag === 'VBG' ? withConjuncts(annotated, noun.index) : possessorOf(annotated, noun, depth);
}

/** "calls **for Weber** to resign", "called **on Weber** to resign": who is asked does it. */
function askedOf(annotated: Annotated, asking: Token): readonly number[] {
  if (!ASKING.test(asking.lemma)) return [];
  return dependents(annotated, asking.index, 'prep')
    .filter((p) => /^(for|on|upon|to|with)$/u.test(p.text))
    .flatMap((p) => dependents(annotated, p.index, 'pobj'))
    .flatMap((t) => withConjuncts(annotated, t.index));
}

/** "Washington’s plan to deploy agents", "had plans to deploy": the plan's owner deploys. */
function possessorOf(annotated: Annotated, noun: Token, depth: number): readonly number[] {
  const of = dependents(annotated, noun.index, 'prep').find((p) => p.text === 'of');
  const possessor =
    dependent(annotated, noun.index, 'poss') ?? (of && dependent(annotated, of.index, 'pobj'));
  if (possessor) return withConjuncts(annotated, possessor.index);
  const above = tokenAt(annotated, noun.head);
  if (noun.dep === 'dobj' && OWNING.has(above.lemma))
    return ownOrInherited(annotated, above.index, depth + 1);
  return PURPOSE.test(noun.lemma) && above.pos === 'ADP'
    ? sentOrOwn(annotated, tokenAt(annotated, above.head), depth)
    : [];
}

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
