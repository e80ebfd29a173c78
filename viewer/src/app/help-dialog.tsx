/** The keys, and how to read the page. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { STATUSES } from '../../../graph/model/claim.ts';
import { MODALITY_GLYPH, statusWords } from '../../../graph/words/types.ts';
import { SHORTCUTS } from './keyboard.ts';
import { Icon, IconButton, ICONS } from './parts.tsx';
import { useStore } from './store.ts';

function Keys(): JSX.Element {
  return (
    <dl class="keys">
      {SHORTCUTS.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reading(): JSX.Element {
  return (
    <>
      <p>
        A node is somebody or something that the articles name; the more articles name it, the larger it is. A
        line is a relation that at least one sentence states. Choose it to read the sentence.
      </p>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <strong>{statusWords(status).label}</strong>: {statusWords(status).meaning}
          </li>
        ))}
      </ul>
      <p>
        {MODALITY_GLYPH} marks what is no fact: a relation that the sources only plan, call possible, demand
        or claim.
      </p>
    </>
  );
}

export function HelpDialog(): JSX.Element {
  const { data, state, dispatch } = useStore();
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
        <h2 id="help-title">How to read this</h2>
        <IconButton label="Close" onClick={close}>
          <Icon path={ICONS.close} />
        </IconButton>
      </div>
      <Reading />
      <h3>Keys</h3>
      <Keys />
      <p class="fine">Made with Dossier {data.about.version}.</p>
    </dialog>
  );
}
