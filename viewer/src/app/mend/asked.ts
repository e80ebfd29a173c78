/** What the reader asked to correct, and what was written last: shared by cards, dialogs and panels. */
import { signal } from '@preact/signals';

import type { Mention } from '../../../../graph/model/graph-json.ts';

/** Which correction is asked for, and of what. */
export type MendRequest =
  | { readonly action: 'merge' | 'rename' | 'retype' | 'reject-entity'; readonly key: string }
  /** `leaving`: mentions that are chosen from the start, members of the entity’s `mentions`. */
  | { readonly action: 'split'; readonly key: string; readonly leaving?: readonly Mention[] }
  | { readonly action: 'reject-relation'; readonly edge: string }
  | { readonly action: 'reject-claim'; readonly edge: string; readonly claim: string };

export type MendAction = MendRequest['action'];

/** The dialog that is open. */
export const asked = signal<MendRequest | undefined>(undefined);

/** A line of the corrections that was written here, in words; enough to take it back. */
export interface Written {
  readonly words: string;
  readonly line: number;
  readonly text: string;
}

/** What the page says of the last change: written, taken back, or why it could not be. */
export type Notice =
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'undone'; readonly words: string }
  | { readonly kind: 'failed'; readonly what: string; readonly advice: string };

export const notice = signal<Notice | undefined>(undefined);
