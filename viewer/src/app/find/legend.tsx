/** The legend whose every entry is also a filter: types, how it is known, relations. */
import type { JSX } from 'preact';

import type { Status } from '../../../../graph/model/claim.ts';
import type { RelationType } from '../../../../graph/model/ontology.ts';
import type { ShortOfFact } from '../../../../graph/words/modality.ts';
import { MODALITY_GLYPH } from '../../../../graph/words/types.ts';
import { onlyIn, toggleIn } from '../../filters/changes.ts';
import type { Facet, RelationFacets } from '../../filters/facets.ts';
import { useWords } from '../../words/language.ts';
import { TypeIcon } from '../parts.tsx';
import { useStore } from '../store.ts';
import { Choice, Count } from './choice.tsx';

export function TypeChoices(): JSX.Element {
  const { facets, state, counts } = useStore();
  const { find, vocabulary } = useWords();
  const { filters } = state.value;
  const { types, unconnected } = counts.value;
  return (
    <fieldset>
      <legend>{find.whoAndWhat}</legend>
      {facets.types.map(({ value, count }) => (
        <Choice
          key={value}
          shown={!filters.hiddenTypes.includes(value)}
          label={vocabulary.typeHeading(value)}
          count={types.get(value) ?? 0}
          total={count}
          sign={<TypeIcon type={value} size={22} />}
          next={toggleIn(filters, 'hiddenTypes', value)}
        />
      ))}
      <Choice
        shown={!filters.connectedOnly}
        label={find.alsoUnconnected}
        count={unconnected}
        total={unconnected}
        next={{ ...filters, connectedOnly: !filters.connectedOnly }}
      />
    </fieldset>
  );
}

/** A line as the graph draws it; a relation that is denied bears a cross, one that is no fact a diamond. */
function StatusSign({ status }: { readonly status: Status }): JSX.Element {
  return (
    <svg class={`line status-${status}`} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
      <path d="M1 5h20" />
      <path class="head" d="M20 1.5 27 5l-7 3.5Z" />
      {status === 'denied' && <path class="cross" d="m8 1.5 7 7M15 1.5l-7 7" />}
    </svg>
  );
}

function StatusChoice({ value, count }: Facet<Status>): JSX.Element {
  const { state, counts } = useStore();
  const { vocabulary } = useWords();
  const { filters } = state.value;
  const { label, meaning } = vocabulary.statusWords(value);
  return (
    <Choice
      shown={!filters.hiddenStatuses.includes(value)}
      label={label}
      title={meaning}
      count={counts.value.statuses.get(value) ?? 0}
      total={count}
      sign={<StatusSign status={value} />}
      next={toggleIn(filters, 'hiddenStatuses', value)}
    />
  );
}

function ModalityChoice({ value, count }: Facet<ShortOfFact>): JSX.Element {
  const { state, counts } = useStore();
  const { vocabulary } = useWords();
  const { filters } = state.value;
  return (
    <Choice
      shown={!filters.hiddenModalities.includes(value)}
      label={vocabulary.modalityLabel(value)}
      title={vocabulary.modalityMeaning(value)}
      count={counts.value.modalities.get(value) ?? 0}
      total={count}
      sign={
        <span class="modality-sign" aria-hidden="true">
          {MODALITY_GLYPH}
        </span>
      }
      next={toggleIn(filters, 'hiddenModalities', value)}
    />
  );
}

/** What the signs mean, in the words that a title only shows to a pointer. */
function HowDrawn(): JSX.Element {
  const { facets } = useStore();
  const { find, vocabulary } = useWords();
  return (
    <details class="how-drawn">
      <summary>{find.howDrawn}</summary>
      <dl>
        {facets.statuses.map(({ value }) => (
          <div key={value}>
            <dt>
              <StatusSign status={value} />
            </dt>
            <dd>
              {vocabulary.statusWords(value).label}: {vocabulary.statusWords(value).meaning}
            </dd>
          </div>
        ))}
        {facets.modalities.map(({ value }) => (
          <div key={value}>
            <dt class="modality-sign" aria-hidden="true">
              {MODALITY_GLYPH}
            </dt>
            <dd>
              {vocabulary.modalityLabel(value)}: {vocabulary.modalityMeaning(value)}
            </dd>
          </div>
        ))}
      </dl>
      <p>{find.drawnDenied}</p>
      <p>{find.drawnModality}</p>
      <p>{find.drawnWidth}</p>
    </details>
  );
}

export function EvidenceChoices(): JSX.Element {
  const { facets } = useStore();
  const { find } = useWords();
  return (
    <fieldset>
      <legend>{find.howKnown}</legend>
      {facets.statuses.map((facet) => (
        <StatusChoice key={facet.value} {...facet} />
      ))}
      {facets.modalities.map((facet) => (
        <ModalityChoice key={facet.value} {...facet} />
      ))}
      <HowDrawn />
    </fieldset>
  );
}

/** The relations of one family. */
export function RelationChoices({ family, facets }: RelationFacets): JSX.Element {
  const store = useStore();
  const { vocabulary } = useWords();
  const { filters } = store.state.value;
  const { relations } = store.counts.value;
  const all = store.facets.relations.flatMap((each) => each.facets).map(({ value }) => value);
  const choice = ({ value, count }: Facet<RelationType>): JSX.Element => (
    <Choice
      key={value}
      shown={!filters.hiddenRelations.includes(value)}
      label={vocabulary.relationWords(value)}
      count={relations.get(value) ?? 0}
      total={count}
      next={toggleIn(filters, 'hiddenRelations', value)}
      only={onlyIn(filters, 'hiddenRelations', { value, all })}
    />
  );
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return (
    <details class="family" open={family === 'state' || family === 'action'}>
      <summary>
        {vocabulary.familyHeading(family)}
        <Count
          count={sum(facets.map(({ value }) => relations.get(value) ?? 0))}
          total={sum(facets.map(({ count }) => count))}
        />
      </summary>
      <fieldset>
        <legend class="vh">{vocabulary.familyHeading(family)}</legend>
        {facets.map(choice)}
      </fieldset>
    </details>
  );
}
