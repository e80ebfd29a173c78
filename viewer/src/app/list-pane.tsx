/** The graph as tables: everything on the canvas, for the keyboard and the screen reader. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';

import { counted } from '../../../graph/words/counting.ts';
import { typeLabel } from '../../../graph/words/types.ts';
import type { EdgeColumn, EdgeRow, NodeColumn, NodeRow, Sorting } from '../data/tables.ts';
import { edgeRows, nodeRows, sortRows } from '../data/tables.ts';
import type { Selection } from '../state/view-state.ts';
import { sameSelection } from '../state/view-state.ts';
import { ModalityBadge, Name, StatusBadge, TypeIcon } from './parts.tsx';
import { useStore } from './store.ts';

/** Rows shown at first, and by each “show more”. */
const PAGE = 100;

interface Column<C extends string> {
  readonly id: C;
  readonly label: string;
  /** Whether it holds numbers: they stand right, and sort from the greatest. */
  readonly numeric?: boolean;
}

interface TableProps<C extends string, R> {
  readonly caption: string;
  readonly columns: readonly Column<C>[];
  readonly rows: readonly R[];
  readonly sort: Sorting<C>;
  readonly onSort: (sort: Sorting<C>) => void;
  readonly row: (row: R) => ComponentChildren;
}

function Heading<C extends string>({
  column,
  sort,
  onSort,
}: Pick<TableProps<C, unknown>, 'sort' | 'onSort'> & { column: Column<C> }): JSX.Element {
  const isSorted = sort.column === column.id;
  const direction = sort.descending ? 'descending' : 'ascending';
  const next = (): void => {
    onSort({ column: column.id, descending: isSorted ? !sort.descending : column.numeric === true });
  };
  return (
    <th
      scope="col"
      class={column.numeric === true ? 'number' : undefined}
      aria-sort={isSorted ? direction : 'none'}
    >
      <button type="button" onClick={next}>
        {column.label}
        <span aria-hidden="true">{isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

function Table<C extends string, R>(props: TableProps<C, R>): JSX.Element {
  const { caption, columns, rows, sort, onSort, row } = props;
  const limit = useSignal(PAGE);
  return (
    <section class="table" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(0, limit.value).map(row)}</tbody>
      </table>
      {rows.length > limit.value && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            limit.value += PAGE;
          }}
        >
          Show {Math.min(PAGE, rows.length - limit.value)} more of {rows.length}
        </button>
      )}
    </section>
  );
}

/** A row's button: selects, and says whether it is selected. */
function RowButton({
  selection,
  children,
}: {
  selection: Selection;
  children: ComponentChildren;
}): JSX.Element {
  const { state, visit } = useStore();
  return (
    <button
      type="button"
      class="link"
      aria-pressed={sameSelection(state.value.selection, selection)}
      onClick={() => {
        visit(selection);
      }}
    >
      {children}
    </button>
  );
}

const NODE_COLUMNS: readonly Column<NodeColumn>[] = [
  { id: 'name', label: 'Name' },
  { id: 'type', label: 'Type' },
  { id: 'articles', label: 'Articles', numeric: true },
  { id: 'mentions', label: 'Mentions', numeric: true },
  { id: 'relations', label: 'Relations', numeric: true },
];

function NodeTable(): JSX.Element {
  const { data, visibility } = useStore();
  const sort = useSignal<Sorting<NodeColumn>>({ column: 'articles', descending: true });
  const rows = sortRows(nodeRows(data, visibility.value), sort.value);
  const row = ({ key, name, type, speaker, articles, mentions, relations }: NodeRow): JSX.Element => (
    <tr key={key}>
      <th scope="row">
        <RowButton selection={{ kind: 'node', key }}>
          <TypeIcon type={type} size={18} />
          <Name>{name}</Name>
        </RowButton>
        {speaker !== undefined && <span class="fine said-by">{speaker}</span>}
      </th>
      <td>{typeLabel(type)}</td>
      <td class="number">{articles}</td>
      <td class="number">{mentions}</td>
      <td class="number">{relations}</td>
    </tr>
  );
  return (
    <Table
      caption={counted(rows.length, 'node')}
      columns={NODE_COLUMNS}
      rows={rows}
      sort={sort.value}
      onSort={(next) => {
        sort.value = next;
      }}
      row={row}
    />
  );
}

const EDGE_COLUMNS: readonly Column<EdgeColumn>[] = [
  { id: 'source', label: 'From' },
  { id: 'label', label: 'Relation' },
  { id: 'target', label: 'To' },
  { id: 'status', label: 'Status' },
  { id: 'claims', label: 'Claims', numeric: true },
  { id: 'articles', label: 'Articles', numeric: true },
];

function EdgeTable(): JSX.Element {
  const { data, visibility } = useStore();
  const sort = useSignal<Sorting<EdgeColumn>>({ column: 'claims', descending: true });
  const rows = sortRows(edgeRows(data, visibility.value), sort.value);
  const row = ({ key, source, label, target, status, modality, claims, articles }: EdgeRow): JSX.Element => (
    <tr key={key}>
      <td>
        <Name>{source}</Name>
      </td>
      <th scope="row">
        <RowButton selection={{ kind: 'edge', key }}>
          <Name>{label}</Name>
        </RowButton>
      </th>
      <td>
        <Name>{target}</Name>
      </td>
      <td>
        <span class="badge-row">
          {claims > 0 && <StatusBadge status={status} />}
          {modality !== undefined && <ModalityBadge modality={modality} />}
        </span>
      </td>
      <td class="number">{claims}</td>
      <td class="number">{articles}</td>
    </tr>
  );
  return (
    <Table
      caption={counted(rows.length, 'relation')}
      columns={EDGE_COLUMNS}
      rows={rows}
      sort={sort.value}
      onSort={(next) => {
        sort.value = next;
      }}
      row={row}
    />
  );
}

export function ListPane(): JSX.Element {
  return (
    <div class="list-pane">
      <NodeTable />
      <EdgeTable />
    </div>
  );
}
