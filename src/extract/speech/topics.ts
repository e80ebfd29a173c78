/** Topics: the object of a verb that announces, asks for or judges something. */
import type { Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { CLAIM_NOUNS, DENIAL_VERBS } from '../../lexicon/denial.ts';
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import { childrenOf } from './grammar.ts';
import { endOf, enough, isNominal, phrase, span } from './phrases.ts';
import type { SpeechVerb } from './verbs.ts';
import { TOPIC_PREPOSITIONS } from './verbs.ts';

/** The object of a verb that announces, asks for or judges something; for a passive, its subject. */
export function topicPieces(annotated: Annotated, verb: Token, uses: SpeechVerb): Span[] | undefined {
  const behind = behindPreposition(annotated, verb);
  if (behind) return enough(annotated, [behind]);
  // "opposing views", "the proposed merger": no verb of its own.
  if (!uses.topic || verb.dep === 'amod') return undefined;
  const children = childrenOf(annotated, verb.index);
  // "called **off** the meeting": another verb.
  if (children.some((child) => child.dep === 'prt')) return undefined;
  const passive = children.find((child) => child.dep === 'nsubjpass');
  const object = passive ?? children.find((child) => child.dep === 'dobj' && child.index > verb.index);
  if (!object) return predicated(annotated, verb);
  if (!isSaidOf(annotated, verb, { object, uses })) return undefined;
  const pieces = passive
    ? [phrase(annotated, passive), tail(annotated, verb)]
    : [span(annotated, object.leftEdge, tailEnd(annotated, verb, object))];
  // "denied the allegation" is a denial; "confirmed the reports" says too little.
  const isDenied = DENIAL_VERBS.has(verb.lemma) && CLAIM_NOUNS.has(object.lemma);
  return enough(annotated, pieces, isDenied ? 2 : undefined);
}

/**
 * Whether something is said of the object. Who announces a plan says what there will be, and who criticizes somebody **for
 * her silence** says why; but who rejects a plan says nothing that could be so, unless it is a claim.
 */
function isSaidOf(
  annotated: Annotated,
  verb: Token,
  { object, uses }: { readonly object: Token; readonly uses: SpeechVerb },
): boolean {
  const hasTail = tailsOf(annotated, verb).some((child) => child.index > verb.index);
  if (isAgainst(verb, uses) && !hasTail && !CLAIM_NOUNS.has(object.lemma)) return false;
  return isNominal(object) || (hasTail && object.tag === 'PRP');
}

// Who laments or welcomes something says that it is so.
const isAgainst = (verb: Token, uses: SpeechVerb): boolean => uses.judges && !PRESUPPOSING.has(verb.lemma);

const PRESUPPOSING = new Set([
  ...VERB_CLASSES.praise,
  ...'lament bemoan bewail mourn deplore tout'.split(' '),
]);

/** "called the plan a disgrace": the tree makes a clause without verb of it. */
function predicated(annotated: Annotated, verb: Token): Span[] | undefined {
  if (!JUDGES_AS.has(verb.lemma)) return undefined;
  const clause = childrenOf(annotated, verb.index).find(
    (child) => child.dep === 'ccomp' && !child.tag.startsWith('V') && child.index > verb.index,
  );
  const subject = clause && childrenOf(annotated, clause.index).find((child) => child.dep === 'nsubj');
  return subject && (isNominal(subject) || subject.tag === 'PRP')
    ? enough(annotated, [phrase(annotated, clause)])
    : undefined;
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
