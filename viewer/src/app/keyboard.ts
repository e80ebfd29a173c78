/** The page's keys. Inside a field only Escape and keys with Ctrl are ours. */
import { CARD_HEADING_ID } from './card.tsx';
import type { Command } from './commands/commands.ts';
import { COMMANDS, isAvailable, SEARCH_ID } from './commands/commands.ts';
import { paletteOpen } from './commands/palette-open.ts';
import { singleKeys } from './commands/single-keys.ts';
import type { Store } from './store.ts';

export { SEARCH_ID };

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

/** Keys that move something else while it has the focus: a list, a slider, a button that Enter presses. */
const isWalk = (key: string): boolean => key.startsWith('Arrow') || key.endsWith('Enter');

/** Whether the focus is where the arrows belong to the graph. */
function isAtGraph(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  return (
    target === document.body || target.id === CARD_HEADING_ID || target.closest('.graph-pane') === target
  );
}

/** The key as commands name it; undefined for one that is not ours. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return shiftKey ? undefined : `Ctrl+${key.toUpperCase()}`;
  return key === 'Enter' && shiftKey ? 'Shift+Enter' : key;
}

function commandOf(event: KeyboardEvent, store: Store): Command | undefined {
  const name = nameOf(event);
  if (name === undefined) return undefined;
  if (isField(event.target) && name !== 'Escape' && name !== 'Ctrl+K') return undefined;
  if (isWalk(name) && (!isAtGraph(event.target) || store.state.value.pane === 'list')) return undefined;
  if (name.length === 1 && !singleKeys.value) return undefined;
  return COMMANDS.find((command) => command.keys.includes(name) && isAvailable(command, store));
}

/** Starts listening; returns how to stop. */
export function followKeyboard(store: Store): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || paletteOpen.value) return;
    if (event.target instanceof Element && event.target.closest('dialog.mend') !== null) return;
    if (store.state.value.help && event.key !== 'Escape' && event.key !== '?') return;
    const command = commandOf(event, store);
    if (command === undefined) return;
    event.preventDefault();
    command.run(store);
  };
  document.addEventListener('keydown', listen);
  return () => {
    document.removeEventListener('keydown', listen);
  };
}
