/** Lights what an answer holds, and brings in what of it was not in the graph. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { ResultKeys } from '../../ask/result-keys.ts';
import { useAskWords } from '../../words/ask-words.ts';
import { useStore } from '../store.ts';

export function ShowInGraph({ keys }: { readonly keys: ResultKeys }): JSX.Element {
  const { state, visibility, dispatch } = useStore();
  const { ask, vocabulary } = useAskWords();
  const isShown = useSignal(false);
  const { size } = keys.nodes;
  if (size === 0) return <span class="fine">{ask.nothingToShow}</span>;
  const missing = [...keys.nodes].filter((key) => !visibility.value.nodes.has(key));
  const show = (): void => {
    const { scope } = state.value;
    const added = missing.filter((key) => !scope.added.includes(key));
    const hidden = scope.hidden.filter((key) => !keys.nodes.has(key));
    if (added.length > 0 || hidden.length < scope.hidden.length)
      dispatch({ type: 'scope', scope: { ...scope, added: [...scope.added, ...added], hidden } });
    dispatch({ type: 'pick', keys: [...keys.nodes] });
    dispatch({ type: 'show-pane', pane: 'graph' });
    isShown.value = true;
  };
  return (
    <>
      <button type="button" class="quiet" onClick={show}>
        {ask.show(vocabulary.number(size), size === 1)}
      </button>
      {isShown.value && missing.length > 0 && (
        <span class="fine" role="status">
          {ask.filteredAway(vocabulary.number(missing.length))}
        </span>
      )}
    </>
  );
}
