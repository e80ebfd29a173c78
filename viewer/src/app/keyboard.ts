/** The page's single keys. Inside a field only Escape is ours. */
import { placeToRead } from '../evidence/reading.ts';
import { stepsOf } from '../evidence/sides.ts';
import type { Action } from '../state/view-state.ts';
import type { Store } from './store.ts';

export const SEARCH_ID = 'search';

/** Keys and what they do, as the help dialog lists them. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/'], does: 'search for a name' },
  { keys: ['↑', '↓', 'Enter'], does: 'choose among what the search found' },
  { keys: ['j', 'k'], does: 'next and previous claim of a relation' },
  { keys: ['r'], does: 'read the article, and back to the card' },
  { keys: ['Esc'], does: 'go back: close, or return to what was selected before' },
  { keys: ['g'], does: 'fit the graph into view' },
  { keys: ['+', '−'], does: 'zoom' },
  { keys: ['l'], does: 'switch between graph and list' },
  { keys: ['[', ']'], does: 'fold the left and the right pane' },
  { keys: ['\\'], does: 'fold and unfold the timeline' },
  { keys: ['?'], does: 'this help' },
];

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

function claimCount({ data, state }: Store): number {
  const { selection } = state.value;
  const edge = selection?.kind === 'edge' ? data.edges.get(selection.key) : undefined;
  return edge === undefined ? 0 : stepsOf(data, edge);
}

function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}

/** Opens the article where what is selected is best read; once it is open, goes back to the card. */
function toggleReader({ data, state, dispatch }: Store): void {
  const { panel, selection, claim } = state.value;
  const place = panel === 'reader' ? undefined : placeToRead(data, selection, claim);
  if (panel === 'reader') dispatch({ type: 'show-panel', panel: 'details' });
  else if (place !== undefined) dispatch({ type: 'read', reader: place });
}

/** What a key does now; undefined for a key that is not ours. */
function effectOf(key: string, store: Store): (() => void) | undefined {
  const act = (action: Action) => (): void => {
    store.dispatch(action);
  };
  const camera = store.camera.value;
  const { pane, help, drawer } = store.state.value;
  const effects: Readonly<Record<string, () => void>> = {
    '/': focusSearch,
    j: act({ type: 'step-claim', by: 1, count: claimCount(store) }),
    k: act({ type: 'step-claim', by: -1, count: claimCount(store) }),
    r: () => {
      toggleReader(store);
    },
    Escape: act({ type: 'back' }),
    g: () => camera?.fit(),
    '+': () => camera?.zoom(1.4),
    '=': () => camera?.zoom(1.4),
    '-': () => camera?.zoom(1 / 1.4),
    l: act({ type: 'show-pane', pane: pane === 'graph' ? 'list' : 'graph' }),
    '[': act({ type: 'toggle-left' }),
    ']': act({ type: 'toggle-right' }),
    '\\': act({ type: 'show-drawer', drawer: drawer === 'timeline' ? 'none' : 'timeline' }),
    '?': act({ type: 'show-help', help: !help }),
  };
  return Object.hasOwn(effects, key) ? effects[key] : undefined;
}

/** Starts listening; returns how to stop. */
export function followKeyboard(store: Store): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isField(event.target) && event.key !== 'Escape') return;
    if (store.state.value.help && event.key !== 'Escape' && event.key !== '?') return;
    const effect = effectOf(event.key, store);
    if (effect === undefined) return;
    event.preventDefault();
    effect();
  };
  document.addEventListener('keydown', listen);
  return () => {
    document.removeEventListener('keydown', listen);
  };
}
