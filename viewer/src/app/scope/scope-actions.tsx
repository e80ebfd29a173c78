/** On a node's card: how many of its neighbours are in view, and what to do about it. */
import type { JSX } from 'preact';

import { collapse, expand, expansionsOf, hide, lookAround } from '../../scope/scope.ts';
import { neighbourCounts } from '../../scope/scoped-graph.ts';
import type { Scope } from '../../state/scope.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';

export function ScopeActions({ node }: { node: string }): JSX.Element {
  const { data, state, filtered, visibility, dispatch } = useStore();
  const words = useWords().follow.scope;
  const { scope } = state.value;
  const counts = neighbourCounts(data, { filtered: filtered.value, drawn: visibility.value }, node);
  const action = (label: string, key: string, next: Scope): JSX.Element => (
    <button
      type="button"
      class="quiet"
      title={`${label} (${key})`}
      onClick={() => {
        dispatch({ type: 'scope', scope: next });
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="scope-actions" role="group" aria-label={words.actions}>
      <span class="fine">{words.neighbours(counts.shown, counts.all)}</span>
      {counts.shown < counts.all && action(words.expand, 'e', expand(scope, node))}
      {expansionsOf(scope, node) > 0 && action(words.collapse, 'c', collapse(scope, node))}
      {action(words.hide, 'x', hide(scope, [node]))}
      {scope.around === 1
        ? action(words.twoSteps, 'n', lookAround(scope, 2))
        : action(words.oneStep, 'n', lookAround(scope, 1))}
      <button
        type="button"
        class="quiet"
        title={`${words.path} (p)`}
        onClick={() => {
          dispatch({ type: 'path', path: { ...state.value.path, from: node } });
          dispatch({ type: 'show-panel', panel: 'path' });
        }}
      >
        {words.path}
      </button>
    </div>
  );
}
