/**
 * "his city", "Neri’s agency", "their country": a body or a place that is somebody’s is found by what is known of the
 * owner: whose mayor, whose director, whose citizens they are.
 */
import { cueOf } from '../lexicon/body-words.ts';
import type { Mention } from '../mention/mention.ts';
import { keyWords } from '../mention/short-form.ts';
import { countryOf } from './country-of.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NominalContext } from './nominal-context.ts';
import { assign, lastWord } from './nominal-context.ts';
import { possessorEntity } from './possessor.ts';

/** Resolves the bodies and places that are somebody’s; the others stay as they are. */
export function resolveOwned(context: NominalContext, nominals: readonly Mention[]): void {
  for (const mention of nominals) {
    if (context.entityOf.has(mention.index) || keyWords(mention.text).length > 1) continue;
    const kind = cueOf(lastWord(mention))?.kind;
    const owner = possessorEntity(context, mention);
    if (kind === undefined || !owner) continue;
    const fitting = [...owner.owners].filter(
      (e) => e.named && (e.kinds.has(kind) || e.nameWords.has(lastWord(mention))),
    );
    const [only, other] = fitting.length > 0 ? fitting : countryOfPeople(context, owner, kind);
    if (only && !other) assign(context, mention, only);
  }
}

/** "Americans … their country" */
function countryOfPeople({ entities }: NominalContext, owner: EntityDraft, kind: string): EntityDraft[] {
  const country = kind === 'country' && owner.type === 'Group' ? countryOf(owner) : undefined;
  return country ? entities.filter((e) => e.type === 'Place' && countryOf(e) === country) : [];
}
