/** The right pane: the card of what is selected, or a panel that the reader opened, with a tab for each. */
import type { JSX } from 'preact';

import type { Panel } from '../state/view-state.ts';
import { useWords } from '../words/language.ts';
import { DetailsPane } from './details-pane.tsx';
import { panelEntry } from './panels.tsx';
import { useStore } from './store.ts';

/** The panels that have a tab: the card, the article that is open, and what was opened last. */
function tabsOf(panel: Panel, isReading: boolean): readonly Panel[] {
  const tabs: Panel[] = ['details'];
  if (isReading) tabs.push('reader');
  if (!tabs.includes(panel)) tabs.push(panel);
  return tabs;
}

function PanelTabs({ tabs, shown }: { tabs: readonly Panel[]; shown: Panel }): JSX.Element | null {
  const { dispatch } = useStore();
  const { common } = useWords();
  if (tabs.length < 2) return null;
  const title = common.panels[shown];
  return (
    <nav class="panel-tabs" aria-label={common.panes}>
      {tabs.map((panel) => (
        <button
          key={panel}
          type="button"
          aria-current={panel === shown ? 'true' : undefined}
          onClick={() => {
            dispatch({ type: 'show-panel', panel });
          }}
        >
          {common.panels[panel]}
        </button>
      ))}
      {shown !== 'details' && (
        <button
          type="button"
          class="panel-close"
          aria-label={common.closePanel(title)}
          title={common.closePanel(title)}
          onClick={() => {
            if (shown === 'reader') dispatch({ type: 'read', reader: undefined });
            else dispatch({ type: 'show-panel', panel: 'details' });
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </nav>
  );
}

export function PanelHost(): JSX.Element {
  const store = useStore();
  const { panel, reader } = store.state.value;
  const entry = panelEntry(store, panel);
  const shown = entry === undefined ? 'details' : panel;
  const Part = entry?.component ?? DetailsPane;
  return (
    <>
      <PanelTabs tabs={tabsOf(shown, reader !== undefined)} shown={shown} />
      <Part key={shown} />
    </>
  );
}
