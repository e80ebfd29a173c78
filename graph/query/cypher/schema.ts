/** What a query may name: labels, relations and properties, and what was meant by a name that does not exist. */
import { NODE_TYPES, RELATION_TYPES } from '../../model/index.ts';
import {
  CLAIM_COLUMNS,
  CLAIM_LABEL,
  FOUND_IN,
  NODE_COLUMNS,
  NODE_LABEL,
  RELATION_COLUMNS,
  type TableColumn,
} from '../../tables/columns.ts';
import type { Name } from './ast.ts';
import { QueryError } from './query-error.ts';
import { FLOAT, INTEGER, listOf, STRING, type ValueType } from './value-type.ts';

/** Every label. */
export const LABELS: readonly string[] = [NODE_LABEL, ...NODE_TYPES, CLAIM_LABEL];
/** Every relation. */
export const RELATION_NAMES: readonly string[] = [...RELATION_TYPES, FOUND_IN];

/** Throws a QueryError where there is no such label. */
export function checkLabel(text: string, label: Name): void {
  checkName(text, label, { what: 'label', names: LABELS });
}

/** Throws a QueryError where there is no such relation. */
export function checkRelation(text: string, relation: Name): void {
  checkName(text, relation, { what: 'relation', names: RELATION_NAMES });
}

/** The type of a property of a node or a relation. Throws a QueryError where it has none of that name. */
export function typeOfProperty(text: string, of: ValueType, property: Name): ValueType {
  const { what, columns } = columnsOf(of);
  const column = columns.find(({ name }) => name === property.name);
  if (column !== undefined) return typeOfColumn(column);
  const names = columns.map(({ name }) => name);
  if (names.length === 0) throw new QueryError(text, property, `${what} has no properties`);
  return refuseName(text, property, { what: `property of ${what}`, names });
}

function columnsOf(of: ValueType): { readonly what: string; readonly columns: readonly TableColumn[] } {
  if (of.kind === 'node' && of.table === 'Entity')
    return { what: 'a node of the graph', columns: NODE_COLUMNS };
  if (of.kind === 'node' && of.table === 'Claim') return { what: 'a Claim', columns: CLAIM_COLUMNS };
  if (of.kind === 'node') return { what: 'a node', columns: [...NODE_COLUMNS, ...CLAIM_COLUMNS] };
  if (of.kind === 'relation' && of.found === 'only') return { what: FOUND_IN, columns: [] };
  return { what: 'a relation', columns: RELATION_COLUMNS };
}

function typeOfColumn({ type }: TableColumn): ValueType {
  switch (type) {
    case 'string':
      return STRING;
    case 'integer':
      return INTEGER;
    case 'double':
      return FLOAT;
    case 'strings':
      return listOf(STRING);
  }
}

function checkName(
  text: string,
  name: Name,
  { what, names }: { readonly what: string; readonly names: readonly string[] },
): void {
  if (!names.includes(name.name)) refuseName(text, name, { what, names });
}

function refuseName(
  text: string,
  name: Name,
  { what, names }: { readonly what: string; readonly names: readonly string[] },
): never {
  const near = nearest(name.name, names);
  const hint = near === undefined ? `there are: ${shortList(names)}` : `did you mean ${near}?`;
  throw new QueryError(text, name, `there is no ${what} ${name.name}; ${hint}`);
}

const shortList = (names: readonly string[]): string =>
  names.length <= 30 ? names.join(', ') : `${names.slice(0, 12).join(', ')} … (docs/cypher.md lists all)`;

/** The name that differs least; undefined where all differ in more than a third of their letters. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const folded = fold(name);
  const distances = names.map((candidate) => ({ candidate, distance: distanceOf(folded, fold(candidate)) }));
  distances.sort((a, b) => a.distance - b.distance);
  const [best] = distances;
  if (best === undefined) return undefined;
  return best.distance <= Math.max(1, Math.ceil(Math.max(name.length, best.candidate.length) / 3))
    ? best.candidate
    : undefined;
}

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Levenshtein's distance. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const change = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
