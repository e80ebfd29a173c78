/** Values as literals of Cypher. */
import type { Cell, Row, TableColumn } from '../../tables/columns.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f',
}; // prettier-ignore

/** No character: as UTF-8 it is written as the sign of a replacement. */
const LONE_SURROGATE = /^\p{Cs}$/u;

const hex = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in single quotes, on one line: no character of it can end the literal or the statement. */
export function cypherString(text: string): string {
  const escaped = text.replace(
    /[\\'\p{Cc}\p{Cs}\u2028\u2029]/gu,
    (character) => ESCAPES[character] ?? (LONE_SURROGATE.test(character) ? '\uFFFD' : hex(character)),
  );
  return `'${escaped}'`;
}

function literal(cell: NonNullable<Cell>, { type }: TableColumn): string {
  if (typeof cell === 'string') return cypherString(cell);
  if (typeof cell !== 'number') return `[${cell.map(cypherString).join(', ')}]`;
  // A double without a point would be an integer.
  return type === 'double' && Number.isInteger(cell) ? cell.toFixed(1) : String(cell);
}

/** A row as a map; empty cells are left out. Keys are names of columns, which need no quotes. */
export function cypherMap(row: Row, columns: readonly TableColumn[]): string {
  const entries = columns.flatMap((column) => {
    const cell = row[column.name] ?? null;
    return cell === null ? [] : [`${column.name}: ${literal(cell, column)}`];
  });
  return `{${entries.join(', ')}}`;
}
