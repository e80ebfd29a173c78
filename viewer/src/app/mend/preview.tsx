/** The part of a dialog that says what would change, or why nothing is written. */
import type { JSX } from 'preact';

import { articleOf, nameOf } from '../../data/graph-data.ts';
import type { Undecidable } from '../../mend/decision.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { useStore } from '../store.ts';
import { DifferenceList } from './difference-list.tsx';
import type { Preview } from './use-preview.ts';

function useProblemWords(problem: Undecidable): string {
  const { data } = useStore();
  const { mend } = useMendWords();
  switch (problem.problem) {
    case 'unnamed':
      return mend.problems.unnamed(nameOf(data, problem.key));
    case 'none-chosen':
      return mend.problems['none-chosen'];
    case 'none-stays':
      return mend.problems['none-stays'];
    case 'divided':
      return mend.problems.divided(
        problem.articles.map((key) => articleOf(data, key)?.attributes.name ?? key),
      );
  }
}

function Problem({ problem }: { problem: Undecidable }): JSX.Element {
  const words = useProblemWords(problem);
  return <p class={problem.problem === 'none-chosen' ? 'fine' : 'refusal'}>{words}</p>;
}

function Seen({ preview }: { preview: Preview }): JSX.Element {
  const { mend } = useMendWords();
  switch (preview.kind) {
    case 'none':
      return <p class="fine">{mend.choose}</p>;
    case 'looking':
      return <p class="fine">{mend.looking}</p>;
    case 'seen':
      return <DifferenceList change={preview.change} />;
    case 'refused':
      return (
        <p class="refusal">
          {preview.error.what} <span class="fine">{preview.error.advice}</span>
        </p>
      );
  }
}

export interface PreviewBoxProps {
  readonly preview: Preview;
  readonly problem: Undecidable | undefined;
}

export function PreviewBox({ preview, problem }: PreviewBoxProps): JSX.Element {
  const { mend } = useMendWords();
  return (
    <section class="preview" aria-live="polite" aria-label={mend.whatChanges}>
      <h3>{mend.whatChanges}</h3>
      {problem === undefined ? <Seen preview={preview} /> : <Problem problem={problem} />}
    </section>
  );
}
