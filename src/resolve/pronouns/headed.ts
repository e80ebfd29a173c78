/** The entity that a word names, looked up among the mentions around a pronoun. */
import type { Mention } from '../../mention/mention.ts';
import type { EntityDraft } from '../entity-draft.ts';
import type { PronounContext } from './context.ts';

// In mentions: the pronoun's sentence has fewer before and after it.
const NEAR = 60;

/** The entity of the mention with this head, in the pronoun's sentence; the pronoun itself is nobody's antecedent. */
export function entityHeadedBy(
  { mentions, entityOf }: PronounContext,
  head: number,
  pronoun: Mention,
): EntityDraft | undefined {
  for (const step of [-1, 1]) {
    for (let i = pronoun.index + step, n = 0; n < NEAR; i += step, n++) {
      const mention = mentions[i];
      if (mention?.sentence !== pronoun.sentence) break;
      const entity = mention.head === head && mention.form !== 'demonym' ? entityOf.get(i) : undefined;
      if (entity) return entity;
    }
  }
  return undefined;
}
