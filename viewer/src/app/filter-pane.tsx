/** The left pane: a legend whose every entry is also a filter. */
import type { JSX } from 'preact';

import type { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import type { ShortOfFact } from '../../../graph/words/modality.ts';
import { relationWords } from '../../../graph/words/relations.ts';
import {
  familyHeading,
  MODALITY_GLYPH,
  modalityLabel,
  modalityMeaning,
  statusWords,
  typeHeading,
} from '../../../graph/words/types.ts';
import type { EvidenceFacets, Facet, RelationFacets } from '../filters/facets.ts';
import type { Filters } from '../filters/filters.ts';
import {
  DEFAULT_FILTERS,
  NO_FILTERS,
  onlyRelation,
  sameFilters,
  toggleModality,
  toggleRelation,
  toggleStatus,
  toggleType,
} from '../filters/filters.ts';
import { TypeIcon } from './parts.tsx';
import { useStore } from './store.ts';

interface ChoiceProps {
  readonly shown: boolean;
  readonly label: string;
  readonly count?: number;
  readonly sign?: JSX.Element;
  readonly title?: string;
  readonly next: Filters;
  /** The filters that leave only this entry of its list. */
  readonly only?: Filters;
}

/** One entry: ticked while it is shown. */
function Choice({ shown, label, count, sign, title, next, only }: ChoiceProps): JSX.Element {
  const { dispatch } = useStore();
  const choice = (
    <label class={shown ? 'choice' : 'choice off'} title={title}>
      <input
        type="checkbox"
        checked={shown}
        onChange={() => {
          dispatch({ type: 'filter', filters: next });
        }}
      />
      {sign}
      <span class="choice-label">{label}</span>
      {count !== undefined && <span class="count">{count.toLocaleString('en-GB')}</span>}
    </label>
  );
  if (only === undefined) return choice;
  return (
    <div class="choice-row">
      {choice}
      <button
        type="button"
        class="link only"
        aria-label={`Show only “${label}”`}
        onClick={() => {
          dispatch({ type: 'filter', filters: only });
        }}
      >
        only
      </button>
    </div>
  );
}

function TypeChoices({ facets }: { facets: readonly Facet<NodeType>[] }): JSX.Element {
  const { filters } = useStore().state.value;
  return (
    <fieldset>
      <legend>Who and what</legend>
      {facets.map(({ value, count }) => (
        <Choice
          key={value}
          shown={!filters.hiddenTypes.includes(value)}
          label={typeHeading(value)}
          count={count}
          sign={<TypeIcon type={value} size={22} />}
          next={toggleType(filters, value)}
        />
      ))}
      <Choice
        shown={!filters.connectedOnly}
        label="Also those without relations"
        next={{ ...filters, connectedOnly: !filters.connectedOnly }}
      />
    </fieldset>
  );
}

function ModalityChoice({ value, count }: Facet<ShortOfFact>): JSX.Element {
  const { filters } = useStore().state.value;
  return (
    <Choice
      shown={!filters.hiddenModalities.includes(value)}
      label={modalityLabel(value)}
      title={modalityMeaning(value)}
      count={count}
      sign={
        <span class="modality-sign" aria-hidden="true">
          {MODALITY_GLYPH}
        </span>
      }
      next={toggleModality(filters, value)}
    />
  );
}

function EvidenceChoices({ statuses, modalities }: EvidenceFacets): JSX.Element {
  const { filters } = useStore().state.value;
  return (
    <fieldset>
      <legend>How it is known</legend>
      {statuses.map(({ value, count }) => {
        const { label, meaning } = statusWords(value);
        return (
          <Choice
            key={value}
            shown={!filters.hiddenStatuses.includes(value)}
            label={label}
            title={meaning}
            count={count}
            sign={
              <svg
                class={`line status-${value}`}
                viewBox="0 0 28 10"
                width="28"
                height="10"
                aria-hidden="true"
              >
                <path d="M1 5h20" />
                <path class="head" d="M20 1.5 27 5l-7 3.5Z" />
              </svg>
            }
            next={toggleStatus(filters, value)}
          />
        );
      })}
      {modalities.map((facet) => (
        <ModalityChoice key={facet.value} {...facet} />
      ))}
    </fieldset>
  );
}

function RelationChoices({ family, facets }: RelationFacets): JSX.Element {
  const store = useStore();
  const { filters } = store.state.value;
  const relationTypes = store.facets.relations.flatMap((each) => each.facets).map(({ value }) => value);
  const choice = ({ value, count }: Facet<RelationType>): JSX.Element => (
    <Choice
      key={value}
      shown={!filters.hiddenRelations.includes(value)}
      label={relationWords(value)}
      count={count}
      next={toggleRelation(filters, value)}
      only={onlyRelation(filters, value, relationTypes)}
    />
  );
  const total = facets.reduce((sum, { count }) => sum + count, 0);
  return (
    <details class="family" open={family === 'state' || family === 'action'}>
      <summary>
        {familyHeading(family)}
        <span class="count">{total.toLocaleString('en-GB')}</span>
      </summary>
      <fieldset>
        <legend class="vh">{familyHeading(family)}</legend>
        {facets.map(choice)}
      </fieldset>
    </details>
  );
}

export function FilterPane(): JSX.Element {
  const { facets, evidence, state, dispatch } = useStore();
  const { filters } = state.value;
  const set = (next: Filters) => (): void => {
    dispatch({ type: 'filter', filters: next });
  };
  return (
    <div class="filters">
      <TypeChoices facets={facets.types} />
      <EvidenceChoices {...evidence.value} />
      <h2 class="pane-title">Relations</h2>
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
          Show everything
        </button>
        <button
          type="button"
          class="quiet"
          disabled={sameFilters(filters, DEFAULT_FILTERS)}
          onClick={set(DEFAULT_FILTERS)}
        >
          Reset
        </button>
      </p>
    </div>
  );
}
