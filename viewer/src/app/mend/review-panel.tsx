/** The undecided pairs, one after another: decided with a key or a touch. */
import '../../style/mend.css';

import { signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import type { UndecidedPair } from '../../../../graph/api/review.ts';
import type { Decision } from '../../../../graph/model/corrections.ts';
import { undoCorrection, writeCorrection } from '../../data/server/corrections.ts';
import { askReview } from '../../data/server/review.ts';
import type { ServerError } from '../../data/server-client.ts';
import type { ReviewSession } from '../../mend/review-session.ts';
import {
  currentPair,
  decide,
  NEW_SESSION,
  progressOf,
  refreshed,
  skip,
  skippedCount,
  takeBack,
  unskip,
} from '../../mend/review-session.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { reloadGraph } from '../reload.ts';
import { ReviewPair } from './review-pair.tsx';
import { whoOf } from './who.ts';

/** Outlives the panel: a decision loads the graph anew, and the panel with it. */
const session = signal<ReviewSession>(NEW_SESSION);
const isLoaded = signal(false);
const said = signal('');

function decisionOf({ mentions: [first, second] }: UndecidedPair, same: boolean): Decision {
  return same
    ? { action: 'merge', mentions: [first, second] }
    : { action: 'split', mentions: [first], from: second };
}

interface Review {
  readonly choose: (same: boolean) => void;
  readonly undo: () => void;
  readonly failure: ServerError | undefined;
  readonly isBusy: boolean;
}

function useReview(reason: string): Review {
  const { review } = useMendWords();
  const failure = useSignal<ServerError | undefined>(undefined);
  const isBusy = useSignal(false);
  useEffect(() => {
    void askReview().then((answer) => {
      if (answer.ok) session.value = refreshed(session.peek(), answer.value.undecided);
      else failure.value = answer.error;
      isLoaded.value = true;
    });
  }, []);
  const run = async (work: () => Promise<ServerError | undefined>): Promise<void> => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    failure.value = await work();
    isBusy.value = false;
    if (failure.peek() === undefined) reloadGraph();
  };
  const choose = (same: boolean): void => {
    const pair = currentPair(session.peek());
    if (pair === undefined) return;
    void run(async () => {
      const usual = same ? review.reasonSame : review.reasonDifferent;
      const why = reason.trim() === '' ? usual : reason.trim();
      const answer = await writeCorrection({ decision: decisionOf(pair, same), why, ...whoOf() });
      if (!answer.ok) return answer.error;
      const { line, text } = answer.value;
      const [a, b] = pair.entities;
      session.value = decide(session.peek(), { pair, same, line, text });
      said.value = review.saved[same ? 'same' : 'different'](a.name, b.name);
      return undefined;
    });
  };
  const undo = (): void => {
    const last = session.peek().made.at(-1);
    if (last === undefined) {
      said.value = review.nothingToUndo;
      return;
    }
    void run(async () => {
      const answer = await undoCorrection({ line: last.line, text: last.text });
      if (!answer.ok) return answer.error;
      session.value = takeBack(session.peek());
      said.value = review.undone;
      return undefined;
    });
  };
  return { choose, undo, failure: failure.value, isBusy: isBusy.value };
}

const put = (off: (session: ReviewSession) => ReviewSession): void => {
  session.value = off(session.peek());
};

/** `m` same, `n` not the same, `s` skip, `u` undo: anywhere on the page but in a field, while the panel is open. */
function useKeys({ choose, undo }: Review): void {
  useEffect(() => {
    const effects: Readonly<Record<string, () => void>> = {
      m: () => {
        choose(true);
      },
      n: () => {
        choose(false);
      },
      s: () => {
        put(skip);
      },
      u: undo,
    };
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const { target } = event;
      if (target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]'))
        return;
      if (!Object.hasOwn(effects, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      effects[event.key]?.();
    };
    // Before the page’s own keys, one of which is `u` too.
    document.addEventListener('keydown', listen, true);
    return () => {
      document.removeEventListener('keydown', listen, true);
    };
  });
}

function Progress(): JSX.Element {
  const { review } = useMendWords();
  const { at, all } = progressOf(session.value);
  return (
    <p class="fine">
      <span class="review-progress">{review.progress(at, all)}</span>
      <progress class="progress" aria-label={review.progress(at, all)} value={at} max={all} />
    </p>
  );
}

function Choices({ choose, undo, isBusy }: Review): JSX.Element {
  const { review } = useMendWords();
  const button = (label: string, key: string, kind: string, act: () => void): JSX.Element => (
    <button type="button" class={kind} disabled={isBusy} aria-keyshortcuts={key} onClick={act}>
      {label} <kbd aria-hidden="true">{key}</kbd>
    </button>
  );
  return (
    <div class="review-decide" role="group" aria-label={review.keys}>
      {button(review.same, 'm', 'primary', () => {
        choose(true);
      })}
      {button(review.different, 'n', 'primary', () => {
        choose(false);
      })}
      {button(review.skip, 's', 'quiet', () => {
        put(skip);
      })}
      {button(review.undo, 'u', 'quiet', undo)}
    </div>
  );
}

function End({ undo }: { undo: () => void }): JSX.Element {
  const { review } = useMendWords();
  const skipped = skippedCount(session.value);
  const hasMade = session.value.made.length > 0;
  if (!isLoaded.value) return <p role="status">{review.loading}</p>;
  return (
    <>
      <p>
        {hasMade && skipped === 0 ? review.allDone : skipped > 0 ? review.skippedLeft(skipped) : review.none}
      </p>
      <div class="mend-actions">
        {skipped > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              put(unskip);
            }}
          >
            {review.again}
          </button>
        )}
        {hasMade && (
          <button type="button" class="quiet" onClick={undo}>
            {review.undo}
          </button>
        )}
      </div>
    </>
  );
}

export function ReviewPanel(): JSX.Element {
  const { review, common } = useMendWords();
  const reason = useSignal('');
  const going = useReview(reason.value);
  useKeys(going);
  const pair = currentPair(session.value);
  return (
    <div class="side-panel review">
      <h2>{common.panels.review}</h2>
      <p class="fine">{review.lead}</p>
      <p class="fine" role="status">
        {said.value}
      </p>
      {going.failure !== undefined && (
        <p class="refusal" role="alert">
          {going.failure.what} {going.failure.advice}
        </p>
      )}
      {pair === undefined ? (
        <End undo={going.undo} />
      ) : (
        <>
          <Progress />
          <ReviewPair pair={pair} />
          <label class="mend-field">
            <span>{review.reason}</span>
            <input
              value={reason.value}
              placeholder={review.reasonHint}
              onInput={({ currentTarget }) => {
                reason.value = currentTarget.value;
              }}
            />
          </label>
          <Choices {...going} />
        </>
      )}
    </div>
  );
}
