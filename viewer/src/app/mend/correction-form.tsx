/** The frame of every correcting dialog: what is decided, what would change, why, who, and writing it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { writeCorrection } from '../../data/server/corrections.ts';
import type { ServerError } from '../../data/server-client.ts';
import type { Decided } from '../../mend/decision.ts';
import { decisionWords } from '../../mend/decision-words.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { Icon, IconButton, ICONS, Name } from '../parts.tsx';
import { reloadGraph } from '../reload.ts';
import { useStore } from '../store.ts';
import type { MendAction } from './asked.ts';
import { asked, notice } from './asked.ts';
import { PreviewBox } from './preview.tsx';
import { ReasonFields } from './reason-fields.tsx';
import { usePreview } from './use-preview.ts';
import { whoOf } from './who.ts';

export interface CorrectionFormProps {
  readonly action: MendAction;
  readonly lead: string;
  /** What the reader has chosen; undefined while they have not. */
  readonly decided: Decided | undefined;
  readonly children?: ComponentChildren;
}

const close = (): void => {
  asked.value = undefined;
};

function useWriting(decided: Decided | undefined, reason: string) {
  const { data } = useStore();
  const words = useMendWords();
  const isWriting = useSignal(false);
  const failure = useSignal<ServerError | undefined>(undefined);
  const write = async (): Promise<void> => {
    if (decided?.ok !== true || isWriting.peek()) return;
    isWriting.value = true;
    const { decision } = decided;
    const answer = await writeCorrection({ decision, why: reason.trim(), ...whoOf() });
    isWriting.value = false;
    if (!answer.ok) {
      failure.value = answer.error;
      return;
    }
    const { line, text } = answer.value;
    notice.value = {
      kind: 'written',
      written: { words: decisionWords(decision, data, words), line, text },
    };
    close();
    reloadGraph();
  };
  return { write, isWriting: isWriting.value, failure: failure.value };
}

function Foot({ canWrite, isWriting }: { canWrite: boolean; isWriting: boolean }): JSX.Element {
  const { mend } = useMendWords();
  return (
    <div class="mend-foot">
      <button type="button" class="quiet" onClick={close}>
        {mend.cancel}
      </button>
      <button type="submit" class="primary" disabled={!canWrite || isWriting}>
        {isWriting ? mend.writing : mend.write}
      </button>
    </div>
  );
}

export function CorrectionForm({ action, lead, decided, children }: CorrectionFormProps): JSX.Element {
  const { mend } = useMendWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const reason = useSignal('');
  const preview = usePreview(decided?.ok === true ? decided.decision : undefined);
  const { write, isWriting, failure } = useWriting(decided, reason.value);
  const does = preview.kind === 'seen';
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="mend" aria-labelledby="mend-title" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <div class="mend-head">
          <h2 id="mend-title">{mend.titles[action]}</h2>
          <IconButton label={mend.cancel} onClick={close}>
            <Icon path={ICONS.close} />
          </IconButton>
        </div>
        <div class="mend-body">
          <p class="mend-lead">
            <Name>{lead}</Name>
          </p>
          {children}
          <PreviewBox preview={preview} problem={decided?.ok === false ? decided : undefined} />
          <ReasonFields action={action} reason={reason} />
          {failure !== undefined && (
            <p class="refusal" role="alert">
              {failure.what} <span class="fine">{failure.advice}</span>
            </p>
          )}
        </div>
        <Foot canWrite={does && reason.value.trim() !== ''} isWriting={isWriting} />
      </form>
    </dialog>
  );
}
