/** Says what was written, and takes it back. */
import '../../style/mend.css';

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { undoCorrection } from '../../data/server/corrections.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { Icon, IconButton, ICONS, Name } from '../parts.tsx';
import { reloadGraph } from '../reload.ts';
import { useStore } from '../store.ts';
import type { Notice, Written } from './asked.ts';
import { notice } from './asked.ts';

/** Takes a line of the corrections back; what came of it is the next notice. */
export async function takeBackWritten({ words, line, text }: Written): Promise<boolean> {
  const answer = await undoCorrection({ line, text });
  if (answer.ok) {
    notice.value = { kind: 'undone', words };
    reloadGraph();
  } else {
    const { what, advice } = answer.error;
    notice.value = { kind: 'failed', what, advice };
  }
  return answer.ok;
}

function Words({ said }: { said: Notice }): JSX.Element {
  const { mend } = useMendWords();
  switch (said.kind) {
    case 'written':
      return (
        <>
          <strong>{mend.written(said.written.line)}:</strong> <Name>{said.written.words}</Name>
        </>
      );
    case 'undone':
      return (
        <>
          <strong>{mend.undone}:</strong> <Name>{said.words}</Name>
        </>
      );
    case 'failed':
      return (
        <>
          <strong>{said.what}</strong> {said.advice}
        </>
      );
  }
}

export function NoticeBar(): JSX.Element | null {
  const { dispatch } = useStore();
  const { mend } = useMendWords();
  const isUndoing = useSignal(false);
  const bar = useRef<HTMLDivElement>(null);
  const said = notice.value;
  useEffect(() => {
    // The dialog is gone, and the card may be: the reader goes on from here.
    if (said !== undefined && document.activeElement === document.body) bar.current?.focus();
  }, [said]);
  if (said === undefined) return null;
  const undo = async (written: Written): Promise<void> => {
    isUndoing.value = true;
    await takeBackWritten(written);
    isUndoing.value = false;
  };
  return (
    <div ref={bar} class="mend-notice" role="status" tabIndex={-1}>
      <p>
        <Words said={said} />
      </p>
      {said.kind === 'written' && (
        <button
          type="button"
          class="quiet"
          disabled={isUndoing.value}
          onClick={() => void undo(said.written)}
        >
          {mend.undo}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          notice.value = undefined;
          dispatch({ type: 'show-panel', panel: 'corrections' });
        }}
      >
        {mend.showAll}
      </button>
      <IconButton
        label={mend.dismiss}
        onClick={() => {
          notice.value = undefined;
        }}
      >
        <Icon path={ICONS.close} />
      </IconButton>
    </div>
  );
}
