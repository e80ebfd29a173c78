/** Whether the words around a predicate say when. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';

/** Whether one of these predicates has a date or a time of its own ("on Monday", "last week", "the **1967** war"). */
export function hasDate(annotated: Annotated, predicates: readonly number[]): boolean {
  return predicates.some((predicate) => {
    const beside = dependents(
      annotated,
      predicate,
      'npadvmod',
      'advmod',
      'nummod',
      'compound',
      'nmod',
      'poss',
    );
    const behind = dependents(annotated, predicate, 'prep').flatMap((p) =>
      dependents(annotated, p.index, 'pobj'),
    );
    return [...beside, ...behind].some((t) => isDate(annotated, t.index));
  });
}

function isDate(annotated: Annotated, token: number): boolean {
  const { entityType } = tokenAt(annotated, token);
  return entityType === 'DATE' || entityType === 'TIME';
}
