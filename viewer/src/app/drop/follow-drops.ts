/** Text and files that are dropped anywhere on the page. */
import type { Store } from '../store.ts';
import { draft } from './dropped.ts';
import { takeFile } from './take-file.ts';

const brings = (event: DragEvent): boolean =>
  event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') === true;

/** A field takes what is dropped on it by itself. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

/** Starts following; returns how to stop. */
export function followDrops({ dispatch, capabilities }: Store): () => void {
  const allow = (event: DragEvent): void => {
    if (brings(event) && !isField(event.target) && capabilities.value.drop === 'yes') event.preventDefault();
  };
  const take = (event: DragEvent): void => {
    if (!brings(event) || isField(event.target) || capabilities.value.drop !== 'yes') return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    dispatch({ type: 'show-panel', panel: 'add' });
    if (file !== undefined) void takeFile(file);
    else draft.value = { text: event.dataTransfer?.getData('text/plain') ?? '', name: undefined };
  };
  document.addEventListener('dragover', allow);
  document.addEventListener('drop', take);
  return () => {
    document.removeEventListener('dragover', allow);
    document.removeEventListener('drop', take);
  };
}
