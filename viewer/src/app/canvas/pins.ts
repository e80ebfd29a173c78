/** Nodes that stand where the reader put them. */
import type { Store } from '../store.ts';

/** The nodes that “pin” is about now: those picked, else the one selected. */
export function pinnable({ state }: Store): readonly string[] {
  const { picked, selection } = state.value;
  if (picked.length > 0) return picked;
  return selection?.kind === 'node' ? [selection.key] : [];
}

/** Whether all that “pin” is about is pinned already. */
export function arePinned(store: Store): boolean {
  const keys = pinnable(store);
  return keys.length > 0 && keys.every((key) => store.pins.value.has(key));
}

/** Pins what is picked or selected where it is now; unpins it where it all is pinned. Nothing moves. */
export function togglePins(store: Store): void {
  const keys = pinnable(store);
  const pins = new Map(store.pins.value);
  if (arePinned(store)) for (const key of keys) pins.delete(key);
  else
    for (const key of keys) {
      const place = store.camera.value?.placeOf(key);
      if (place !== undefined) pins.set(key, place);
    }
  store.pins.value = pins;
}

export function unpinAll(store: Store): void {
  store.pins.value = new Map();
}
