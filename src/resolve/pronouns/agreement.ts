/** Whether an entity and a pronoun agree in number, gender and kind. */
import { isCollectiveNoun } from '../../lexicon/people-words.ts';
import type { Mention } from '../../mention/mention.ts';
import type { EntityDraft } from '../entity-draft.ts';

/** Whether a pronoun could mean an entity, by what the two show. */
export function agrees(entity: EntityDraft, pronoun: Mention): boolean {
  const { gender } = pronoun.agreement;
  if (gender === 'male' || gender === 'female')
    return isOnePerson(entity) && (entity.gender === undefined || entity.gender === gender);
  if (gender === 'neuter') return entity.named && (entity.type === 'Organization' || entity.type === 'Place');
  // A body is "it": where American news says "they" after one, somebody else is meant.
  return isMany(entity);
}

/** A person, or somebody without a name; not many under one noun ("the police", "her family"). */
function isOnePerson(entity: EntityDraft): boolean {
  return entity.type === 'Person' || (entity.type === 'Group' && !entity.plural && !isCollective(entity));
}

const isCollective = (entity: EntityDraft): boolean => [...entity.nouns].some(isCollectiveNoun);

// "people" in general are nobody whom a later "they" would mean.
const ANYBODY = /^(people|others|persons|everyone|everybody)$/iu;

/** Several people: a group that somebody could mean by "they". */
function isMany(entity: EntityDraft): boolean {
  const areMany = entity.plural || isCollective(entity);
  return entity.type === 'Group' && areMany && [...entity.wordings].some((words) => !ANYBODY.test(words));
}
