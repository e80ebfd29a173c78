/** Where a text tells of events: each noun and each verb of a class, with who and where as its frame has them. */
import type { IsoDate, Modality, Polarity } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token, TokenSpan } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { type DatedArticle, dateOf } from '../../time/index.ts';
import type { Frame } from '../frames/frame.ts';
import { type NounArguments, nounFrames } from '../frames/noun-frames.ts';
import { type Carried, withCarrier } from './carrier.ts';
import { EVENT_CLASSES } from './classes/index.ts';
import { hasDate } from './dated.ts';
import type { EventClass } from './event-class.ts';
import { phraseOf, wholePhraseOf } from './phrase.ts';
import type { Filler } from './roles.ts';
import { fillersOf } from './roles.ts';

/** One place where an event is told of. */
export interface Told {
  readonly eventClass: EventClass;
  readonly form: 'noun' | 'verb';
  readonly predicate: number;
  /** The noun that the event is called by: its own, or the verb's. */
  readonly noun: string;
  /** The words that refer to it: a verb alone, a noun with what stands before it, without determiner and possessor. */
  readonly tokens: TokenSpan;
  /** The same with the prepositional phrases behind the noun. */
  readonly whole: TokenSpan;
  /** Whether a name stands in these words, be it that of nobody who takes part. */
  readonly named: boolean;
  /** "the shooting", "this attack", "her visit": one that the reader knows of. */
  readonly definite: boolean;
  readonly plural: boolean;
  readonly fillers: readonly Filler[];
  /** Whether the words around it say when, and when that is, where it is certain. */
  readonly dated: boolean;
  readonly date?: IsoDate;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

const VERBS = new Map(EVENT_CLASSES.flatMap((c) => Object.keys(c.verbs).map((verb) => [verb, c] as const)));
const NOUNS = new Map(EVENT_CLASSES.flatMap((c) => Object.keys(c.nouns).map((noun) => [noun, c] as const)));

const nounsOf = (classes: readonly EventClass[]): ReadonlyMap<string, NounArguments> =>
  new Map(classes.flatMap((c) => Object.entries(c.nouns)));
const BESIDE = nounsOf(EVENT_CLASSES.filter((c) => c.beside === true));
const OTHERS = nounsOf(EVENT_CLASSES.filter((c) => c.beside !== true));

/** The frames of the nouns. Who does something after a shooting is no part of it, but who says something in an interview gives it. */
function framesOfNouns(annotated: Annotated, verbs: readonly Frame[]): Frame[] {
  const bare = verbs.map((verb) => ({ ...verb, obliques: [] }));
  return [...nounFrames(annotated, BESIDE, verbs), ...nounFrames(annotated, OTHERS, bare)];
}

/** The places in text order. `frames` are those of the article's verbs, `dated` has its dates. */
export function findTold(resolved: Resolved, frames: readonly Frame[], dated: DatedArticle): Told[] {
  const { annotated } = resolved;
  const verbs = new Map(frames.map((frame) => [frame.predicate, frame]));
  const told = [
    ...frames.flatMap((frame) => {
      const eventClass = VERBS.get(frame.lemma);
      return eventClass && !frame.hypothetical ? [toldByVerb(resolved, frame, eventClass)] : [];
    }),
    ...framesOfNouns(annotated, frames).flatMap((frame) => {
      const eventClass = NOUNS.get(frame.lemma);
      return eventClass && !frame.hypothetical && isPhrase(resolved, frame, eventClass)
        ? [toldByNoun(resolved, withCarrier(annotated, frame, verbs), eventClass)]
        : [];
    }),
  ];
  return told
    .filter((t) => isStory(annotated, t.predicate))
    .map(({ carrier, ...one }) => ({
      ...one,
      ...timeOf(dated, carrier === undefined ? one : { ...one, carrier }),
    }))
    .sort((a, b) => a.predicate - b.predicate);
}

/** Before it is known when it was; `carrier` is the verb that carries a noun, and may have its date. */
type Undated = Omit<Told, 'dated' | 'date'> & { readonly carrier?: number };

function timeOf(
  article: DatedArticle,
  { predicate, carrier, modality }: Undated,
): Pick<Told, 'dated' | 'date'> {
  const predicates = carrier === undefined ? [predicate] : [predicate, carrier];
  const date = predicates.map((p) => dateOf(article, p, { modality })).find((d) => d !== undefined);
  return {
    dated: date !== undefined || hasDate(article.annotated, predicates),
    ...(date === undefined ? {} : { date }),
  };
}

function toldByVerb(resolved: Resolved, frame: Frame, eventClass: EventClass): Undated {
  const tokens = { start: frame.predicate, end: frame.predicate + 1 };
  return {
    eventClass,
    form: 'verb',
    predicate: frame.predicate,
    noun: eventClass.verbs[frame.lemma] ?? eventClass.name,
    tokens,
    whole: tokens,
    named: false,
    definite: false,
    plural: false,
    fillers: fillersOf(resolved, frame, eventClass),
    polarity: frame.polarity,
    modality: frame.modality,
  };
}

function toldByNoun(resolved: Resolved, frame: Carried, eventClass: EventClass): Undated {
  const { annotated } = resolved;
  const head = tokenAt(annotated, frame.predicate);
  const tokens = phraseOf(annotated, head);
  const whole = wholePhraseOf(annotated, tokens);
  return {
    eventClass,
    form: 'noun',
    predicate: frame.predicate,
    noun: head.text.toLowerCase(),
    tokens,
    whole,
    named: hasName(resolved, whole),
    definite: isDefinite(annotated, head),
    plural: head.tag === 'NNS',
    fillers: fillersOf(resolved, frame, eventClass),
    ...(frame.carrier === undefined ? {} : { carrier: frame.carrier }),
    polarity: frame.polarity,
    modality: frame.modality,
  };
}

// Half of a compound ("meeting room") names no event, and what has a name or is a mention already has its entity.
function isPhrase(
  { annotated, mentions, mentionAt, entityOf }: Resolved,
  frame: Frame,
  { described }: EventClass,
): boolean {
  const token = tokenAt(annotated, frame.predicate);
  const mention = mentions[mentionAt[token.index] ?? -1];
  const isTaken = mention !== undefined && (mention.form === 'name' || entityOf[mention.index] !== undefined);
  if (described && dependents(annotated, token.index, 'compound', 'nmod').length === 0) return false;
  return !isTaken && token.dep !== 'compound' && token.dep !== 'nmod' && token.dep !== 'amod';
}

function hasName({ mentions, mentionAt, entityOf }: Resolved, { start, end }: TokenSpan): boolean {
  return mentionAt.slice(start, end).some((index) => {
    const mention = mentions[index ?? -1];
    return /^(name|demonym)$/u.test(mention?.form ?? '') && entityOf[mention?.index ?? -1] !== undefined;
  });
}

function isStory(annotated: Annotated, token: number): boolean {
  const region = annotated.sentences[annotated.sentenceOf[token] ?? 0]?.region;
  return region === 'body' || region === 'headline' || region === 'caption';
}

const DEFINITE = /^(the|this|that|these|those)$/iu;

function isDefinite(annotated: Annotated, head: Token): boolean {
  const determiner = dependents(annotated, head.index, 'det').find((t) => DEFINITE.test(t.text));
  return determiner !== undefined || dependent(annotated, head.index, 'poss') !== undefined;
}
