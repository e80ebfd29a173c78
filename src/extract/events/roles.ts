/** Who plays which part in an event: from the places of its frame. */
import type { EntityType } from '../../../graph/model/index.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Resolved, ResolvedEntity } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt } from '../argument.ts';
import { withConjuncts } from '../frames/conjuncts.ts';
import type { Frame, Oblique } from '../frames/frame.ts';
import { obliquesOf } from '../frames/verb-frames.ts';
import type { EventClass, EventRole } from './event-class.ts';

/** Somebody or something with its part. */
export interface Filler {
  readonly role: EventRole;
  readonly argument: Argument;
}

const WHERE = /^(in|at|near|outside|inside|across|on|off|around|throughout|within)$/u;

/** The parts of a frame's entities, each entity once, in text order. */
export function fillersOf(resolved: Resolved, frame: Frame, eventClass: EventClass): Filler[] {
  const { subject = 'AGENT', object = 'PATIENT', prepositions = {} } = eventClass;
  const noun = frame.kind === 'noun';
  const around = [
    ...frame.obliques,
    ...meanwhile(resolved, frame),
    ...behindArguments(resolved, frame, eventClass),
  ];
  const fillers = [
    ...frame.obliques.flatMap(({ preposition, heads }) => {
      const role = prepositions[preposition];
      return role ? fill(resolved, heads, role) : [];
    }),
    ...fill(resolved, frame.subjects, subject),
    ...fill(resolved, frame.objects, noun && object === 'PLACE' ? 'PATIENT' : object),
    ...involved(resolved, frame.predicate),
    ...around.flatMap(({ preposition, heads }) =>
      WHERE.test(preposition) ? fill(resolved, heads, 'PLACE') : [],
    ),
  ];
  const seen = new Set<number>();
  const allowed = fillers.flatMap((filler) => {
    const placed = asPlace(resolved, frame, filler);
    if (!isAllowed(resolved, placed) || seen.has(filler.argument.entity)) return [];
    seen.add(filler.argument.entity);
    return [placed];
  });
  return allowed.sort((a, b) => a.argument.token - b.argument.token);
}

/** "two shootings during a crackdown in Gao": they were in Gao. */
function meanwhile({ annotated }: Resolved, frame: Frame): Oblique[] {
  const during = frame.obliques.filter(({ preposition }) => /^(during|amid)$/u.test(preposition));
  return during.flatMap(({ heads }) => heads).flatMap((head) => obliquesOf(annotated, head));
}

/** "shot two men in Gao": the parser ties the place to the men. */
function behindArguments(
  { annotated }: Resolved,
  frame: Frame,
  { prepositions = {} }: EventClass,
): Oblique[] {
  const added = frame.obliques.filter(({ preposition }) => preposition in prepositions);
  const heads = [...frame.subjects, ...frame.objects, ...added.flatMap((oblique) => oblique.heads)];
  return heads
    .filter((head) => head > frame.predicate)
    .flatMap((head) => obliquesOf(annotated, head))
    .filter(({ preposition }) => WHERE.test(preposition));
}

/** "a shooting involving officers". */
function involved(resolved: Resolved, predicate: number): Filler[] {
  const { annotated } = resolved;
  return dependents(annotated, predicate, 'acl')
    .filter((t) => t.lemma === 'involve')
    .flatMap((t) => dependents(annotated, t.index, 'dobj'))
    .flatMap((t) => fill(resolved, withConjuncts(annotated, t.index), 'PARTICIPANT'));
}

function fill(resolved: Resolved, heads: readonly number[], role: EventRole): Filler[] {
  return heads.flatMap((head) => {
    const argument = argumentAt(resolved, head);
    return argument ? [{ role, argument }] : [];
  });
}

/** "the Gao shooting": a place before the noun is where it was, unless a country does what the noun says ("the Kenyan offensive"). */
function asPlace(resolved: Resolved, frame: Frame, filler: Filler): Filler {
  const entity = entityOf(resolved, filler);
  const token = tokenAt(resolved.annotated, filler.argument.token);
  const isBefore =
    frame.kind === 'noun' &&
    token.head === frame.predicate &&
    token.dep !== 'pobj' &&
    token.index < frame.predicate;
  if (entity?.type !== 'Place' || !isBefore || filler.role === 'PLACE') return filler;
  const acts = entity.kind === 'country' && filler.role !== 'PATIENT';
  return acts ? filler : { ...filler, role: 'PLACE' };
}

const ACTOR: readonly EntityType[] = ['Person', 'Organization', 'Group', 'Place'];
const ALLOWED: Readonly<Record<EventRole, readonly EntityType[]>> = {
  AGENT: ACTOR,
  PATIENT: [...ACTOR, 'Product'],
  PARTICIPANT: ACTOR,
  INSTRUMENT: ['Product'],
  PLACE: ['Place'],
};

function isAllowed(resolved: Resolved, filler: Filler): boolean {
  const entity = entityOf(resolved, filler);
  // Of places only a country does something.
  const isIdle = entity?.type === 'Place' && entity.kind !== 'country' && filler.role === 'AGENT';
  return entity !== undefined && !isIdle && ALLOWED[filler.role].includes(entity.type);
}

function entityOf(resolved: Resolved, filler: Filler): ResolvedEntity | undefined {
  return resolved.entities[filler.argument.entity];
}
