/** "her brother": once it is known whose brother he is, he is told apart from everybody else’s. */
import { isKin } from '../lexicon/roles.ts';
import type { Mention } from '../mention/mention.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NominalContext } from './nominal-context.ts';
import { lastWord } from './nominal-context.ts';
import { isOwnedByPronoun, possessorEntity } from './possessor.ts';

/** Binds kin called by a pronoun to whom the pronoun means, and joins them to the same kin of that person. */
export function bindKin(context: NominalContext, nominals: readonly Mention[]): void {
  for (const mention of nominals) {
    if (!isKin(lastWord(mention)) || !isOwnedByPronoun(context, mention)) continue;
    const kin = context.entityOf.get(mention.index);
    const owner = possessorEntity(context, mention);
    if (kin?.type !== 'Group' || kin.named || kin.boundTo || owner?.type !== 'Person' || !owner.named)
      continue;
    const known = context.entities.find(
      (e) => e.boundTo === owner && e !== kin && e.nouns.has(lastWord(mention)),
    );
    if (known) join(context, kin, known);
    else {
      kin.boundTo = owner;
      kin.label = `${fullName(owner)}’s ${mention.text}`;
    }
  }
}

function join({ entities, entityOf }: NominalContext, from: EntityDraft, to: EntityDraft): void {
  for (const mention of from.mentions) {
    to.add(mention);
    entityOf.set(mention.index, to);
  }
  entities.splice(entities.indexOf(from), 1);
}

function fullName({ mentions }: EntityDraft): string {
  const names = mentions.filter((m) => m.form === 'name').map((m) => m.text);
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}
