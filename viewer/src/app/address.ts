/** Keeps the address in step with the view: each step of the reader is an entry in the history, anything else is not. */
import { effect } from '@preact/signals';
import { z } from 'zod';

import { toHash } from '../state/url-state.ts';
import type { Store } from './store.ts';
import { stateFromHash } from './store.ts';

/** What an entry of the history knows besides its address: how many steps of this page lie before it. */
const Entry = z.object({ depth: z.number().int().nonnegative() }).catch({ depth: 0 });

/** Takes the last step back. “Undo” and the browser's own button are one: what it undid can be done again with “forward”. */
export function undoStep(): void {
  if (Entry.parse(history.state).depth > 0) history.back();
}

/** Starts following; returns how to stop. */
export function followAddress({ data, state, dispatch }: Store): () => void {
  let last = state.value.step;
  const stop = effect(() => {
    const current = state.value;
    const hash = toHash(current);
    const isStep = last !== current.step;
    last = current.step;
    if (hash === location.hash) return;
    const address = `${location.pathname}${location.search}${hash}`;
    const { depth } = Entry.parse(history.state);
    if (isStep) history.pushState({ depth: depth + 1 }, '', address);
    else history.replaceState({ depth }, '', address);
  });
  const restore = (): void => {
    dispatch({ type: 'restore', state: stateFromHash(data, location.hash) });
  };
  window.addEventListener('popstate', restore);
  return () => {
    stop();
    window.removeEventListener('popstate', restore);
  };
}
