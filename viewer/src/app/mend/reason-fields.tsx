/** Why, and who: what every correction says besides the decision. */
import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';

import { MAX_WHO, MAX_WHY } from '../../../../graph/api/limits.ts';
import { useMendWords } from '../../words/mend-words.ts';
import type { MendAction } from './asked.ts';
import { rememberWho, who } from './who.ts';

export function ReasonFields({
  action,
  reason,
}: {
  action: MendAction;
  reason: Signal<string>;
}): JSX.Element {
  const { mend } = useMendWords();
  return (
    <>
      <label class="mend-field">
        <span>{mend.reason}</span>
        <input
          required
          maxLength={MAX_WHY}
          value={reason.value}
          placeholder={mend.reasonHint}
          onInput={({ currentTarget }) => {
            reason.value = currentTarget.value;
          }}
        />
      </label>
      <div class="ready-reasons" role="group" aria-label={mend.readyReasons}>
        {mend.reasons[action].map((words) => (
          <button
            key={words}
            type="button"
            class="chip"
            aria-pressed={reason.value === words}
            onClick={() => {
              reason.value = words;
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <label class="mend-field">
        <span>{mend.who}</span>
        <input
          maxLength={MAX_WHO}
          value={who.value}
          placeholder={mend.whoHint}
          autocomplete="name"
          onInput={({ currentTarget }) => {
            rememberWho(currentTarget.value);
          }}
        />
      </label>
    </>
  );
}
