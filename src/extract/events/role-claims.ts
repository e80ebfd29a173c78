/** The claims that say who plays which part in an event: one for each part and each sentence that tells it. */
import type { LocalClaim } from '../../../graph/model/index.ts';
import { charactersOf } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { makeClaim } from '../claim-draft.ts';
import type { Story } from './story.ts';

const FROM_VERB = 0.8;
const FROM_NOUN = 0.7;

/** The role claims of one event; `event` is its index among the entities. */
export function roleClaims(resolved: Resolved, story: Story, event: number): LocalClaim[] {
  return story.told.flatMap((one) => {
    const source = {
      entity: event,
      span: charactersOf(resolved.annotated, one.tokens),
      token: one.predicate,
    };
    return one.fillers.flatMap(({ role, argument }) => {
      const claim = makeClaim(resolved, {
        type: role,
        source,
        target: argument,
        trigger: charactersOf(resolved.annotated, { start: one.predicate, end: one.predicate + 1 }),
        extractor: `event:${one.eventClass.name}`,
        confidence: one.form === 'verb' ? FROM_VERB : FROM_NOUN,
        polarity: one.polarity,
        modality: one.modality,
      });
      return claim ? [claim] : [];
    });
  });
}
