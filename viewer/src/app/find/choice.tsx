/** One entry of the legend: ticked while it is shown. */
import type { JSX } from 'preact';

import type { Filters } from '../../filters/filters.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';

export interface ChoiceProps {
  readonly shown: boolean;
  readonly label: string;
  /** How many there are in the whole graph. */
  readonly total?: number;
  /** How many of them are in view, or would be if this were ticked. */
  readonly count?: number;
  readonly sign?: JSX.Element;
  readonly title?: string | undefined;
  readonly next: Filters;
  /** The filters that leave only this entry of its list. */
  readonly only?: Filters;
}

/** “12” where all are in view, else “12 / 38”. */
export function Count({ count, total }: { readonly count: number; readonly total: number }): JSX.Element {
  const { find, vocabulary } = useWords();
  const [some, all] = [vocabulary.number(count), vocabulary.number(total)];
  if (count === total) return <span class="count">{all}</span>;
  return (
    <span class="count" title={find.countOf(some, all)}>
      {some}
      <span class="total"> / {all}</span>
    </span>
  );
}

export function Choice({ shown, label, total, count, sign, title, next, only }: ChoiceProps): JSX.Element {
  const { dispatch } = useStore();
  const { find } = useWords();
  const choice = (
    <label class={shown ? 'choice' : 'choice off'} title={title}>
      <input
        type="checkbox"
        checked={shown}
        onChange={() => {
          dispatch({ type: 'filter', filters: next });
        }}
      />
      {sign}
      <span class="choice-label">
        <bdi>{label}</bdi>
      </span>
      {total !== undefined && <Count count={count ?? 0} total={total} />}
    </label>
  );
  if (only === undefined) return choice;
  return (
    <div class="choice-row">
      {choice}
      <button
        type="button"
        class="link only"
        aria-label={find.showOnly(label)}
        onClick={() => {
          dispatch({ type: 'filter', filters: only });
        }}
      >
        {find.onlyButton}
      </button>
    </div>
  );
}
