/**
 * What the right pane and the drawer can show besides the card of what is selected. Each owner of a panel has its line
 * here; a panel without a line does not exist, whatever an address says.
 */
import type { ComponentType } from 'preact';

import type { Drawer, Panel } from '../state/view-state.ts';
import { AskPart } from './ask/ask-part.tsx';
import { AddPart } from './drop/add-part.tsx';
import { lazyPart } from './lazy.tsx';
import { CorrectionsPart, ReviewPart } from './mend/mend-parts.tsx';
import type { Store } from './store.ts';
import { TakePart } from './take/take-part.tsx';

export interface PanelEntry {
  readonly component: ComponentType;
  /** Whether this page offers it at all; without it, always. */
  readonly available?: (store: Store) => boolean;
  /** Whether a button among the tools opens it; others are opened by what they are about. */
  readonly tool?: true;
}

/** Panels of the right pane, in the order of their buttons. */
export const PANEL_ENTRIES: Readonly<Partial<Record<Exclude<Panel, 'details'>, PanelEntry>>> = {
  reader: { component: lazyPart(async () => (await import('./reader/reader-pane.tsx')).ReaderPane) },
  disputed: {
    component: lazyPart(async () => (await import('./disputed/disputed-panel.tsx')).DisputedPanel),
    tool: true,
  },
  add: { component: AddPart, tool: true, available: ({ capabilities }) => capabilities.value.drop === 'yes' },
  path: {
    component: lazyPart(async () => (await import('./paths/path-panel.tsx')).PathPanel),
    tool: true,
  },
  review: {
    component: ReviewPart,
    available: ({ capabilities }) => capabilities.value.mend === 'yes',
    tool: true,
  },
  notes: {
    component: lazyPart(async () => (await import('./notes/notes-panel.tsx')).NotesPanel),
    available: ({ capabilities }) => capabilities.value.notes === 'yes',
    tool: true,
  },
  corrections: {
    component: CorrectionsPart,
    available: ({ capabilities }) => capabilities.value.mend === 'yes',
    tool: true,
  },
  take: { component: TakePart, tool: true },
};

/** What can lie under the graph. */
export const DRAWER_ENTRIES: Readonly<Partial<Record<Exclude<Drawer, 'none'>, PanelEntry>>> = {
  timeline: {
    component: lazyPart(async () => (await import('./timeline/timeline.tsx')).Timeline),
    tool: true,
  },
  ask: { component: AskPart, tool: true },
};

/** The entry of a panel, where this page has it. */
export function panelEntry(store: Store, panel: Panel): PanelEntry | undefined {
  const entry = panel === 'details' ? undefined : PANEL_ENTRIES[panel];
  return entry?.available?.(store) === false ? undefined : entry;
}

/** The entry of a drawer, where this page has it. */
export function drawerEntry(store: Store, drawer: Drawer): PanelEntry | undefined {
  const entry = drawer === 'none' ? undefined : DRAWER_ENTRIES[drawer];
  return entry?.available?.(store) === false ? undefined : entry;
}
