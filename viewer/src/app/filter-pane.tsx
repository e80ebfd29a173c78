/** The left pane: a legend whose every entry is also a filter. */
import type { JSX } from 'preact';

import type { Status } from '../../../graph/model/claim.ts';
import type { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import type { Facet, RelationFacets } from '../filters/facets.ts';
import type { Filters } from '../filters/filters.ts';
import {
  DEFAULT_FILTERS,
  NO_FILTERS,
  sameFilters,
  toggleRelation,
  toggleStatus,
  toggleType,
} from '../filters/filters.ts';
import { relationWords } from '../words/relations.ts';
import { familyHeading, statusWords, typeHeading } from '../words/types.ts';
import { TypeIcon } from './parts.tsx';
import { useStore } from './store.ts';

interface ChoiceProps {
  readonly shown: boolean;
  readonly label: string;
  readonly count?: number;
  readonly sign?: JSX.Element;
  readonly title?: string;
  readonly next: Filters;
}

/** One entry: ticked while it is shown. */
function Choice({ shown, label, count, sign, title, next }: ChoiceProps): JSX.Element {
  const { dispatch } = useStore();
  return (
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

function StatusChoices({ facets }: { facets: readonly Facet<Status>[] }): JSX.Element {
  const { filters } = useStore().state.value;
  return (
    <fieldset>
      <legend>How it is known</legend>
      {facets.map(({ value, count }) => {
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
    </fieldset>
  );
}

function RelationChoices({ family, facets }: RelationFacets): JSX.Element {
  const { filters } = useStore().state.value;
  const choice = ({ value, count }: Facet<RelationType>): JSX.Element => (
    <Choice
      key={value}
      shown={!filters.hiddenRelations.includes(value)}
      label={relationWords(value)}
      count={count}
      next={toggleRelation(filters, value)}
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
  const { facets, state, dispatch } = useStore();
  const { filters } = state.value;
  const set = (next: Filters) => (): void => {
    dispatch({ type: 'filter', filters: next });
  };
  return (
    <div class="filters">
      <TypeChoices facets={facets.types} />
      <StatusChoices facets={facets.statuses} />
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
