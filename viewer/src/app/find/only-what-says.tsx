/** On an entity's card: the lens that shows only what it says. */
import type { JSX } from 'preact';

import { nameOf } from '../../data/graph-data.ts';
import { speakersIn } from '../../filters/speakers.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';

/** Nothing where the entity says nothing. */
export function OnlyWhatSays({ node }: { readonly node: string }): JSX.Element | null {
  const { data, state, dispatch } = useStore();
  const { find } = useWords();
  const { filters } = state.value;
  if (!speakersIn(data).some(({ key }) => key === node)) return null;
  const isOn = filters.saidBy === node;
  return (
    <p class="lens-action">
      <button
        type="button"
        class="quiet"
        aria-pressed={isOn}
        onClick={() => {
          dispatch({ type: 'filter', filters: { ...filters, saidBy: isOn ? undefined : node } });
        }}
      >
        {find.onlyWhatSays(nameOf(data, node))}
      </button>
    </p>
  );
}
