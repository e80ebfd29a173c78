/** Search as you type: a combobox whose list never leaves the keyboard. */
import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import { counted } from '../../../graph/words/counting.ts';
import { typeLabel } from '../../../graph/words/types.ts';
import { isStatement } from '../data/graph-data.ts';
import { speakersOf } from '../evidence/speakers.ts';
import type { SearchHit } from '../search/search-names.ts';
import { speakerWords } from '../words/speakers.ts';
import { SEARCH_ID } from './keyboard.ts';
import { Icon, ICONS, Name, TypeIcon } from './parts.tsx';
import { useStore } from './store.ts';

const LIST_ID = 'search-results';
const optionId = (index: number): string => `search-result-${index}`;

interface HitProps {
  readonly hit: SearchHit;
  readonly index: number;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function Hit({ hit, index, active, onChoose }: HitProps): JSX.Element | null {
  const { data } = useStore();
  const node = data.nodes.get(hit.key);
  if (node === undefined) return null;
  return (
    <li
      id={optionId(index)}
      role="option"
      aria-selected={active}
      class="hit"
      // The field keeps the focus; a click must not take it first.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      <TypeIcon type={node.attributes.type} />
      <span class="hit-words">
        <Name>{node.attributes.name}</Name>
        <span class="fine">
          {typeLabel(node.attributes.type)}
          {isStatement(node) && (
            <>
              {' · '}
              <Name>{speakerWords(speakersOf(data, node.key))}</Name>
            </>
          )}
          {hit.alias !== undefined && (
            <>
              {' · also “'}
              <Name>{hit.alias}</Name>”
            </>
          )}
        </span>
      </span>
    </li>
  );
}

function resultWords(query: string, count: number): string {
  if (query.trim() === '') return '';
  return count === 0 ? 'No name matches.' : `${counted(count, 'match', 'matches')}. Use the arrow keys.`;
}

interface SearchState {
  readonly query: Signal<string>;
  readonly active: Signal<number>;
  readonly open: Signal<boolean>;
  readonly hits: readonly SearchHit[];
  readonly type: (text: string) => void;
  readonly choose: (hit: SearchHit | undefined) => void;
  /** Acts on a key of the field; false for a key that it leaves alone. */
  readonly press: (key: string, field: HTMLInputElement) => boolean;
}

function useSearch(): SearchState {
  const store = useStore();
  const query = useSignal('');
  const active = useSignal(0);
  const open = useSignal(false);
  const { hiddenTypes } = store.state.value.filters;
  const hits = useMemo(() => store.search(query.value, { hiddenTypes }), [store, query.value, hiddenTypes]);
  const type = (text: string): void => {
    query.value = text;
    active.value = 0;
    open.value = text !== '';
  };
  const choose = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return;
    type('');
    store.visit({ kind: 'node', key: hit.key });
  };
  const move = (by: number): void => {
    open.value = true;
    if (hits.length > 0) active.value = (active.value + by + hits.length) % hits.length;
  };
  const press = (key: string, field: HTMLInputElement): boolean => {
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') choose(hits[active.value]);
    else if (key === 'Escape') {
      // The first Escape empties the field, the second leaves it.
      if (query.value === '') field.blur();
      type('');
    } else return false;
    return true;
  };
  return { query, active, open, hits, type, choose, press };
}

function Field({ search, shown }: { search: SearchState; shown: boolean }): JSX.Element {
  const { query, active, open, type, press } = search;
  return (
    <div class="field">
      <Icon path={ICONS.search} />
      <label for={SEARCH_ID} class={query.value === '' ? 'field-hint' : 'vh'}>
        Search names
      </label>
      <input
        id={SEARCH_ID}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={shown}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={shown ? optionId(active.value) : undefined}
        value={query.value}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={(event) => {
          if (press(event.key, event.currentTarget)) event.preventDefault();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}

export function SearchBox(): JSX.Element {
  const search = useSearch();
  const { query, active, open, hits, choose } = search;
  const isAsked = open.value && query.value.trim() !== '';
  const shown = isAsked && hits.length > 0;
  return (
    <search class="search">
      <Field search={search} shown={shown} />
      <ul id={LIST_ID} class="hits" role="listbox" aria-label="Names found" hidden={!shown}>
        {hits.map((hit, index) => (
          <Hit
            key={hit.key}
            hit={hit}
            index={index}
            active={index === active.value}
            onChoose={() => {
              choose(hit);
            }}
          />
        ))}
      </ul>
      {isAsked && hits.length === 0 && <p class="no-hits">No name matches.</p>}
      <p class="vh" role="status">
        {open.value ? resultWords(query.value, hits.length) : ''}
      </p>
    </search>
  );
}
