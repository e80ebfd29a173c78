/** What people decided: every line in words, whether it holds, and taking it back. */
import '../../style/mend.css';

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import type { CorrectionList, ListedCorrection } from '../../../../graph/api/corrections.ts';
import { listCorrections } from '../../data/server/corrections.ts';
import type { Answer } from '../../data/server-client.ts';
import { decisionWords } from '../../mend/decision-words.ts';
import type { MendWords } from '../../words/mend-words.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { Name } from '../parts.tsx';
import type { Store } from '../store.ts';
import { useStore } from '../store.ts';
import { takeBackWritten } from './notice-bar.tsx';

function wordsOf({ correction, text }: ListedCorrection, { data }: Store, words: MendWords): string {
  return correction === undefined
    ? `${words.mend.decision.unreadable}: ${text.slice(0, 120)}`
    : decisionWords(correction, data, words);
}

function State({ item }: { item: ListedCorrection }): JSX.Element {
  const { mend } = useMendWords();
  const { state, reason } = item;
  return (
    <p class="fine">
      <span class={`badge ${state === 'carried out' ? 'status-asserted' : 'status-contested'}`}>
        {mend.corrections.state(state)}
      </span>{' '}
      {reason}
    </p>
  );
}

/** Taking a line back, in two steps: a slip of the finger changes nothing. */
function Undo({ item, words }: { item: ListedCorrection; words: string }): JSX.Element {
  const { mend } = useMendWords();
  const isAsked = useSignal(false);
  if (!isAsked.value)
    return (
      <button
        type="button"
        class="quiet"
        aria-label={mend.corrections.undoOf(words)}
        onClick={() => {
          isAsked.value = true;
        }}
      >
        {mend.corrections.undo}
      </button>
    );
  return (
    <div class="mend-actions" role="group" aria-label={mend.corrections.undoOf(words)}>
      <button
        type="button"
        class="primary"
        onClick={() => void takeBackWritten({ words, line: item.line, text: item.text })}
      >
        {mend.corrections.really}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          isAsked.value = false;
        }}
      >
        {mend.corrections.keep}
      </button>
    </div>
  );
}

function Item({ item }: { item: ListedCorrection }): JSX.Element {
  const store = useStore();
  const words = useMendWords();
  const { mend, vocabulary } = words;
  const { correction, line, state, of } = item;
  const said = wordsOf(item, store, words);
  const isIdle = state !== 'carried out' && state !== 'inexact';
  return (
    <li class={isIdle ? 'correction idle' : 'correction'}>
      <p class="words">
        <Name>{said}</Name>
      </p>
      {correction !== undefined && (
        <>
          <p class="why" dir="auto">
            {correction.why}
          </p>
          <p class="fine dotted">
            <Name>{correction.who}</Name>
            <span>{vocabulary.dateWords(correction.when.slice(0, 10))}</span>
            <span>{mend.corrections.line(line)}</span>
          </p>
        </>
      )}
      <State item={item} />
      {of === 'store' && <Undo item={item} words={said} />}
    </li>
  );
}

export function CorrectionsPanel(): JSX.Element {
  const { mend, common } = useMendWords();
  const list = useSignal<Answer<CorrectionList> | undefined>(undefined);
  useEffect(() => {
    void listCorrections().then((answer) => {
      list.value = answer;
    });
  }, []);
  const answer = list.value;
  const items = answer?.ok === true ? answer.value.corrections : [];
  const idle = items.filter(({ state }) => state !== 'carried out' && state !== 'inexact').length;
  return (
    <div class="side-panel">
      <h2>{common.panels.corrections}</h2>
      <p class="fine">{mend.corrections.lead}</p>
      {answer === undefined && <p role="status">{mend.corrections.loading}</p>}
      {answer?.ok === false && (
        <p class="refusal" role="alert">
          {answer.error.what} {answer.error.advice}
        </p>
      )}
      {answer?.ok === true && items.length === 0 && <p>{mend.corrections.none}</p>}
      {items.length > 0 && (
        <p class="fine dotted">
          <span>{mend.corrections.count(items.length)}</span>
          {idle > 0 && <span>{mend.corrections.notCarriedOut(idle)}</span>}
        </p>
      )}
      <ol class="corrections">
        {[...items].reverse().map((item) => (
          <Item key={`${item.of} ${item.line} ${item.text}`} item={item} />
        ))}
      </ol>
    </div>
  );
}
