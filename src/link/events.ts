/**
 * Events of many articles that are one: of one kind, with the same known people or bodies that underwent it or took
 * part, by the same doer at the same place, or on a day that their names tell, at times that fit. Never by the kind alone.
 */
import {
  type ArticleResult,
  compareText,
  EVENT_ROLES,
  nameKey,
  nameWords,
  type RelationType,
} from '../../graph/model/index.ts';
import type { BoundFinder } from './bound-groups.ts';
import { type Candidate, groupBy } from './candidate.ts';
import { groupByTime } from './event-time.ts';

/** What linking knows of the other entities by the time it comes to events. */
export interface EventContext {
  readonly results: readonly ArticleResult[];
  /** The index of the cluster of each candidate that is no event. */
  readonly clusterOf: ReadonlyMap<Candidate, number>;
  readonly boundOf: BoundFinder;
  readonly candidates: readonly Candidate[];
}

/** The clusters of some events, in the order of their first member; one that nothing joins to another is alone. */
export function clusterEvents(
  events: readonly Candidate[],
  context: EventContext,
): readonly (readonly Candidate[])[] {
  const partsOf = partsFinder(context);
  const blocks = groupBy(events, (event) => keyOf(event, partsOf(event)) ?? event);
  return [...blocks.values()].flatMap((block) => groupByTime(block, context.results));
}

type Parts = ReadonlyMap<RelationType, ReadonlySet<number>>;

/** Finds the clusters of those who take part in an event, by role; people of a body stand for it. */
function partsFinder({ results, candidates, clusterOf, boundOf }: EventContext): (event: Candidate) => Parts {
  const byRef = groupBy(candidates, ({ ref }) => ref.result);
  const claims = results.map(({ claims: own }) =>
    groupBy(
      own.filter(({ type, source }) => EVENT_ROLES.includes(type) && source.kind === 'entity'),
      ({ source }) => (source.kind === 'entity' ? source.index : -1),
    ),
  );
  return ({ ref }) => {
    const parts = new Map<RelationType, Set<number>>();
    for (const { type, target } of claims[ref.result]?.get(ref.entity) ?? []) {
      const part = target.kind === 'entity' ? byRef.get(ref.result)?.[target.index] : undefined;
      const cluster = part && clusterOf.get(boundOf(part) ?? part);
      if (cluster !== undefined && part && isKnown(part))
        parts.set(type, (parts.get(type) ?? new Set()).add(cluster));
    }
    return parts;
  };
}

const isKnown = ({ entity }: Candidate): boolean => entity.named || entity.boundTo !== undefined;

/** What events that are one have in common; undefined for one of which too little is known. */
function keyOf({ entity }: Candidate, parts: Parts): string | undefined {
  const of = (...roles: readonly RelationType[]): number[] =>
    [...new Set(roles.flatMap((role) => [...(parts.get(role) ?? [])]))].sort((a, b) => a - b);
  const undergoers = of('PATIENT', 'PARTICIPANT');
  // Of the kind "other" the word tells which.
  const kind =
    entity.kind === 'other' ? `other ${nameWords(nameKey(entity.trigger ?? '')).at(-1) ?? ''}` : entity.kind;
  if (of('PATIENT').length > 0 || undergoers.length > 1) return JSON.stringify([kind, 'of', undergoers]);
  const day = PUBLIC.has(entity.kind ?? '') ? namedDay(entity) : undefined;
  if (day !== undefined) return JSON.stringify([kind, 'on', day]);
  const [agents, places] = [of('AGENT'), of('PLACE')];
  if (agents.length > 0 && places.length > 0) return JSON.stringify([kind, 'by', agents, 'at', places]);
  return undefined;
}

// Of these the articles of some weeks hardly tell of two with the same words on the same day.
const PUBLIC: ReadonlySet<string> = new Set(['ceremony', 'sport', 'election']);
const DAY = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})\b/iu;

/** "feb 6 opening ceremony" of "February 6 Olympic opening ceremony": the day in a name, and its noun with the word before it. */
function namedDay({ name, trigger = '' }: Candidate['entity']): string | undefined {
  const [, month, day] = DAY.exec(name) ?? [];
  const words = nameWords(nameKey(name));
  const noun = words.lastIndexOf(nameKey(trigger));
  const before = words[noun - 1];
  if (month === undefined || day === undefined || before === undefined || /\d/u.test(before))
    return undefined;
  return `${month.toLowerCase()} ${day} ${before} ${nameKey(trigger)}`;
}

/** The names of some unnamed events that are one; none where there are no two. */
export function eventNames(members: readonly Candidate[]): readonly string[] {
  const events = members.filter(({ entity }) => entity.type === 'Event' && !entity.named);
  return events.length < 2
    ? []
    : [...new Set(events.map(({ entity }) => nameKey(entity.name)))].sort(compareText);
}
