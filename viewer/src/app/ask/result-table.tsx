/** An answer as a table: only the rows in view are drawn, however many there are. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';

import type { QueryResult } from '../../../../graph/query/result.ts';
import type { ResultIndex } from '../../ask/result-index.ts';
import { isNumericColumn, nextOrder, orderRows, type RowOrder } from '../../ask/sort-rows.ts';
import { useAskWords } from '../../words/ask-words.ts';
import { Name } from '../parts.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';
import { ValueView } from './value-view.tsx';

interface HeadProps {
  readonly name: string;
  readonly column: number;
  readonly numeric: boolean;
  readonly order: RowOrder | undefined;
  readonly onOrder: (order: RowOrder | undefined) => void;
}

function Head({ name, column, numeric, order, onOrder }: HeadProps): JSX.Element {
  const isSorted = order?.column === column;
  const direction = order?.descending === true ? 'descending' : 'ascending';
  return (
    <th scope="col" class={numeric ? 'number' : undefined} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        onClick={() => {
          onOrder(nextOrder(order, column, numeric));
        }}
      >
        <Name>{name}</Name>
        <span aria-hidden="true">{isSorted ? (direction === 'descending' ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** The height of rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }): JSX.Element | null {
  if (height <= 0) return null;
  return (
    <tr class="ask-gap" aria-hidden="true">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

export interface ResultTableProps {
  readonly result: QueryResult;
  readonly index: ResultIndex;
}

export function ResultTable({ result, index }: ResultTableProps): JSX.Element {
  const { ask } = useAskWords();
  const scroller = useRef<HTMLDivElement>(null);
  const order = useSignal<RowOrder | undefined>(undefined);
  const numeric = useMemo(() => result.columns.map((_, column) => isNumericColumn(result, column)), [result]);
  const places = useMemo(() => orderRows(result.rows, order.value), [result, order.value]);
  const { rows, before, after, measure } = useVirtualRows(places.length, scroller);
  const width = result.columns.length;
  return (
    <div class="ask-table table" ref={scroller} tabIndex={0} role="region" aria-label={ask.answer}>
      <table aria-rowcount={places.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {result.columns.map((name, column) => (
              <Head
                key={column}
                name={name}
                column={column}
                numeric={numeric[column] === true}
                order={order.value}
                onOrder={(next) => {
                  order.value = next;
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} columns={width} />
          {rows.map((row) => (
            <tr key={places[row]} ref={measure} data-index={row} aria-rowindex={row + 2}>
              {result.columns.map((_, column) => (
                <td key={column} class={numeric[column] === true ? 'number' : undefined}>
                  <ValueView value={result.rows[places[row] ?? 0]?.[column] ?? null} index={index} />
                </td>
              ))}
            </tr>
          ))}
          <Gap height={after} columns={width} />
        </tbody>
      </table>
    </div>
  );
}
