/** What a verb of saying reports where that is no clause: "promised to come", "urged them to come", "announced a merger". */
import type { Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { wordsOf } from './clause-words.ts';
import { childrenOf } from './grammar.ts';
import type { SpeechVerb } from './verbs.ts';
import { SAYS_NOTHING, TOPIC_PREPOSITIONS } from './verbs.ts';

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
  return object && isNominal(object) ? enough(annotated, phrase(annotated, object)) : undefined;
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

/** The object of a verb that announces, asks for or judges something; for a passive, its subject. */
function topicPieces(annotated: Annotated, verb: Token, uses: SpeechVerb): Span[] | undefined {
  const behind = behindPreposition(annotated, verb);
  if (behind) return enough(annotated, behind);
  // "opposing views", "the proposed merger": no verb of its own.
  if (!uses.topic || verb.dep === 'amod') return undefined;
  const children = childrenOf(annotated, verb.index);
  // "called **off** the meeting": another verb.
  if (children.some((child) => child.dep === 'prt')) return undefined;
  const passive = children.find((child) => child.dep === 'nsubjpass');
  if (passive)
    return isNominal(passive)
      ? enough(annotated, phrase(annotated, passive), tail(annotated, verb))
      : undefined;
  const object = children.find((child) => child.dep === 'dobj' && child.index > verb.index);
  if (object)
    return isNominal(object)
      ? enough(annotated, span(annotated, object.leftEdge, tailEnd(annotated, verb, object)))
      : undefined;
  return predicated(annotated, verb);
}

/** "called the plan a disgrace": the tree makes a clause without verb of it. */
function predicated(annotated: Annotated, verb: Token): Span[] | undefined {
  if (!JUDGES_AS.has(verb.lemma)) return undefined;
  const clause = childrenOf(annotated, verb.index).find(
    (child) => child.dep === 'ccomp' && !child.tag.startsWith('V') && child.index > verb.index,
  );
  const subject = clause && childrenOf(annotated, clause.index).find((child) => child.dep === 'nsubj');
  return subject && isNominal(subject) ? enough(annotated, phrase(annotated, clause)) : undefined;
}

const JUDGES_AS = new Set('call describe brand label dub declare deem characterize characterise'.split(' '));

function behindPreposition(annotated: Annotated, verb: Token): Span | undefined {
  const prepositions = TOPIC_PREPOSITIONS.get(verb.lemma);
  const preposition = childrenOf(annotated, verb.index).find(
    (child) => child.dep === 'prep' && child.index > verb.index && prepositions?.has(child.norm),
  );
  const object =
    preposition &&
    childrenOf(annotated, preposition.index).find((c) => c.dep === 'pobj' || c.dep === 'pcomp');
  if (!object || (object.dep === 'pobj' && !isNominal(object))) return undefined;
  return phrase(annotated, object);
}

const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';

// "accused the firm **of fraud**", "praised her **for her courage**", "called the plan **a disgrace**".
const TAIL = new Set(['of', 'for', 'as', 'over']);

/** The last token of what belongs to the topic besides the object itself. */
function tailEnd(annotated: Annotated, verb: Token, object: Token): number {
  const tails = tailsOf(annotated, verb).filter((child) => child.leftEdge > object.rightEdge);
  return Math.max(endOf(annotated, object), ...tails.map((child) => endOf(annotated, child)));
}

const tailsOf = (annotated: Annotated, verb: Token): Token[] =>
  childrenOf(annotated, verb.index).filter(
    (child) => child.dep === 'oprd' || (child.dep === 'prep' && TAIL.has(child.norm)),
  );

function tail(annotated: Annotated, verb: Token): Span | undefined {
  const [first] = tailsOf(annotated, verb).filter((child) => child.index > verb.index);
  return first && phrase(annotated, first);
}

const phrase = (annotated: Annotated, head: Token): Span | undefined =>
  span(annotated, head.leftEdge, endOf(annotated, head));

// Longer than any phrase worth reading, so that cost stays linear.
const MAX_PHRASE = 120;

function span(annotated: Annotated, from: number, to: number): Span | undefined {
  return to - from > MAX_PHRASE ? undefined : wordsOf(annotated.tokens, from, to);
}

/** A phrase's last word, or the one before ", which …": background that the writer adds. */
function endOf(annotated: Annotated, head: Token): number {
  for (let at = head.index + 1; at < head.rightEdge; at++) {
    const isBackground =
      annotated.tokens[at]?.text === ',' && /^(?:WDT|WP|WP\$)$/u.test(annotated.tokens[at + 1]?.tag ?? '');
    if (isBackground) return at - 1;
  }
  return head.rightEdge;
}

// "outrage", "the reports", "a halt": too little to be what somebody said.
const MIN_WORDS = 3;

/** The pieces that are there, if together they have words enough. */
function enough(annotated: Annotated, ...pieces: readonly (Span | undefined)[]): Span[] | undefined {
  const found = pieces.filter((piece) => piece !== undefined);
  const words = found.flatMap((piece) => annotated.article.text.slice(...piece).split(/\s+/u));
  return words.length >= MIN_WORDS ? found : undefined;
}
