/** The type of a parameter's value. */
import type { ParameterValue } from '../result.ts';
import { BOOLEAN, FLOAT, INTEGER, NULL, STRING, unify, type ValueType } from './value-type.ts';

const isList = (value: ParameterValue): value is readonly ParameterValue[] => Array.isArray(value);

/** The type; undefined for a list of values of several types, or of lists. */
export function typeOfParameter(value: ParameterValue): ValueType | undefined {
  if (value === null) return NULL;
  if (isList(value)) return typeOfList(value);
  if (typeof value === 'string') return STRING;
  if (typeof value === 'boolean') return BOOLEAN;
  return Number.isSafeInteger(value) ? INTEGER : FLOAT;
}

function typeOfList(values: readonly ParameterValue[]): ValueType | undefined {
  let of: ValueType = NULL;
  for (const value of values) {
    const type = typeOfParameter(value);
    if (type === undefined || type.kind === 'list' || type.kind === 'null') return undefined;
    // The embedded engine takes no list of whole and broken numbers.
    if (of.kind !== 'null' && of.kind !== type.kind) return undefined;
    of = unify(of, type) ?? type;
  }
  return { kind: 'list', of };
}
