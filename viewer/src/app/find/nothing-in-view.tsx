/** Where nothing passes: which filter to take away. */
import type { JSX } from 'preact';

import { chipToDrop } from '../../filters/chips.ts';
import { DEFAULT_FILTERS } from '../../filters/filters.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';
import { useChips } from './use-gains.ts';

export function NothingInView(): JSX.Element {
  const { dispatch } = useStore();
  const { find } = useWords();
  const { gains } = useChips();
  const best = chipToDrop([...gains.values()]);
  return (
    <div class="nothing" role="status">
      <p>{find.nothingInView}</p>
      {best !== undefined && <p>{find.dropBrings(find.inView(best.nodes, best.edges))}</p>}
      {best === undefined && gains.size > 0 && <p>{find.noneAlone}</p>}
      <p class="nothing-actions">
        {best !== undefined && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              dispatch({ type: 'filter', filters: best.chip.without });
            }}
          >
            {find.dropOne(best.chip.label)}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            dispatch({ type: 'filter', filters: DEFAULT_FILTERS });
          }}
        >
          {find.reset}
        </button>
      </p>
    </div>
  );
}
