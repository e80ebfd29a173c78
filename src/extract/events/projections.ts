/** The relations that an event's parts amount to: where it was, whose doing it is, and what larger event it belongs to. */
import type { LocalClaim, RelationType } from '../../../graph/model/index.ts';
import { charactersOf, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import { makeClaim } from '../claim-draft.ts';
import { obliquesOf } from '../frames/verb-frames.ts';
import type { EventClass } from './event-class.ts';
import type { Story } from './story.ts';
import type { Told } from './told.ts';

const CONFIDENCE = 0.65;

interface Projection {
  readonly type: RelationType;
  readonly argument: Argument;
  /** Whether the event is the relation's target: who organizes it. */
  readonly reverse?: true;
  readonly trigger?: number;
}

/** The claims beside the parts of one event; `event` is its index among the entities. */
export function projectionClaims(resolved: Resolved, story: Story, event: number): LocalClaim[] {
  const isReferredTo = story.told.some(({ form }) => form === 'noun');
  return story.told.flatMap((one) => {
    const itself: Argument = {
      entity: event,
      span: charactersOf(resolved.annotated, one.tokens),
      token: one.predicate,
    };
    const found = [
      ...(isReferredTo ? placesOf(one) : []),
      ...organizersOf(resolved, one),
      ...hostsOf(resolved, one),
      ...wholesOf(resolved, one),
    ];
    return found.flatMap(({ type, argument, reverse, trigger }) => {
      const claim = makeClaim(resolved, {
        type,
        source: reverse ? argument : itself,
        target: reverse ? itself : argument,
        trigger: tokenSpan(resolved, trigger ?? one.predicate),
        extractor: `event:${one.eventClass.name}`,
        confidence: CONFIDENCE,
        polarity: one.polarity,
        modality: one.modality,
      });
      return claim ? [claim] : [];
    });
  });
}

/** Where it was; a place that somebody goes to is none. */
function placesOf({ fillers, eventClass }: Told): Projection[] {
  if (isGoing(eventClass)) return [];
  return fillers
    .filter(({ role }) => role === 'PLACE')
    .map(({ argument }) => ({ type: 'LOCATED_IN', argument }));
}

function isGoing({ object, prepositions = {} }: EventClass): boolean {
  return object === 'PLACE' || ['to', 'from'].some((preposition) => prepositions[preposition] === 'PLACE');
}

const CONDUCTING = /^(conduct|carry|launch|mount|undertake)$/u;

/** "raids by the ministry", "the ministry’s crackdown", "conducted raids": who is named beside the noun had it done. */
function organizersOf({ annotated }: Resolved, { form, eventClass, fillers, predicate }: Told): Projection[] {
  if (form !== 'noun' || !eventClass.organized) return [];
  const { leftEdge, rightEdge, head } = tokenAt(annotated, predicate);
  const isConducted = CONDUCTING.test(tokenAt(annotated, head).lemma);
  return fillers
    .filter(({ role }) => role === 'AGENT')
    .filter(({ argument: { token } }) => isConducted || (token >= leftEdge && token <= rightEdge))
    .map(({ argument }) => ({ type: 'ORGANIZES', argument, reverse: true }));
}

// "the company’s **shareholder** meeting": it calls others together.
const CALLED = /^(shareholder|shareholders|stockholder|investor|annual|general|board)$/iu;

function hostsOf({ annotated, entities }: Resolved, { eventClass, tokens, fillers }: Told): Projection[] {
  const words = annotated.tokens.slice(tokens.start, tokens.end);
  if (eventClass.name !== 'meeting' || !words.some(({ text }) => CALLED.test(text))) return [];
  return fillers
    .filter(({ argument: { entity, token } }) => {
      const isOwner = tokenAt(annotated, token).dep === 'poss';
      return isOwner && entities[entity]?.type === 'Organization';
    })
    .map(({ argument }) => ({ type: 'HOSTS', argument, reverse: true }));
}

// "the ceremony **of** the Games", "the operations **at** the Games", "the shootings **during** the crackdown".
const WITHIN = /^(of|at|during)$/u;

/** "the **Games’** opening ceremony", "was sent **as part of** the operation": the larger event. */
function wholesOf(resolved: Resolved, { form, predicate }: Told): Projection[] {
  const { annotated } = resolved;
  const own = obliquesOf(annotated, predicate);
  const beside = form === 'noun' ? dependents(annotated, predicate, 'poss', 'compound', 'nmod', 'amod') : [];
  const inside = form === 'noun' ? own.filter(({ preposition }) => WITHIN.test(preposition)) : [];
  const asPart = own
    .filter(({ preposition }) => preposition === 'as')
    .flatMap(({ heads }) => heads)
    .filter((head) => tokenAt(annotated, head).lemma === 'part')
    .flatMap((head) => obliquesOf(annotated, head).filter(({ preposition }) => preposition === 'of'));
  const heads = [...beside.map(({ index }) => index), ...[...inside, ...asPart].flatMap((o) => o.heads)];
  return heads.flatMap((head) => {
    const argument = argumentAt(resolved, head);
    const isEvent = argument !== undefined && resolved.entities[argument.entity]?.type === 'Event';
    return isEvent ? [{ type: 'PART_OF' as const, argument }] : [];
  });
}
