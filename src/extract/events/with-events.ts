/** A resolved article with its events among the entities, so that relations can point at them. */
import type { IsoDate } from '../../../graph/model/index.ts';
import { textOf } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { type AddedEntity, withEntities } from '../added-entities.ts';
import { namesOf } from './event-name.ts';
import type { Story } from './story.ts';

/** The article with one more entity for each event, after those that it had. */
export function withEvents(resolved: Resolved, stories: readonly Story[]): Resolved {
  return withEntities(
    resolved,
    stories.map((story) => eventOf(resolved, story)),
  );
}

function eventOf(resolved: Resolved, story: Story): AddedEntity {
  const first = story.told.find((one) => one.form === 'noun') ?? story.told[0];
  const date = dateOf(story);
  return {
    type: 'Event',
    kind: first?.eventClass.kind ?? 'other',
    plural: story.plural,
    names: namesOf(resolved, story),
    places: story.told.map(({ predicate, tokens, form }) => ({
      head: predicate,
      tokens,
      ...(form === 'verb' ? { byVerb: true } : {}),
    })),
    ...(first
      ? { trigger: textOf(resolved.annotated, { start: first.predicate, end: first.predicate + 1 }) }
      : {}),
    ...(date === undefined ? {} : { date }),
  };
}

/** The most precise date that the text gives, the first of equals. */
function dateOf({ told }: Story): IsoDate | undefined {
  const precision = (date: IsoDate): number => (date.includes('/') ? 0 : date.length);
  const dates = told.flatMap(({ date }) => date ?? []);
  return dates.sort((a, b) => precision(b) - precision(a))[0];
}
