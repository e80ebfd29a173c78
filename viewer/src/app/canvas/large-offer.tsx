/** What stands in the drawing's place where there is too much to draw: what the reader can do about it. */
import type { JSX } from 'preact';

import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';

/** More nodes than this are drawn only when the reader insists. */
export const MOST_DRAWN = 4000;

export function LargeOffer({
  count,
  onInsist,
}: {
  readonly count: number;
  readonly onInsist: () => void;
}): JSX.Element {
  const { dispatch, state } = useStore();
  const { canvas } = useWords();
  return (
    <div class="nothing offer">
      <h2>{canvas.offerTitle(count)}</h2>
      <p>{canvas.offerText}</p>
      <p class="offer-buttons">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            dispatch({ type: 'scope', scope: { ...state.value.scope, base: 'auto' } });
          }}
        >
          {canvas.showMostCovered}
        </button>
        <button type="button" class="quiet" onClick={onInsist}>
          {canvas.showAnyway}
        </button>
      </p>
    </div>
  );
}
