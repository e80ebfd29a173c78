/** Keeps the address in step with the view: a new selection is a new entry in the history, anything else is not. */
import { effect } from '@preact/signals';

import { toHash } from '../state/url-state.ts';
import type { Selection } from '../state/view-state.ts';
import { sameSelection } from '../state/view-state.ts';
import type { Store } from './store.ts';
import { stateFromHash } from './store.ts';

/** Starts following; returns how to stop. */
export function followAddress({ data, state, dispatch }: Store): () => void {
  let last: Selection | undefined = state.value.selection;
  const stop = effect(() => {
    const current = state.value;
    const hash = toHash(current);
    const isNew = !sameSelection(last, current.selection);
    last = current.selection;
    if (hash === location.hash) return;
    const address = `${location.pathname}${location.search}${hash}`;
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const restore = (): void => {
    const shared = stateFromHash(data, location.hash);
    last = shared.selection;
    dispatch({ type: 'restore', state: shared });
  };
  window.addEventListener('popstate', restore);
  return () => {
    stop();
    window.removeEventListener('popstate', restore);
  };
}
