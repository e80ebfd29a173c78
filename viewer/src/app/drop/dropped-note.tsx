/** Says, while a pasted article is shown, that it is not the whole graph, and leads back. */
import type { JSX } from 'preact';

import { useWords } from '../../words/language.ts';
import { dropped } from './dropped.ts';

export function DroppedNote(): JSX.Element | null {
  const { drop } = useWords();
  if (dropped.value === undefined) return null;
  return (
    <p class="notice dropped-note" role="status">
      <span dir="auto">{drop.shown(dropped.value.title)}</span>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          dropped.value = undefined;
        }}
      >
        {drop.backToGraph}
      </button>
    </p>
  );
}
