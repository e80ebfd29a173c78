/** Says what of the graph is not drawn, and how to see it. Absent while everything is. */
import type { JSX } from 'preact';

import { nameOf } from '../../data/graph-data.ts';
import { isStart, lookAround, showAll, showMore, unhideAll } from '../../scope/scope.ts';
import { countScope } from '../../scope/scoped-graph.ts';
import type { Scope } from '../../state/scope.ts';
import { START_SCOPE } from '../../state/scope.ts';
import { useWords } from '../../words/language.ts';
import type { Store } from '../store.ts';
import { nodesOfSelection, useStore } from '../store.ts';

/** Above so many nodes, a drawing takes seconds. */
const SLOW = 5000;

function ScopeButton({ label, next }: { label: string; next: Scope }): JSX.Element {
  const { dispatch } = useStore();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        dispatch({ type: 'scope', scope: next });
      }}
    >
      {label}
    </button>
  );
}

/** The nodes around which the view is drawn; none where it is drawn from everything. */
function centresOf({ data, state }: Store): readonly string[] {
  const { selection, scope } = state.value;
  return scope.around === 0 || selection === undefined ? [] : nodesOfSelection(data, selection);
}

function Shown(): JSX.Element | null {
  const store = useStore();
  const { follow } = useWords();
  const { data, state, filtered, visibility } = store;
  const { scope } = state.value;
  const { shown, all } = countScope(data, filtered.value, visibility.value).entities;
  const centres = centresOf(store);
  if (centres.length > 0)
    return (
      <>
        <span>{follow.scope.around(centres.map((key) => nameOf(data, key)).join(' – '), scope.around)}</span>
        <ScopeButton label={follow.scope.everything} next={lookAround(scope, 0)} />
      </>
    );
  if (shown === all) return null;
  const isMostCovered = scope.base !== 'none' && scope.expanded.length + scope.added.length === 0;
  return (
    <>
      <span>{isMostCovered ? follow.scope.shown(shown, all) : follow.scope.shownOf(shown, all)}</span>
      <ScopeButton label={follow.scope.showMore} next={showMore(scope, shown)} />
      <ScopeButton label={follow.scope.showAll} next={showAll(scope)} />
      {all > SLOW && <span class="fine">{follow.scope.slow}</span>}
    </>
  );
}

export function ScopeBar(): JSX.Element | null {
  const { state, filtered, visibility } = useStore();
  const { follow } = useWords();
  const { scope } = state.value;
  if (filtered.value === visibility.value && isStart(scope)) return null;
  return (
    <div class="scope-bar" role="region" aria-label={follow.scope.label}>
      <Shown />
      {scope.hidden.length > 0 && (
        <>
          <span>{follow.scope.hidden(scope.hidden.length)}</span>
          <ScopeButton label={follow.scope.showHidden} next={unhideAll(scope)} />
        </>
      )}
      {!isStart(scope) && <ScopeButton label={follow.scope.startAgain} next={START_SCOPE} />}
    </div>
  );
}
