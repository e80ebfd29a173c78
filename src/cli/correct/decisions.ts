/** Merges, renames and retypes, made of the names that a user typed. */
import { DossierError, type EntityType, type MentionPlace } from '../../../graph/model/index.ts';
import { placeOfMention, tellingMentions } from '../../../graph/query/entity-places.ts';
import type { EntitySummary } from '../../../graph/query/summaries.ts';
import type { Corrected } from '../../batch/corrected.ts';
import { entityNamed } from '../name-argument.ts';
import type { Proposed } from './carry-out.ts';

/** The place that names an entity best. Throws a DossierError (`input`) where another has every place of it. */
export function placeOf({ built: { graph } }: Corrected, { id, name }: EntitySummary): MentionPlace {
  const [mention] = tellingMentions(graph, id);
  if (mention === undefined)
    throw new DossierError(
      'input',
      `“${name}” (${id}) stands nowhere where nothing else stands too, so that a correction cannot name it`,
    );
  return placeOfMention(graph, mention);
}

/** Several entities are one. */
export function mergeOf(corrected: Corrected, names: readonly string[]): Proposed {
  if (names.length < 2) throw new DossierError('usage', 'a merge needs two names or more');
  const entities = names.map((name) => ({ asked: name, entity: entityNamed(corrected.built, name) }));
  const byId = new Map<string, string>();
  for (const { asked, entity } of entities) {
    const other = byId.get(entity.id);
    if (other !== undefined)
      throw new DossierError(
        'input',
        `“${other}” and “${asked}” are one already: ${entity.name} (${entity.id}); to merge another, give its id`,
      );
    byId.set(entity.id, asked);
  }
  const mentions = entities.map(({ entity }) => placeOf(corrected, entity));
  return { decision: { action: 'merge', mentions } };
}

/** An entity has another name. */
export function renameOf(
  corrected: Corrected,
  { name, to }: { readonly name: string; readonly to: string },
): Proposed {
  const entity = entityNamed(corrected.built, name);
  const called = to.trim();
  if (called === '') throw new DossierError('usage', '--to has no words; give the name');
  if (entity.name === called)
    throw new DossierError('input', `it is called “${called}” already (${entity.id})`);
  return { decision: { action: 'rename', mention: placeOf(corrected, entity), name: called } };
}

/** An entity is of another type or kind. */
export function retypeOf(
  corrected: Corrected,
  { name, type, kind }: { readonly name: string; readonly type: EntityType; readonly kind?: string },
): Proposed {
  const mention = placeOf(corrected, entityNamed(corrected.built, name));
  return { decision: { action: 'retype', mention, type, ...(kind === undefined ? {} : { kind }) } };
}
