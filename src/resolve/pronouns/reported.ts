/** "The ministry said it would pay", "Roe said she knew": who says something is the subject of what is said. */
import { dependents, tokenAt } from '../../annotate/tree.ts';
import { isSaying } from '../../lexicon/saying.ts';
import { agrees } from './agreement.ts';
import { isOutdone } from './candidates.ts';
import type { PronounSieve } from './context.ts';
import { entityHeadedBy } from './headed.ts';

export const reported: PronounSieve = {
  name: 'reported clause',
  find: (context, pronoun) => {
    const { annotated, isQuoted } = context;
    const token = tokenAt(annotated, pronoun.head);
    const verb = tokenAt(annotated, token.head);
    const saying = tokenAt(annotated, verb.head);
    if (!token.dep.startsWith('nsubj') || verb.dep !== 'ccomp' || !isSaying(saying.lemma)) return undefined;
    if (isQuoted[pronoun.head] !== isQuoted[saying.index] || saying.index > pronoun.head) return undefined;
    // "was told", "told the board that it must": what is said to somebody may be about whoever hears it.
    if (dependents(annotated, saying.index, 'nsubjpass', 'dobj', 'dative').length > 0) return undefined;
    const subject = dependents(annotated, saying.index, 'nsubj')[0];
    const entity = subject && entityHeadedBy(context, subject.index, pronoun);
    return entity && agrees(entity, pronoun) && !isOutdone(context, entity, pronoun) ? entity : undefined;
  },
};
