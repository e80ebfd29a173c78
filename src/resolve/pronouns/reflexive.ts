/** "the minister defended herself": a reflexive means the subject of its own clause. */
import { dependents, tokenAt } from '../../annotate/tree.ts';
import { agrees } from './agreement.ts';
import type { PronounSieve } from './context.ts';
import { entityHeadedBy } from './headed.ts';

export const reflexive: PronounSieve = {
  name: 'reflexive',
  find: (context, pronoun) => {
    if (!/sel(f|ves)$/iu.test(pronoun.text)) return undefined;
    const { annotated } = context;
    let token = tokenAt(annotated, pronoun.head);
    while (token.head !== token.index) {
      token = tokenAt(annotated, token.head);
      // "the president himself"
      const own = entityHeadedBy(context, token.index, pronoun);
      if (own && agrees(own, pronoun)) return own;
      const subject = dependents(annotated, token.index, 'nsubj', 'nsubjpass')[0];
      if (!subject) continue;
      const entity = entityHeadedBy(context, subject.index, pronoun);
      return entity && agrees(entity, pronoun) ? entity : 'open';
    }
    return 'open';
  },
};
