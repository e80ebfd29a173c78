/** What a correction changes: a line for each kind of change, its items a click away. */
import type { JSX } from 'preact';

import type { CorrectionChange } from '../../../../graph/api/corrections.ts';
import type { DifferenceLine } from '../../mend/difference-lines.ts';
import { differenceLines } from '../../mend/difference-lines.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { Name } from '../parts.tsx';

/** More than a reader goes through in a dialog. */
const SHOWN = 12;

function Line({ text, items }: DifferenceLine): JSX.Element {
  const { mend } = useMendWords();
  if (items.length === 0) return <Name>{text}</Name>;
  const more = items.length - SHOWN;
  return (
    <details open={items.length <= 2}>
      <summary>{text}</summary>
      <ul>
        {items.slice(0, SHOWN).map((item, index) => (
          <li key={index}>
            <Name>{item}</Name>
          </li>
        ))}
        {more > 0 && <li class="fine">{mend.change.more(more)}</li>}
      </ul>
    </details>
  );
}

export function DifferenceList({ change }: { change: CorrectionChange }): JSX.Element {
  const words = useMendWords();
  const lines = differenceLines(change.difference, words);
  if (change.changesNothing) return <p>{words.mend.change.nothing}</p>;
  return (
    <ul class="changes">
      {lines.length === 0 && <li>{words.mend.change.nothing}</li>}
      {lines.map((line, index) => (
        <li key={index}>
          <Line {...line} />
        </li>
      ))}
      {change.alsoLeft.length > 0 && <li>{words.mend.alsoLeft(change.alsoLeft.length)}</li>}
      {change.leftOut.loops > 0 && <li>{words.mend.loops(change.leftOut.loops)}</li>}
      {change.leftOut.disallowed > 0 && <li>{words.mend.disallowed(change.leftOut.disallowed)}</li>}
      {change.faults.map(({ line, reason }) => (
        <li key={`fault ${line} ${reason}`} class="fault">
          {words.mend.fault(line, reason)}
        </li>
      ))}
    </ul>
  );
}
