/** Asks an engine, and makes of its answer the one that every engine gives. */
import { compareText } from '../../model/index.ts';
import type { QueryRequest, QueryResult, QueryValue } from '../result.ts';
import { compileQuery } from './compile.ts';
import type { Engine } from './scope.ts';
import type { ValueType } from './value-type.ts';

/** What answers queries in its own dialect: a GraphStore. */
export interface Answering {
  readonly dialect: Engine;
  query(request: QueryRequest): Promise<QueryResult>;
}

/**
 * The answer to a query in Dossier's Cypher. Throws a QueryError where the query is not accepted, and what the engine
 * throws where it fails or takes longer than the timeout.
 */
export async function ask(engine: Answering, request: QueryRequest): Promise<QueryResult> {
  const { text, parameters, columns } = compileQuery(request, engine.dialect);
  const answer = await engine.query({ ...request, text, parameters });
  const places = columns.map(({ key }) => answer.columns.indexOf(key));
  const rows = answer.rows.map((row) =>
    columns.map((column, index) => tidy(row[places[index] ?? -1] ?? null, column.type)),
  );
  return { columns: columns.map(({ name }) => name), rows, truncated: answer.truncated };
}

/** A value as the query's types have it. */
function tidy(value: QueryValue, type: ValueType): QueryValue {
  if (typeof value === 'number' && type.kind === 'float') return withoutNoise(value);
  if (type.kind === 'list' && isList(value)) {
    const values = value.map((each) => tidy(each, type.of));
    return type.unordered === true ? sorted(values) : values;
  }
  return value;
}

const isList = (value: QueryValue): value is readonly QueryValue[] => Array.isArray(value);

/** Sums of fractions differ in their last digit with the order in which they are added. */
const withoutNoise = (value: number): number => Number(value.toPrecision(15));

/** What was collected in no order is put in one. */
function sorted(values: readonly QueryValue[]): readonly QueryValue[] {
  return [...values].sort((one, other) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : compareText(sortKey(one), sortKey(other)),
  );
}

function sortKey(value: QueryValue): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return value.id;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
