/**
 * "In his speech, Roe said", "Since she left, Roe has …": a pronoun in a phrase or a clause put before the main clause
 * means the main clause's subject, if that agrees and nobody named before in the sentence does.
 */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Mention } from '../../mention/mention.ts';
import { agrees } from './agreement.ts';
import { candidatesFor } from './candidates.ts';
import type { PronounSieve } from './context.ts';
import { entityHeadedBy } from './headed.ts';

export const cataphora: PronounSieve = {
  name: 'cataphora',
  find: (context, pronoun) => {
    const { annotated, isQuoted } = context;
    const verb = mainVerbAfter(annotated, pronoun);
    if (verb === undefined || isQuoted[pronoun.head] !== isQuoted[verb]) return undefined;
    const subject = dependents(annotated, verb, 'nsubj', 'nsubjpass')[0];
    if (!subject || subject.index < pronoun.head) return undefined;
    const entity = entityHeadedBy(context, subject.index, pronoun);
    if (!entity?.named || !agrees(entity, pronoun)) return undefined;
    return candidatesFor(context, pronoun, 0).length === 0 ? entity : undefined;
  },
};

/** The verb that the pronoun's phrase or clause stands before; undefined where the pronoun is not in a fronted one. */
function mainVerbAfter(annotated: Annotated, pronoun: Mention): number | undefined {
  let token = tokenAt(annotated, pronoun.head);
  while (token.head !== token.index) {
    if (/^(prep|advcl)$/u.test(token.dep) && token.head > pronoun.head) {
      const verb = tokenAt(annotated, token.head);
      return /^(VERB|AUX)$/u.test(verb.pos) ? verb.index : undefined;
    }
    token = tokenAt(annotated, token.head);
  }
  return undefined;
}
