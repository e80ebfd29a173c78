/** All commands in one list that is searched as one types: a dialog with a combobox, which never leaves the field. */
import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { matching } from '../../palette/rank.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';
import type { Command } from './commands.ts';
import { COMMANDS, isAvailable } from './commands.ts';
import { keyLabel } from './key-label.ts';
import { paletteOpen } from './palette-open.ts';

const LIST_ID = 'palette-list';
const optionId = ({ id }: Command): string => `palette-${id}`;

function close(): void {
  paletteOpen.value = false;
}

interface OptionProps {
  readonly command: Command;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function Option({ command, active, onChoose }: OptionProps): JSX.Element {
  const { commands } = useWords();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={line}
      id={optionId(command)}
      role="option"
      aria-selected={active}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      <span>{commands.names[command.id]}</span>
      {command.keys[0] !== undefined && <kbd>{keyLabel(command.keys[0])}</kbd>}
    </li>
  );
}

interface Choice {
  readonly query: Signal<string>;
  readonly found: readonly Command[];
  readonly chosen: Command | undefined;
  readonly type: (text: string) => void;
  readonly run: (command: Command | undefined) => void;
  /** Acts on a key of the field; false for a key that it leaves alone. */
  readonly press: (key: string) => boolean;
}

function useChoice(): Choice {
  const store = useStore();
  const { commands } = useWords();
  const query = useSignal('');
  const active = useSignal(0);
  const all = COMMANDS.filter((command) => command.keyOnly !== true && isAvailable(command, store));
  const found = matching(all, ({ id }) => commands.names[id], query.value);
  const chosen = found[active.value];
  const run = (command: Command | undefined): void => {
    if (command === undefined) return;
    close();
    // The dialog gives the focus back first: a command may put it somewhere else.
    setTimeout(() => {
      command.run(store);
    });
  };
  const move = (by: number): void => {
    if (found.length > 0) active.value = (active.value + by + found.length) % found.length;
  };
  const press = (key: string): boolean => {
    if (key === 'Enter') run(chosen);
    else if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else return false;
    return true;
  };
  const type = (text: string): void => {
    query.value = text;
    active.value = 0;
  };
  return { query, found, chosen, type, run, press };
}

function List(): JSX.Element {
  const { commands } = useWords();
  const { query, found, chosen, type, run, press } = useChoice();
  return (
    <>
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        autofocus
        spellcheck={false}
        aria-label={commands.hint}
        placeholder={commands.hint}
        aria-expanded={found.length > 0}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
        value={query.value}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (press(event.key)) event.preventDefault();
        }}
      />
      <ul id={LIST_ID} role="listbox" aria-label={commands.title} hidden={found.length === 0}>
        {found.map((command) => (
          <Option
            key={command.id}
            command={command}
            active={command === chosen}
            onChoose={() => {
              run(command);
            }}
          />
        ))}
      </ul>
      {found.length === 0 && <p class="none">{commands.none}</p>}
      <p class="vh" role="status">
        {query.value === '' ? '' : commands.found(found.length)}
      </p>
    </>
  );
}

export function Palette(): JSX.Element {
  const { commands } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = paletteOpen.value;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="palette" aria-label={commands.title} onClose={close}>
      {isOpen && <List />}
    </dialog>
  );
}
