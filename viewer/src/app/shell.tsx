/** The three panes and what lies around them. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';

import { hasWebGl } from '../render/webgl.ts';
import { useWords } from '../words/language.ts';
import { followAddress } from './address.ts';
import { Announcer } from './announcer.tsx';
import { ChipsBar } from './chips-bar.tsx';
import { paletteOpen } from './commands/palette-open.ts';
import { DrawerHost } from './drawer.tsx';
import { DroppedNote } from './drop/dropped-note.tsx';
import { followDrops } from './drop/follow-drops.ts';
import { FilterPane } from './filter-pane.tsx';
import { GraphPane } from './graph-pane.tsx';
import { Header } from './header.tsx';
import { followKeyboard } from './keyboard.ts';
import { lazyPart } from './lazy.tsx';
import { MendLayer } from './mend/mend-layer.tsx';
import { PanelHost } from './panel-host.tsx';
import { Icon, IconButton, ICONS } from './parts.tsx';
import { ScopeBar } from './scope/scope-bar.tsx';
import { SearchBox } from './search-box.tsx';
import { SheetBar } from './sheet-bar.tsx';
import { useStore } from './store.ts';

/** Loaded when it is first opened. */
const Palette = lazyPart(async () => (await import('./commands/palette.tsx')).Palette);

const HelpDialog = lazyPart(async () => (await import('./help-dialog.tsx')).HelpDialog);
const ListPane = lazyPart(async () => (await import('./list-pane.tsx')).ListPane);

function Centre(): JSX.Element {
  const { state } = useStore();
  const { common } = useWords();
  const canDraw = useMemo(hasWebGl, []);
  const isList = state.value.pane === 'list' || !canDraw;
  return (
    <main class="centre" aria-label={common.graphArea}>
      <DroppedNote />
      <ChipsBar />
      <ScopeBar />
      {!canDraw && (
        <p class="notice" role="status">
          {common.noWebGl}
        </p>
      )}
      {/* The drawing stays: taken away, it would lose its camera and cost a new WebGL context. */}
      {canDraw && (
        <div class="centre-graph" hidden={isList}>
          <GraphPane />
        </div>
      )}
      {isList && <ListPane />}
      <DrawerHost />
      <p class="disclaimer">{common.claimsNotFindings}</p>
    </main>
  );
}

function PaneToggles(): JSX.Element {
  const { state, dispatch } = useStore();
  const { common } = useWords();
  const { leftOpen, rightOpen } = state.value;
  return (
    <>
      <div class="fold-left">
        <IconButton
          label={leftOpen ? common.foldLeft : common.unfoldLeft}
          onClick={() => {
            dispatch({ type: 'toggle-left' });
          }}
        >
          <Icon path={ICONS.left} />
        </IconButton>
      </div>
      <div class="fold-right">
        <IconButton
          label={rightOpen ? common.foldRight : common.unfoldRight}
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

export function Shell(): JSX.Element {
  const store = useStore();
  const { common } = useWords();
  // Before the first paint: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const stops = [followKeyboard(store), followAddress(store), followDrops(store)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store]);
  const { sheet, leftOpen, rightOpen, drawer } = store.state.value;
  return (
    <div
      class="shell"
      data-sheet={sheet}
      data-drawer={drawer}
      data-left={leftOpen ? 'open' : 'folded'}
      data-right={rightOpen ? 'open' : 'folded'}
    >
      <Header />
      <aside class="left" aria-label={common.leftPane}>
        <SearchBox />
        <FilterPane />
      </aside>
      <div class="middle">
        <PaneToggles />
        <Centre />
      </div>
      <aside class="right" aria-label={common.panels.details}>
        <PanelHost />
      </aside>
      <SheetBar />
      {store.state.value.help && <HelpDialog />}
      <div class="lazy-dialog">{paletteOpen.value && <Palette />}</div>
      <MendLayer />
      <Announcer />
    </div>
  );
}
