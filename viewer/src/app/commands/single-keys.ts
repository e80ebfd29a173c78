/** Whether single letters are commands: who dictates, or strikes keys by accident, can switch them off (WCAG 2.1.4). */
import { signal } from '@preact/signals';

const KEY = 'dossier-single-keys';

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export const singleKeys = signal(stored());

/** Switches them on or off, and remembers that where the browser allows it. */
export function chooseSingleKeys(on: boolean): void {
  singleKeys.value = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // The choice is still in force for this page.
  }
}
