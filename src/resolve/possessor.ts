/** Whose a nominal is: "**Neri**’s agency", "**his** city", "the **country**’s government". */
import { tokenAt } from '../annotate/tree.ts';
import type { Mention } from '../mention/mention.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NominalContext } from './nominal-context.ts';

/** The word that possesses a nominal; undefined where none does. */
function possessorOf({ annotated }: NominalContext, { head }: Mention): number | undefined {
  return (annotated.childrenOf[head] ?? []).find((c) => {
    const { dep } = tokenAt(annotated, c);
    // After a name in "s" the parser misses the apostrophe: "Lyons’ agency".
    return dep === 'poss' || (dep === 'nmod' && /^[’']$/u.test(annotated.tokens[c + 1]?.text ?? ''));
  });
}

/** The entity that possesses a nominal, as far as it is resolved. */
export function possessorEntity(context: NominalContext, mention: Mention): EntityDraft | undefined {
  const possessor = possessorOf(context, mention);
  if (possessor === undefined) return undefined;
  const { mentions, entityOf } = context;
  for (let i = mention.index - 1; i >= 0 && mentions[i]?.sentence === mention.sentence; i--)
    if (mentions[i]?.head === possessor) return entityOf.get(i);
  return undefined;
}

/** Whether a nominal’s owner is a pronoun: whom it means is known only after the pronouns are resolved. */
export function isOwnedByPronoun(context: NominalContext, mention: Mention): boolean {
  const possessor = possessorOf(context, mention);
  return possessor !== undefined && tokenAt(context.annotated, possessor).tag === 'PRP$';
}
