/** On a narrow screen: which pane the sheet shows. */
import type { JSX } from 'preact';

import type { Sheet } from '../state/view-state.ts';
import { useWords } from '../words/language.ts';
import { drawerEntry, panelEntry } from './panels.tsx';
import { useStore } from './store.ts';

export function SheetBar(): JSX.Element {
  const store = useStore();
  const { common } = useWords();
  const { sheet: open, panel, drawer } = store.state.value;
  const tab = (sheet: Exclude<Sheet, 'none'>, label: string): JSX.Element => (
    <button
      type="button"
      aria-expanded={open === sheet}
      onClick={() => {
        store.dispatch({ type: 'show-sheet', sheet: open === sheet ? 'none' : sheet });
      }}
    >
      {label}
    </button>
  );
  return (
    <nav class="sheet-bar" aria-label={common.panes}>
      {tab('filters', common.searchAndFilters)}
      {tab('details', common.panels[panelEntry(store, panel) === undefined ? 'details' : panel])}
      {drawer !== 'none' && drawerEntry(store, drawer) !== undefined && tab('drawer', common.drawers[drawer])}
    </nav>
  );
}
