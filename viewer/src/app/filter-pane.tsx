/** The left pane: a legend whose every entry is also a filter, and the filters that no legend shows. */
import type { JSX } from 'preact';

import type { Filters } from '../filters/filters.ts';
import { DEFAULT_FILTERS, NO_FILTERS, sameFilters } from '../filters/filters.ts';
import { useWords } from '../words/language.ts';
import { EvidenceChoices, RelationChoices, TypeChoices } from './find/legend.tsx';
import { Lenses } from './find/lenses.tsx';
import { SourceChoices } from './find/source-choices.tsx';
import { useStore } from './store.ts';

export function FilterPane(): JSX.Element {
  const { facets, state, dispatch } = useStore();
  const { find } = useWords();
  const { filters } = state.value;
  const set = (next: Filters) => (): void => {
    dispatch({ type: 'filter', filters: next });
  };
  return (
    <div class="filters">
      <TypeChoices />
      <EvidenceChoices />
      <Lenses />
      <SourceChoices kind="outlets" />
      <SourceChoices kind="articles" />
      <h2 class="pane-title">{find.relations}</h2>
      {facets.relations.map((family) => (
        <RelationChoices key={family.family} {...family} />
      ))}
      <p class="actions">
        <button
          type="button"
          class="quiet"
          disabled={sameFilters(filters, NO_FILTERS)}
          onClick={set(NO_FILTERS)}
        >
          {find.showEverything}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={sameFilters(filters, DEFAULT_FILTERS)}
          onClick={set(DEFAULT_FILTERS)}
        >
          {find.reset}
        </button>
      </p>
    </div>
  );
}
