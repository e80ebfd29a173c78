/** What a verb of saying reports where that is no clause: "promised to come", "urged them to come", "announced a merger". */
import type { Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { wordsOf } from './clause-words.ts';
import { childrenOf } from './grammar.ts';
import { endOf, enough, isNominal, phrase } from './phrases.ts';
import { topicPieces } from './topics.ts';
import type { SpeechVerb } from './verbs.ts';
import { SAYS_NOTHING } from './verbs.ts';

/** What was said, and the kind of complement that it is. */
export interface Complement {
  readonly rule: 'clause' | 'urged' | 'infinitive' | 'topic';
  readonly pieces: readonly Span[];
}

/** What a verb reports in an infinitive, an object or a prepositional phrase; undefined where none of these can be it. */
export function otherComplement(annotated: Annotated, verb: Token, uses: SpeechVerb): Complement | undefined {
  const to = uses.asks || uses.infinitive ? infinitiveOf(annotated, verb, uses) : undefined;
  if (to) return { rule: uses.asks ? 'urged' : 'infinitive', pieces: [to] };
  const gerund = gerundOf(annotated, verb);
  if (gerund) return { rule: 'infinitive', pieces: [gerund] };
  const torn = tornClause(annotated, verb);
  if (torn) return { rule: 'clause', pieces: [torn] };
  const pieces = callOn(annotated, verb) ?? topicPieces(annotated, verb, uses);
  return pieces && { rule: 'topic', pieces };
}

const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'advcl']);

/** "to come": behind an object for verbs that ask somebody, without one for those that say what one will do oneself. */
function infinitiveOf(annotated: Annotated, verb: Token, uses: SpeechVerb): Span | undefined {
  const children = childrenOf(annotated, verb.index).filter((child) => child.index > verb.index);
  const infinitive = children.find((child) => COMPLEMENTS.has(child.dep) && toOf(annotated, child));
  if (!infinitive || SAYS_NOTHING.has(infinitive.lemma)) return undefined;
  const hasObject =
    children.some((child) => child.dep === 'dobj' || child.dep === 'dative') ||
    childrenOf(annotated, infinitive.index).some((child) => child.dep === 'nsubj');
  if (hasObject ? !uses.asks : !uses.infinitive) return undefined;
  return infinitivePhrase(annotated, infinitive);
}

const GERUND = new Set('deny admit acknowledge confess recall recommend suggest propose'.split(' '));

/** "denied meeting her". */
function gerundOf(annotated: Annotated, verb: Token): Span | undefined {
  if (!GERUND.has(verb.lemma)) return undefined;
  const gerund = childrenOf(annotated, verb.index).find(
    (child) => child.tag === 'VBG' && child.index > verb.index && /^(?:xcomp|ccomp|dobj)$/u.test(child.dep),
  );
  return gerund && phrase(annotated, gerund);
}

const toOf = (annotated: Annotated, verb: Token): Token | undefined =>
  childrenOf(annotated, verb.index).find((child) => child.norm === 'to' && child.dep === 'aux');

function infinitivePhrase(annotated: Annotated, verb: Token): Span | undefined {
  const to = toOf(annotated, verb);
  return to && wordsOf(annotated.tokens, to.index, endOf(annotated, verb));
}

/** "said he had secured contracts": the tree may take the clause's object for what "said" governs. */
function tornClause(annotated: Annotated, verb: Token): Span | undefined {
  const object = childrenOf(annotated, verb.index).find(
    (child) => child.dep === 'dobj' && child.index > verb.index + 1,
  );
  if (verb.lemma !== 'say' || object?.leftEdge !== verb.index + 1) return undefined;
  const words = annotated.tokens.slice(object.leftEdge, object.index);
  const [first] = words;
  const hasVerb = words.some((token) => /^VB[DZPN]$/u.test(token.tag));
  return first?.dep === 'nsubj' && hasVerb ? phrase(annotated, object) : undefined;
}

/** What data show: "polls show a close contest". */
export function shownPiece(annotated: Annotated, verb: Token): Span[] | undefined {
  const object = childrenOf(annotated, verb.index).find(
    (child) => child.dep === 'dobj' && child.index > verb.index,
  );
  return object && isNominal(object) ? enough(annotated, [phrase(annotated, object)]) : undefined;
}

/** "called on the council to act": what the council is to do. */
function callOn(annotated: Annotated, verb: Token): Span[] | undefined {
  if (verb.lemma !== 'call' && verb.lemma !== 'appeal') return undefined;
  const children = childrenOf(annotated, verb.index);
  const on = children.find((child) => child.dep === 'prep' && /^(?:on|upon|to)$/u.test(child.norm));
  const object = on && childrenOf(annotated, on.index).find((child) => child.dep === 'pobj');
  if (!object) return undefined;
  const infinitive = [...childrenOf(annotated, object.index), ...children].find(
    (child) => child.index > object.index && toOf(annotated, child) !== undefined,
  );
  const span = infinitive && infinitivePhrase(annotated, infinitive);
  return span && [span];
}
