/** “Lay out again”: only ever at the reader's word, within a budget, and with a way back. */
import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { JSX } from 'preact';

import type { Point } from '../../data/positions.ts';
import type { LayoutResult } from '../../layout/lay-out.ts';
import { useWords } from '../../words/language.ts';
import { Icon, IconButton } from '../parts.tsx';
import type { Store } from '../store.ts';
import { useStore } from '../store.ts';

const LAYOUT =
  'M5 3.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM15 5.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM8 13.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM6.8 5.4l6.4 1.2M5.6 6.8l1.9 6.4M13.8 8.4l-4.5 5.4';

type LayoutState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stop: () => void }
  | { readonly kind: 'done'; readonly before: ReadonlyMap<string, Point> }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'failed' };

const layout: Signal<LayoutState> = signal({ kind: 'idle' });

/** Puts nodes where the layout found them, but not those that the reader pinned. */
function accept({ camera, pins }: Store, places: ReadonlyMap<string, Point>): LayoutState {
  const control = camera.value;
  if (control === undefined) return { kind: 'idle' };
  const before = new Map(control.places());
  const free = [...places].filter(([key]) => !pins.value.has(key));
  control.move(new Map(free));
  control.fit();
  return { kind: 'done', before };
}

function stateAfter(store: Store, result: LayoutResult): LayoutState {
  switch (result.kind) {
    case 'done':
      return accept(store, result.places);
    case 'stopped':
      return { kind: 'idle' };
    case 'too-long':
    case 'failed':
      return result;
  }
}

async function start(store: Store): Promise<void> {
  // A page in one file has no second file to run a worker from.
  if (import.meta.env.ONE_FILE) return;
  const { layOut, layoutRequest } = await import('../../layout/lay-out.ts');
  const control = new AbortController();
  layout.value = {
    kind: 'running',
    stop: () => {
      control.abort();
    },
  };
  const request = layoutRequest(store.data, store.visibility.value);
  layout.value = stateAfter(store, await layOut(request, control.signal));
}

export function LayOutButton(): JSX.Element | null {
  const store = useStore();
  const { canvas } = useWords();
  if (import.meta.env.ONE_FILE) return null;
  return (
    <IconButton
      label={canvas.layOut}
      onClick={() => {
        if (layout.value.kind !== 'running') void start(store);
      }}
    >
      <Icon path={LAYOUT} />
    </IconButton>
  );
}

function messageOf(state: LayoutState, canvas: ReturnType<typeof useWords>['canvas']): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running':
      return canvas.layingOut;
    case 'done':
      return canvas.laidOut;
    case 'too-long':
      return canvas.layoutTooLong;
    case 'failed':
      return canvas.layoutFailed;
  }
}

/** How the layout goes, while it does, and the way back once it is done. */
export function LayoutNotice(): JSX.Element | null {
  const { camera } = useStore();
  const { canvas } = useWords();
  const state = layout.value;
  if (state.kind === 'idle') return null;
  const rest = (): void => {
    layout.value = { kind: 'idle' };
  };
  return (
    <div class="picked picked-line" role="status">
      <span>{messageOf(state, canvas)}</span>
      {state.kind === 'running' && (
        <button type="button" class="quiet" onClick={state.stop}>
          {canvas.stop}
        </button>
      )}
      {state.kind === 'done' && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            camera.value?.move(state.before);
            rest();
          }}
        >
          {canvas.undoLayout}
        </button>
      )}
      {state.kind !== 'running' && (
        <button type="button" class="quiet" onClick={rest}>
          {canvas.done}
        </button>
      )}
    </div>
  );
}
