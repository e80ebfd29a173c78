/** What names stand for at a place of the query, and what the translation of the whole query shares. */
import type { ParameterValue } from '../result.ts';
import type { Name } from './ast.ts';
import { type Place, QueryError } from './query-error.ts';
import { nearest } from './schema.ts';
import type { ValueType } from './value-type.ts';

/** The dialects that queries are written in. */
export type Engine = 'embedded' | 'neo4j';

/** A name's meaning. */
export interface Variable {
  /** Its name in the engine's text. */
  readonly text: string;
  readonly type: ValueType;
  /** Where it came from: only nodes and relations of a pattern can be used in another. */
  readonly origin: 'pattern' | 'value';
  /** Whether OPTIONAL MATCH may have left it empty. */
  readonly optional?: true;
}

/** The names that can be used. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Whether the rows are in an order that the query asked for. */
  readonly ordered: boolean;
}

/** A parameter as the engine is given it. */
export interface BoundParameter {
  readonly type: ValueType;
  readonly value: ParameterValue;
}

/** What one translation shares. */
export interface Translation {
  /** The query. */
  readonly source: string;
  readonly engine: Engine;
  readonly parameters: ReadonlyMap<string, BoundParameter>;
  /** The parameters that the text uses, by their names in it. */
  readonly used: Map<string, ParameterValue>;
  /** A name that the text does not have yet. */
  readonly newName: () => string;
}

/** Where an expression stands. */
export interface Environment {
  readonly translation: Translation;
  readonly scope: Scope;
  /** Counts what is aggregated; undefined where nothing can be. */
  readonly aggregates?: Aggregates;
}

/** What was found in an item of WITH or RETURN. */
export interface Aggregates {
  plain: number;
  distinct: number;
  /** The first name used outside of every aggregate. */
  outside?: Place;
  /** The aggregates themselves, by the names that the text has for them. */
  readonly parts: Map<string, string>;
}

/** An expression in the engine's words. */
export interface Typed {
  readonly text: string;
  readonly type: ValueType;
}

/** The scope of nothing. */
export const NO_NAMES: Scope = { variables: new Map(), ordered: false };

/** The scope with more names. */
export function withNames(scope: Scope, names: readonly (readonly [string, Variable])[]): Scope {
  return { ...scope, variables: new Map([...scope.variables, ...names]) };
}

/** Refuses something at a place of the query. */
export function refuse({ source }: Translation, place: Place, message: string): never {
  throw new QueryError(source, place, message);
}

/** What a name stands for. Throws a QueryError where nothing bears it. */
export function lookUp({ translation, scope }: Environment, { name, ...place }: Name): Variable {
  const variable = scope.variables.get(name);
  if (variable !== undefined) return variable;
  const near = nearest(name, [...scope.variables.keys()]);
  const hint =
    near === undefined ? 'name it in a MATCH before, or put text in quotes' : `did you mean ${near}?`;
  return refuse(translation, place, `nothing is called ${name} here; ${hint}`);
}
