import type { JSX } from 'preact';

import { statementWords } from '../../../graph/words/statements.ts';
import type { StatementNode } from '../data/graph-data.ts';

/** What was said, in the type of quotations where it is one. */
export function StatementWords({
  statement,
}: {
  readonly statement: StatementNode['attributes'];
}): JSX.Element {
  return (
    <span class={statement.form === 'quote' ? 'said quoted' : 'said'} dir="auto">
      {statementWords(statement)}
    </span>
  );
}
