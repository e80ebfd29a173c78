/** Loads the graph anew after it was changed from the page. */
import { signal } from '@preact/signals';

/** How often the graph was asked for anew. */
export const reloads = signal(0);

/** Asks for the graph anew; what is looked at stays, as far as it is still there. */
export function reloadGraph(): void {
  reloads.value += 1;
}
