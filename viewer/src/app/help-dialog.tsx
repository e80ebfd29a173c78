/** The keys, and how to read the page. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { STATUSES } from '../../../graph/model/claim.ts';
import { MODALITY_GLYPH } from '../../../graph/words/types.ts';
import { useWords } from '../words/language.ts';
import type { Group } from './commands/commands.ts';
import { COMMANDS, GROUPS } from './commands/commands.ts';
import { keyLabel } from './commands/key-label.ts';
import { chooseSingleKeys, singleKeys } from './commands/single-keys.ts';
import { Icon, IconButton, ICONS } from './parts.tsx';
import { useStore } from './store.ts';

function Keys({ group }: { group: Group }): JSX.Element {
  const { commands } = useWords();
  const listed = COMMANDS.filter((command) => command.group === group && command.keys.length > 0);
  return (
    <>
      <h4>{commands.groups[group]}</h4>
      <dl class="keys">
        {listed.map(({ id, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyLabel(key)}</kbd>
              ))}
            </dt>
            <dd>{commands.names[id]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Reading(): JSX.Element {
  const { commands, vocabulary } = useWords();
  return (
    <>
      <p>{commands.reading}</p>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <strong>{vocabulary.statusWords(status).label}</strong>: {vocabulary.statusWords(status).meaning}
          </li>
        ))}
      </ul>
      <p>{commands.notFact(MODALITY_GLYPH)}</p>
    </>
  );
}

export function HelpDialog(): JSX.Element {
  const { data, state, dispatch } = useStore();
  const { commands, common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { help } = state.value;
  useEffect(() => {
    if (help) dialog.current?.showModal();
    else dialog.current?.close();
  }, [help]);
  const close = (): void => {
    dispatch({ type: 'show-help', help: false });
  };
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <div class="help-head">
        <h2 id="help-title">{commands.how}</h2>
        <IconButton label={common.close} onClick={close}>
          <Icon path={ICONS.close} />
        </IconButton>
      </div>
      <Reading />
      <h3>{commands.keys}</h3>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={(event) => {
            chooseSingleKeys(event.currentTarget.checked);
          }}
        />
        {commands.singleKeys}
      </label>
      {GROUPS.map((group) => (
        <Keys key={group} group={group} />
      ))}
      <p class="fine">{commands.made(data.about.version)}</p>
    </dialog>
  );
}
