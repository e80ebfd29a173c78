/** The tools in the page's head: what can be opened besides the graph. */
import type { JSX } from 'preact';

import type { Drawer, Panel } from '../state/view-state.ts';
import { useWords } from '../words/language.ts';
import { DRAWER_ENTRIES, drawerEntry, PANEL_ENTRIES, panelEntry } from './panels.tsx';
import type { Store } from './store.ts';
import { useStore } from './store.ts';

interface Tool {
  readonly id: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly open: () => void;
}

const keysOf = <K extends string>(entries: Readonly<Partial<Record<K, unknown>>>): readonly K[] =>
  Object.keys(entries) as K[];

function toolsOf(store: Store, words: ReturnType<typeof useWords>): readonly Tool[] {
  const { panel: openPanel, drawer: openDrawer } = store.state.value;
  const { panels, drawers } = words.common;
  const drawerTools = keysOf<Exclude<Drawer, 'none'>>(DRAWER_ENTRIES)
    .filter((drawer) => drawerEntry(store, drawer)?.tool === true)
    .map((drawer) => ({
      id: `drawer-${drawer}`,
      label: drawers[drawer],
      isOpen: openDrawer === drawer,
      open: () => {
        store.dispatch({ type: 'show-drawer', drawer: openDrawer === drawer ? 'none' : drawer });
      },
    }));
  const panelTools = keysOf<Exclude<Panel, 'details'>>(PANEL_ENTRIES)
    .filter((panel) => panelEntry(store, panel)?.tool === true)
    .map((panel) => ({
      id: `panel-${panel}`,
      label: panels[panel],
      isOpen: openPanel === panel,
      open: () => {
        store.dispatch({ type: 'show-panel', panel: openPanel === panel ? 'details' : panel });
      },
    }));
  return [...drawerTools, ...panelTools];
}

/** A button for each tool; where there is no room for them, one list of all. */
export function Tools(): JSX.Element | null {
  const store = useStore();
  const words = useWords();
  const tools = toolsOf(store, words);
  if (tools.length === 0) return null;
  const buttons = tools.map(({ id, label, isOpen, open }) => (
    <button key={id} type="button" id={`tool-${id}`} class="tool" aria-pressed={isOpen} onClick={open}>
      {label}
    </button>
  ));
  return (
    <nav class="tools" aria-label={words.common.tools}>
      {buttons}
    </nav>
  );
}
