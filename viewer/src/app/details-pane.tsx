/** The right pane: the card of what is selected, or where to start. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { selectionId } from '../state/view-state.ts';
import { CARD_HEADING_ID } from './card.tsx';
import { SEARCH_ID } from './keyboard.ts';
import { lazyPart } from './lazy.tsx';
import { Overview } from './overview.tsx';
import { exists, useStore } from './store.ts';

const SelectionCard = lazyPart(async () => (await import('./cards.tsx')).SelectionCard);

/** Whether the reader was in the card or in the search: then the new card's heading takes the focus. */
function shouldTakeFocus(pane: HTMLElement): boolean {
  const { activeElement, body } = document;
  return activeElement === body || activeElement?.id === SEARCH_ID || pane.contains(activeElement);
}

export function DetailsPane(): JSX.Element {
  const { data, state } = useStore();
  const pane = useRef<HTMLDivElement>(null);
  const { selection } = state.value;
  const id = selectionId(selection);
  const shown = useRef(id);
  const settle = (): void => {
    if (pane.current === null || shown.current === id) return;
    shown.current = id;
    pane.current.scrollTop = 0;
    if (shouldTakeFocus(pane.current))
      document.getElementById(CARD_HEADING_ID)?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (selection === undefined) settle();
  });
  return (
    <div class="details" ref={pane}>
      <div key={id}>
        {selection === undefined || !exists(data, selection) ? (
          <Overview />
        ) : (
          <SelectionCard selection={selection} onShown={settle} />
        )}
      </div>
    </div>
  );
}
