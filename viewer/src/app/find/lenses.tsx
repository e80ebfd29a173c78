/** Filters by who says so, how many, and how surely. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import { nameOf } from '../../data/graph-data.ts';
import { speakersIn } from '../../filters/speakers.ts';
import { foldText } from '../../search/fold-text.ts';
import { useWords } from '../../words/language.ts';
import { Name, TypeIcon } from '../parts.tsx';
import { useStore } from '../store.ts';

/** So many speakers are offered. */
const OFFERED = 6;

/** Chooses whose words alone are shown: those who say most come first. */
function SpeakerChoice(): JSX.Element {
  const { data, state, dispatch } = useStore();
  const { find, vocabulary } = useWords();
  const query = useSignal('');
  const { filters } = state.value;
  const wanted = foldText(query.value.trim());
  const speakers = speakersIn(data)
    .filter(({ key }) => foldText(nameOf(data, key)).includes(wanted))
    .slice(0, OFFERED);
  return (
    <details class="family">
      <summary>{find.onlyWhatSomebodySays}</summary>
      <input
        class="list-search"
        type="search"
        aria-label={find.chooseSpeaker}
        placeholder={find.chooseSpeaker}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <ul class="rows">
        {speakers.map(({ key, count }) => {
          const type = data.nodes.get(key)?.attributes.type;
          return (
            <li key={key}>
              <button
                type="button"
                class="row"
                onClick={() => {
                  query.value = '';
                  dispatch({ type: 'filter', filters: { ...filters, saidBy: key } });
                }}
              >
                {type !== undefined && <TypeIcon type={type} size={16} />}
                <span class="row-name">
                  <Name>{nameOf(data, key)}</Name>
                </span>
                <span class="row-count">{vocabulary.number(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {speakers.length === 0 && <p class="fine">{find.noSpeaker}</p>}
    </details>
  );
}

/** The lens in force, and the way out of it. */
function Speaker({ speaker }: { readonly speaker: string }): JSX.Element {
  const { data, state, dispatch } = useStore();
  const { find } = useWords();
  return (
    <p class="lens-on">
      <span>{find.onlyWhatSays(nameOf(data, speaker))}</span>
      <button
        type="button"
        class="link"
        onClick={() => {
          dispatch({ type: 'filter', filters: { ...state.value.filters, saidBy: undefined } });
        }}
      >
        {find.clearSpeaker}
      </button>
    </p>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly meaning: string;
  readonly on: boolean;
  readonly toggle: () => void;
}

function Switch({ label, meaning, on, toggle }: SwitchProps): JSX.Element {
  return (
    <label class="choice" title={meaning}>
      <input type="checkbox" checked={on} onChange={toggle} />
      <span class="choice-label">{label}</span>
    </label>
  );
}

function Confidence(): JSX.Element {
  const { state, dispatch } = useStore();
  const { find } = useWords();
  const { filters } = state.value;
  const set = (value: number, passing: boolean): void => {
    dispatch({ type: 'filter', filters: { ...filters, minConfidence: value }, passing });
  };
  return (
    <label class="range-choice" title={find.confidenceMeaning}>
      <span>{find.confidence}</span>
      <span class="range-value">{find.confidenceFrom(filters.minConfidence)}</span>
      <input
        type="range"
        min={0}
        max={0.95}
        step={0.05}
        value={filters.minConfidence}
        onInput={(event) => {
          set(event.currentTarget.valueAsNumber, true);
        }}
        onChange={(event) => {
          set(event.currentTarget.valueAsNumber, false);
        }}
      />
    </label>
  );
}

export function Lenses(): JSX.Element {
  const { state, dispatch } = useStore();
  const { find } = useWords();
  const { filters } = state.value;
  return (
    <fieldset>
      <legend>{find.lenses}</legend>
      <Switch
        label={find.atLeastOutletsLabel}
        meaning={find.atLeastOutletsMeaning}
        on={filters.minOutlets > 1}
        toggle={() => {
          dispatch({
            type: 'filter',
            filters: { ...filters, minOutlets: filters.minOutlets > 1 ? 0 : 2 },
          });
        }}
      />
      <Switch
        label={find.withoutHearsayLabel}
        meaning={find.withoutHearsayMeaning}
        on={filters.hideHearsay}
        toggle={() => {
          dispatch({ type: 'filter', filters: { ...filters, hideHearsay: !filters.hideHearsay } });
        }}
      />
      <Confidence />
      {filters.saidBy === undefined ? <SpeakerChoice /> : <Speaker speaker={filters.saidBy} />}
    </fieldset>
  );
}
