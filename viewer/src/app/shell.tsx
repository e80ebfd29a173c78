/** The three panes and what lies around them. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';

import { hasWebGl } from '../render/webgl.ts';
import type { Sheet } from '../state/view-state.ts';
import { followAddress } from './address.ts';
import { Announcer } from './announcer.tsx';
import { ChipsBar } from './chips-bar.tsx';
import { DetailsPane } from './details-pane.tsx';
import { FilterPane } from './filter-pane.tsx';
import { GraphPane } from './graph-pane.tsx';
import { Header } from './header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { followKeyboard } from './keyboard.ts';
import { ListPane } from './list-pane.tsx';
import { Icon, IconButton, ICONS } from './parts.tsx';
import { SearchBox } from './search-box.tsx';
import { useStore } from './store.ts';

function Centre(): JSX.Element {
  const { state } = useStore();
  const canDraw = useMemo(hasWebGl, []);
  const isList = state.value.pane === 'list' || !canDraw;
  return (
    <main class="centre" aria-label="Graph">
      <ChipsBar />
      {!canDraw && (
        <p class="notice" role="status">
          This browser does not offer WebGL, so the graph cannot be drawn. The lists hold the same.
        </p>
      )}
      {/* The drawing stays: taken away, it would lose its camera and cost a new WebGL context. */}
      {canDraw && (
        <div class="centre-graph" hidden={isList}>
          <GraphPane />
        </div>
      )}
      {isList && <ListPane />}
      <p class="disclaimer">These are the sources’ claims, not findings.</p>
    </main>
  );
}

function PaneToggles(): JSX.Element {
  const { state, dispatch } = useStore();
  const { leftOpen, rightOpen } = state.value;
  return (
    <>
      <div class="fold-left">
        <IconButton
          label={leftOpen ? 'Fold the left pane ([)' : 'Unfold the left pane ([)'}
          onClick={() => {
            dispatch({ type: 'toggle-left' });
          }}
        >
          <Icon path={ICONS.left} />
        </IconButton>
      </div>
      <div class="fold-right">
        <IconButton
          label={rightOpen ? 'Fold the right pane (])' : 'Unfold the right pane (])'}
          onClick={() => {
            dispatch({ type: 'toggle-right' });
          }}
        >
          <Icon path={ICONS.right} />
        </IconButton>
      </div>
    </>
  );
}

/** On a narrow screen: which pane the sheet shows. */
function SheetBar(): JSX.Element {
  const { state, dispatch } = useStore();
  const tab = (sheet: Exclude<Sheet, 'none'>, label: string): JSX.Element => {
    const isOpen = state.value.sheet === sheet;
    return (
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          dispatch({ type: 'show-sheet', sheet: isOpen ? 'none' : sheet });
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <nav class="sheet-bar" aria-label="Panes">
      {tab('filters', 'Search and filters')}
      {tab('details', 'Details')}
    </nav>
  );
}

export function Shell(): JSX.Element {
  const store = useStore();
  // Before the first paint: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const stops = [followKeyboard(store), followAddress(store)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store]);
  const { sheet, leftOpen, rightOpen } = store.state.value;
  return (
    <div
      class="shell"
      data-sheet={sheet}
      data-left={leftOpen ? 'open' : 'folded'}
      data-right={rightOpen ? 'open' : 'folded'}
    >
      <Header />
      <aside class="left" aria-label="Search, legend and filters">
        <SearchBox />
        <FilterPane />
      </aside>
      <div class="middle">
        <PaneToggles />
        <Centre />
      </div>
      <aside class="right" aria-label="Details">
        <DetailsPane />
      </aside>
      <SheetBar />
      <HelpDialog />
      <Announcer />
    </div>
  );
}
