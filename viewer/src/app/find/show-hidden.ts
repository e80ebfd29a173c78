/** Brings into view what a search found, whatever hides it, and selects it. */
import { filtersShowing } from '../../filters/bring-into-view.ts';
import type { Store } from '../store.ts';

/** Takes away what hides a node, if anything does; says whether it had to. */
export function bringIntoView({ data, state, visibility, dispatch }: Store, key: string): boolean {
  if (visibility.peek().nodes.has(key)) return false;
  const { filters, scope } = state.peek();
  const next = filtersShowing(data, filters, { kind: 'node', key });
  if (next !== filters) dispatch({ type: 'filter', filters: next });
  if (!visibility.peek().nodes.has(key)) {
    const hidden = scope.hidden.filter((each) => each !== key);
    dispatch({ type: 'scope', scope: { ...scope, hidden, added: [...scope.added, key] } });
  }
  return true;
}
