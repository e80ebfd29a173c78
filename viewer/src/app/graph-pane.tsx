/** The drawing, and the few controls that lie on it. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useRef } from 'preact/hooks';

import { drawingWords } from '../words/announcements.ts';
import { useWords } from '../words/language.ts';
import { ArrangeButtons, ZoomButtons } from './canvas/canvas-tools.tsx';
import { LargeOffer, MOST_DRAWN } from './canvas/large-offer.tsx';
import { LayoutNotice } from './canvas/layout-control.tsx';
import { useGraphView } from './canvas/use-graph-view.ts';
import { lazyPart } from './lazy.tsx';
import { useStore } from './store.ts';

const NothingInView = lazyPart(async () => (await import('./find/nothing-in-view.tsx')).NothingInView);
const PickedBar = lazyPart(async () => (await import('./canvas/picked-bar.tsx')).PickedBar);

/** What is chosen or pinned. A part of its own: the drawing is not rendered again with every selection. */
function Picked(): JSX.Element | null {
  const { state, pins } = useStore();
  return state.value.picked.length > 0 || pins.value.size > 0 ? <PickedBar /> : null;
}

function Drawing({ onLost }: { readonly onLost: () => void }): JSX.Element {
  const { data, visibility } = useStore();
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  useGraphView(container, onLost);
  return (
    <>
      <div class="graph-image" role="img" aria-label={drawingWords(data, visibility.value, words)}>
        <div class="graph-canvas" ref={container} />
      </div>
      {visibility.value.nodes.size === 0 && <NothingInView />}
      <div class="canvas-bars">
        <LayoutNotice />
        <Picked />
      </div>
      <ArrangeButtons />
      <ZoomButtons />
    </>
  );
}

/** The browser may take a drawing's canvases away when it is short of memory. */
function Lost({ onAgain }: { readonly onAgain: () => void }): JSX.Element {
  const { canvas } = useWords();
  return (
    <div class="nothing" role="alert">
      <p>{canvas.drawingLost}</p>
      <button type="button" class="quiet" onClick={onAgain}>
        {canvas.drawAgain}
      </button>
    </div>
  );
}

export function GraphPane(): JSX.Element {
  const { visibility } = useStore();
  const insisted = useSignal(false);
  const lost = useSignal(false);
  const onLost = useCallback(() => {
    lost.value = true;
  }, []);
  const count = visibility.value.nodes.size;
  const isLarge = count > MOST_DRAWN && !insisted.value;
  return (
    <div class="graph-pane">
      {isLarge && (
        <LargeOffer
          count={count}
          onInsist={() => {
            insisted.value = true;
          }}
        />
      )}
      {!isLarge && lost.value && (
        <Lost
          onAgain={() => {
            lost.value = false;
          }}
        />
      )}
      {!isLarge && !lost.value && <Drawing onLost={onLost} />}
    </div>
  );
}
