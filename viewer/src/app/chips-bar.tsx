/** What is hidden, said in full: one chip a filter, each with its own way out. */
import type { JSX } from 'preact';

import { chipsOf } from '../filters/chips.ts';
import { useStore } from './store.ts';

export function ChipsBar(): JSX.Element | null {
  const { data, state, visibility, dispatch } = useStore();
  const chips = chipsOf(data, state.value.filters);
  const hiddenNodes = data.nodes.size - visibility.value.nodes.size;
  if (chips.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={`Hidden by filters: ${hiddenNodes} nodes`}>
      <span class="chips-title">Hidden</span>
      {chips.map(({ id, label, without }) => (
        <button
          key={id}
          type="button"
          class="chip"
          title={`Show ${label}`}
          onClick={() => {
            dispatch({ type: 'filter', filters: without });
          }}
        >
          <span class="vh">Show </span>
          {label}
          <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}
