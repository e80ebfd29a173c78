/** The drawing, and the few controls that lie on it. */
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { PALETTES } from '../look/palette.ts';
import { GraphView } from '../render/graph-view.ts';
import type { Selection } from '../state/view-state.ts';
import { drawingWords } from '../words/announcements.ts';
import { useWords } from '../words/language.ts';
import { NothingInView } from './find/nothing-in-view.tsx';
import { Icon, IconButton, ICONS } from './parts.tsx';
import { nodesOfSelection, useStore } from './store.ts';
import { theme } from './theme.ts';

const still = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The drawing lives outside of Preact: it is made once, and told what changed. */
function useGraphView(container: { readonly current: HTMLDivElement | null }): void {
  const store = useStore();
  const view = useRef<GraphView | undefined>(undefined);
  useLayoutEffect(() => {
    if (container.current === null) return undefined;
    const { data, state, visibility, hovered, dispatch, camera } = store;
    const made = new GraphView({
      container: container.current,
      data,
      palette: PALETTES[theme.peek()],
      visibility: visibility.peek(),
      filters: state.peek().filters,
      animated: !still.matches,
      onHover: (key) => {
        hovered.value = key;
      },
      onSelect: (target) => {
        // Until many can be picked, the many relations of a pair are reached from one of its ends.
        const selection: Selection | undefined =
          target?.kind === 'pair' ? { kind: 'node', key: target.source } : target;
        dispatch({ type: 'select', selection });
      },
    });
    // The focus comes first: the camera goes as near as what is lit allows.
    const show = (selection: Selection): void => {
      made.setFocus({ selection, hovered: undefined, picked: [] });
      made.centre(nodesOfSelection(data, selection));
    };
    view.current = made;
    camera.value = {
      fit: () => {
        made.fit();
      },
      zoom: (factor) => {
        made.zoom(factor);
      },
      show,
    };
    const { selection } = state.peek();
    if (selection !== undefined) show(selection);
    return () => {
      view.current = undefined;
      camera.value = undefined;
      made.close();
    };
  }, [store, container]);
  useSignalEffect(() => {
    const palette = PALETTES[theme.value];
    view.current?.setPalette(palette);
  });
  useSignalEffect(() => {
    const visibility = store.visibility.value;
    view.current?.setVisibility(visibility, store.state.peek().filters);
  });
  useSignalEffect(() => {
    const focus = { selection: store.state.value.selection, hovered: store.hovered.value, picked: [] };
    view.current?.setFocus(focus);
  });
}

function ZoomButtons(): JSX.Element {
  const { camera } = useStore();
  return (
    <div class="zoom" role="group" aria-label="Zoom">
      <IconButton label="Zoom in (+)" onClick={() => camera.value?.zoom(1.4)}>
        <Icon path={ICONS.plus} />
      </IconButton>
      <IconButton label="Zoom out (−)" onClick={() => camera.value?.zoom(1 / 1.4)}>
        <Icon path={ICONS.minus} />
      </IconButton>
      <IconButton label="Fit the graph into view (g)" onClick={() => camera.value?.fit()}>
        <Icon path={ICONS.fit} />
      </IconButton>
    </div>
  );
}

export function GraphPane(): JSX.Element {
  const { data, visibility } = useStore();
  const container = useRef<HTMLDivElement>(null);
  useGraphView(container);
  return (
    <div class="graph-pane">
      <div class="graph-image" role="img" aria-label={drawingWords(data, visibility.value, useWords())}>
        <div class="graph-canvas" ref={container} />
      </div>
      {visibility.value.nodes.size === 0 && <NothingInView />}
      <ZoomButtons />
    </div>
  );
}
