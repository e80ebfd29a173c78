/**
 * The types of values. Every column has one, so that every expression has one before the query runs; what one engine
 * answers with null and the other with an error is thereby refused before either sees it.
 */

/** The table that a node is a row of; `any`: either. */
export type NodeTable = 'Entity' | 'Claim' | 'any';

/** The type of a value. */
export type ValueType =
  | { readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'null' | 'path' }
  | { readonly kind: 'node'; readonly table: NodeTable }
  /** `found`: whether it may be a FOUND_IN, which has no properties. */
  | { readonly kind: 'relation'; readonly found: 'no' | 'only' | 'maybe' }
  /** `unordered`: its elements come in any order. `gaps`: some may be null. */
  | { readonly kind: 'list'; readonly of: ValueType; readonly unordered?: true; readonly gaps?: true };

export const STRING: ValueType = { kind: 'string' };
export const INTEGER: ValueType = { kind: 'integer' };
export const FLOAT: ValueType = { kind: 'float' };
export const BOOLEAN: ValueType = { kind: 'boolean' };
export const NULL: ValueType = { kind: 'null' };
export const PATH: ValueType = { kind: 'path' };
export const ANY_NODE: ValueType = { kind: 'node', table: 'any' };
export const ANY_RELATION: ValueType = { kind: 'relation', found: 'maybe' };

/** A list of such values. */
export const listOf = (of: ValueType): ValueType => ({ kind: 'list', of });

export const isNumber = ({ kind }: ValueType): boolean => kind === 'integer' || kind === 'float';

/** A type in words: "a number", "a list of strings". */
export function describeType(type: ValueType): string {
  const article = type.kind === 'integer' ? 'an' : 'a';
  return type.kind === 'null' ? 'null' : `${article} ${nounOf(type)}`;
}

function nounOf(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
      return 'integer';
    case 'float':
      return 'number';
    case 'list':
      return type.of.kind === 'null' ? 'list' : `list of ${nounOf(type.of)}s`;
    case 'string':
    case 'boolean':
    case 'null':
    case 'path':
    case 'node':
    case 'relation':
      return type.kind;
  }
}

/** The type of a value that is either of these; undefined where no type holds both. */
export function unify(one: ValueType, other: ValueType): ValueType | undefined {
  if (one.kind === 'null') return other;
  if (other.kind === 'null') return one;
  if (isNumber(one) && isNumber(other)) return one.kind === other.kind ? one : FLOAT;
  if (one.kind === 'list' && other.kind === 'list') return unifyLists(one, other);
  if (one.kind === 'node' && other.kind === 'node') return one.table === other.table ? one : ANY_NODE;
  if (one.kind === 'relation' && other.kind === 'relation')
    return one.found === other.found ? one : ANY_RELATION;
  return one.kind === other.kind ? one : undefined;
}

type ListType = Extract<ValueType, { kind: 'list' }>;

function unifyLists(one: ListType, other: ListType): ValueType | undefined {
  const of = unify(one.of, other.of);
  if (of === undefined) return undefined;
  const unordered = one.unordered === true || other.unordered === true ? { unordered: true as const } : {};
  const gaps = one.gaps === true || other.gaps === true ? { gaps: true as const } : {};
  return { kind: 'list', of, ...unordered, ...gaps };
}

/** Whether values of these types can be equal. */
export function areComparable(one: ValueType, other: ValueType): boolean {
  return one.kind !== 'null' && other.kind !== 'null' && unify(one, other) !== undefined;
}
