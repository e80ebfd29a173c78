/** Which places tell of one event: the same class or family, and no part that contradicts. */
import { datesOverlap } from '../../../graph/model/index.ts';
import type { ResolvedEntity } from '../../resolve/resolved.ts';
import type { EventRole } from './event-class.ts';
import type { Told } from './told.ts';

/** One event while its mentions are gathered. */
export interface Story {
  readonly family: string;
  readonly plural: boolean;
  readonly told: Told[];
  readonly roles: Map<EventRole, Set<number>>;
}

// How many events of a family back "the shooting" may mean, and how many are looked through for one with the same parts.
const BACK = 3;
const WINDOW = 12;

/** The events of an article, in text order. */
export function gatherStories(told: readonly Told[], entities: readonly ResolvedEntity[]): Story[] {
  const stories: Story[] = [];
  const byFamily = new Map<string, Story[]>();
  for (const one of told) {
    const family = one.eventClass.family ?? one.eventClass.name;
    const known = byFamily.get(family) ?? [];
    const recent = known.slice(-WINDOW).reverse();
    const sharing = recent.filter((story) => sharesParts(story, one, entities));
    const same = sharing.at(-1) ?? recent.slice(0, BACK).find((story) => refersTo(story, one, entities));
    if (same) {
      add(same, one);
      const joined = sharing.slice(0, -1).filter((other) => absorb(same, other, entities));
      byFamily.set(
        family,
        known.filter((story) => !joined.includes(story)),
      );
      continue;
    }
    const story: Story = { family, plural: one.plural, told: [], roles: new Map() };
    add(story, one);
    stories.push(story);
    byFamily.set(family, [...known, story]);
  }
  return stories.filter(({ told: { length } }) => length > 0);
}

/** What shares parts with two events makes them one, where nothing tells them apart; the first takes all that was told of the other. */
function absorb(story: Story, other: Story, entities: Entities): boolean {
  if (story.plural !== other.plural || other.told.some((one) => contradicts(story, one, entities)))
    return false;
  for (const one of other.told.splice(0)) add(story, one);
  story.told.sort((a, b) => a.predicate - b.predicate);
  return true;
}

function add(story: Story, one: Told): void {
  story.told.push(one);
  for (const { role, argument } of one.fillers) {
    const filled = story.roles.get(role) ?? new Set();
    story.roles.set(role, filled.add(argument.entity));
  }
}

// Who underwent it and who took part tell an event from another; "ban on X" and "X's ban" may put one in either part.
const UNDERGOERS: readonly EventRole[] = ['PATIENT', 'PARTICIPANT'];
const DECISIVE: readonly (readonly EventRole[])[] = [UNDERGOERS, ['AGENT'], ['PLACE']];

type Entities = readonly ResolvedEntity[];

/** The same victim, two of the same who took part, or who did what is done once; and nothing against it. */
function sharesParts(story: Story, one: Told, entities: Entities): boolean {
  if (story.plural !== one.plural || contradicts(story, one, entities)) return false;
  const victims =
    shared(partsOf(story, ['PATIENT'], entities), toldParts(one, UNDERGOERS, entities)) +
    shared(partsOf(story, UNDERGOERS, entities), toldParts(one, ['PATIENT'], entities));
  const all = shared(partsOf(story, DECISIVE.flat(), entities), toldParts(one, DECISIVE.flat(), entities));
  const agents = shared(partsOf(story, ['AGENT'], entities), toldParts(one, ['AGENT'], entities));
  const isThere = PLACED.has(one.eventClass.kind) && placesOf(story, one, entities) > 0;
  return victims > 0 || all > 1 || isThere || (one.eventClass.alone === true && agents > 0);
}

// Of these an article hardly tells of two in one town without saying when each was.
const PLACED: ReadonlySet<string> = new Set(['shooting', 'attack', 'accident', 'disaster']);

/** In how many places both are, countries aside. */
function placesOf(story: Story, one: Told, entities: Entities): number {
  const mine = [...partsOf(story, ['PLACE'], entities)].filter((e) => entities[e]?.kind !== 'country');
  return shared(new Set(mine), toldParts(one, ['PLACE'], entities));
}

/** "the shooting", "her visit": the reader knows which, by its noun or because it names nobody of its own. */
function refersTo(story: Story, one: Told, entities: Entities): boolean {
  if (one.form !== 'noun' || !one.definite || story.plural !== one.plural) return false;
  if (contradicts(story, one, entities)) return false;
  const names = toldParts(one, UNDERGOERS, entities).size > 0;
  return !names || story.told.some((other) => other.noun === one.noun);
}

/** Another time, or a part that both have and nobody of whom they share. A place may lie in another, so only two of one kind differ. */
function contradicts(story: Story, one: Told, entities: Entities): boolean {
  const { date } = one;
  if (
    date !== undefined &&
    story.told.some((other) => other.date !== undefined && !datesOverlap(date, other.date))
  )
    return true;
  return DECISIVE.some((roles) => {
    const mine = partsOf(story, roles, entities);
    const theirs = toldParts(one, roles, entities);
    if (mine.size === 0 || theirs.size === 0) return false;
    // A meets B, and A meets C: two meetings.
    const pairs = roles === UNDERGOERS && mine.size > 1 && theirs.size > 1;
    if (shared(mine, theirs) > (pairs ? 1 : 0)) return false;
    if (!roles.includes('PLACE')) return true;
    const kinds = new Set([...mine].map((entity) => entities[entity]?.kind));
    return [...theirs].some((entity) => kinds.has(entities[entity]?.kind));
  });
}

function partsOf(story: Story, roles: readonly EventRole[], entities: Entities): ReadonlySet<number> {
  return new Set(roles.flatMap((role) => [...(story.roles.get(role) ?? [])].map((e) => stand(entities, e))));
}

function toldParts(one: Told, roles: readonly EventRole[], entities: Entities): ReadonlySet<number> {
  const fillers = one.fillers.filter(({ role }) => roles.includes(role));
  return new Set(fillers.map(({ argument }) => stand(entities, argument.entity)));
}

/** People of a body stand for it: the presence of FBI agents is the FBI's. */
function stand(entities: Entities, index: number): number {
  const bound = entities[index]?.boundTo;
  return bound !== undefined && entities[bound]?.type === 'Organization' ? bound : index;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...b].filter((entity) => a.has(entity)).length;
}
