/** What is asked of an engine and what it answers: the same shapes from every engine. */

/** A value of a parameter. */
export type ParameterValue = string | number | boolean | null | readonly ParameterValue[];

/** A query in Dossier's Cypher, before it is rewritten for an engine. */
export interface QueryRequest {
  readonly text: string;
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
  /** At most so many rows are given; the result says whether there were more. */
  readonly limit?: number;
  /** Milliseconds after which the engine gives up. */
  readonly timeout?: number;
}

/** A node, its empty properties left out. */
export interface NodeValue {
  readonly kind: 'node';
  readonly id: string;
  /** The type's label: Person, Claim. */
  readonly label: string;
  readonly properties: Readonly<Record<string, QueryValue>>;
}

/** A relation, its empty properties left out. */
export interface RelationValue {
  readonly kind: 'relation';
  readonly id: string;
  readonly type: string;
  /** The ids of its ends. */
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, QueryValue>>;
}

/** A path: its nodes and the relations between them, in the path's order. */
export interface PathValue {
  readonly kind: 'path';
  readonly nodes: readonly NodeValue[];
  readonly relations: readonly RelationValue[];
}

/** A value in a result. */
export type QueryValue =
  string | number | boolean | null | NodeValue | RelationValue | PathValue | readonly QueryValue[];

/** The rows of an answer, each with a value for every column. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  /** Whether there were more rows than the limit. */
  readonly truncated: boolean;
}
