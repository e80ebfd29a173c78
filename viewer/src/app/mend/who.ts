/** The name under which the reader corrects: remembered in this browser. */
import { signal } from '@preact/signals';

const KEY = 'dossier-who';

/** Storage may be forbidden; then the name lasts until the page is left. */
function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** The name; empty for the user of the computer. */
export const who = signal(stored());

export function rememberWho(name: string): void {
  who.value = name;
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // The name is still in force for this page.
  }
}

/** What a request says of who decides: nothing where it is the user of the computer. */
export function whoOf(): { readonly who?: string } {
  const name = who.peek().trim();
  return name === '' ? {} : { who: name };
}
