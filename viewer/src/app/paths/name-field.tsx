/** A field for a name of the graph, with suggestions: a combobox whose list never leaves the keyboard. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import { isEntity, nameOf } from '../../data/graph-data.ts';
import { useWords } from '../../words/language.ts';
import { Name, TypeIcon } from '../parts.tsx';
import { useStore } from '../store.ts';

export interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  /** The node that is named now. */
  readonly node: string | undefined;
  readonly onChoose: (node: string | undefined) => void;
}

interface Suggestions {
  /** What was typed; undefined while the field shows the name that was chosen. */
  readonly text: string | undefined;
  readonly hits: readonly string[];
  readonly active: number;
  readonly type: (text: string) => void;
  readonly choose: (node: string | undefined) => void;
  readonly press: (key: string) => boolean;
}

function useSuggestions({ onChoose }: NameFieldProps): Suggestions {
  const { data, search } = useStore();
  const text = useSignal<string | undefined>(undefined);
  const active = useSignal(0);
  const found = text.value === undefined || text.value.trim() === '' ? [] : search(text.value);
  const hits = found
    .map(({ key }) => key)
    .filter((key) => {
      const node = data.nodes.get(key);
      return node !== undefined && isEntity(node);
    });
  const type = (next: string): void => {
    text.value = next;
    active.value = 0;
    if (next === '') onChoose(undefined);
  };
  const choose = (node: string | undefined): void => {
    text.value = undefined;
    if (node !== undefined) onChoose(node);
  };
  const move = (by: number): void => {
    if (hits.length > 0) active.value = (active.value + by + hits.length) % hits.length;
  };
  const press = (key: string): boolean => {
    if (text.value === undefined) return false;
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') choose(hits[active.value]);
    else if (key === 'Escape') choose(undefined);
    else return false;
    return true;
  };
  return { text: text.value, hits, active: active.value, type, choose, press };
}

export function NameField(props: NameFieldProps): JSX.Element {
  const { id, label, node } = props;
  const { data } = useStore();
  const { follow } = useWords();
  const { text, hits, active, type, choose, press } = useSuggestions(props);
  const isOpen = hits.length > 0;
  const optionId = (key: string): string => `${id}-${key}`;
  const current = hits[active];
  return (
    <div class="path-end">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={follow.path.choose}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : optionId(current)}
        value={text ?? (node === undefined ? '' : nameOf(data, node))}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onBlur={() => {
          choose(undefined);
        }}
        onKeyDown={(event) => {
          if (press(event.key)) event.preventDefault();
        }}
      />
      <ul id={`${id}-list`} class="hits" role="listbox" aria-label={label} hidden={!isOpen}>
        {hits.map((key) => (
          <li
            key={key}
            id={optionId(key)}
            role="option"
            aria-selected={key === current}
            class="hit"
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(key);
            }}
          >
            <TypeIcon type={data.nodes.get(key)?.attributes.type ?? 'Person'} />
            <span class="hit-words">
              <Name>{nameOf(data, key)}</Name>
            </span>
          </li>
        ))}
      </ul>
      {text !== undefined && text.trim() !== '' && !isOpen && <p class="fine">{follow.path.none}</p>}
    </div>
  );
}
