/** An article that was read in the page: while it is shown, it stands in the place of the whole graph. */
import { signal } from '@preact/signals';

import type { Store } from '../store.ts';

export interface Dropped {
  readonly title: string;
  readonly store: Store;
}

/** What is shown instead of the page's own graph. */
export const dropped = signal<Dropped | undefined>(undefined);

/** A text that was brought, and what its file is called; it is gone once it was read. */
export const draft = signal<{ readonly text: string; readonly name: string | undefined }>({
  text: '',
  name: undefined,
});
