/** Rows as the properties of Neo4j's nodes and relations, and back. */
import neo4j, { type Integer } from 'neo4j-driver';

import { DossierError } from '../../model/index.ts';
import type { Cell, Row, TableColumn } from '../../tables/columns.ts';
import { MARK } from './schema.ts';

type Property = string | number | Integer | readonly string[] | null;
/** Properties as the driver takes them. */
export type Properties = Readonly<Record<string, Property>>;

/** How a thing is to be written: its mark, and whether the database has it with another. */
export interface Writing {
  readonly mark: string;
  readonly isThere: boolean;
}

/** A row's properties with its mark. An empty cell is null, which takes a property away; what is new has none to take. */
export function propertiesOf(
  row: Row,
  columns: readonly TableColumn[],
  { mark, isThere }: Writing,
): Properties {
  const properties: Record<string, Property> = { [MARK]: mark };
  for (const { name, type } of columns) {
    const cell = row[name] ?? null;
    // The driver sends every plain number as a float.
    if (type === 'integer' && typeof cell === 'number') properties[name] = neo4j.int(cell);
    else if (isThere || cell !== null) properties[name] = cell;
  }
  return properties;
}

/** The row that properties were made of; what is none of our columns is left out. */
export function rowOf(
  properties: Readonly<Record<string, unknown>>,
  columns: readonly TableColumn[],
): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name }) => [name, cellOf(properties[name])]));
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(String);
  throw new DossierError(
    'store',
    `a property that Dossier wrote was changed to ${JSON.stringify(value)}; sync again`,
  );
}
