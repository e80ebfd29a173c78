/** Lists: elements and slices. The embedded engine counts from 1. */
import type { Comprehension, Expression, Index, Quantified, Slice } from './ast.ts';
import { type Environment, refuse, type Typed } from './scope.ts';
import { translateComprehension, translateQuantified } from './translate-elements.ts';
import { describeType, type ValueType } from './value-type.ts';

type Translate = (env: Environment, expression: Expression) => Typed;
type TypedList = Typed & { readonly type: Extract<ValueType, { kind: 'list' }> };

function translateList(env: Environment, expression: Expression, translate: Translate): TypedList {
  const { text, type } = translate(env, expression);
  if (type.kind !== 'list')
    return refuse(env.translation, expression, `expected a list, and this is ${describeType(type)}`);
  return { text, type };
}

/** The list in an order that means something: an engine puts what it collects in whatever order it comes. */
export function needOrder({ translation }: Environment, expression: Expression, { type }: Typed): void {
  if (type.kind === 'list' && type.unordered === true)
    refuse(
      translation,
      expression,
      'collect() gives no order of its own, so its first elements could be any; put WITH … ORDER BY … before it',
    );
}

/** A whole number that stands in the query or is a parameter. */
export function needInteger(env: Environment, expression: Expression, what: string): number {
  const { translation } = env;
  const negative = expression.kind === 'negative';
  const of = negative ? expression.of : expression;
  const given = of.kind === 'parameter' ? translation.parameters.get(of.name)?.value : undefined;
  const value = of.kind === 'literal' ? of.value : given;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return negative ? -value : value;
  return refuse(translation, expression, `${what} is a whole number, written out or as a parameter`);
}

/** An expression about a list's elements. */
export type ListOperation = Index | Slice | Comprehension | Quantified;

const LIST_OPERATIONS: readonly string[] = [
  'index',
  'slice',
  'comprehension',
  'quantified',
] satisfies ListOperation['kind'][];

/** Whether an expression is one. */
export const isListOperation = (expression: Expression): expression is ListOperation =>
  LIST_OPERATIONS.includes(expression.kind);

/** Translates it. Throws a QueryError. */
export function translateListOperation(
  env: Environment,
  expression: ListOperation,
  translate: Translate,
): Typed {
  switch (expression.kind) {
    case 'index':
      return translateIndex(env, expression, translate);
    case 'slice':
      return translateSlice(env, expression, translate);
    case 'comprehension':
      return translateComprehension(env, expression, translate);
    case 'quantified':
      return translateQuantified(env, expression, translate);
  }
}

/** `list[0]`. */
function translateIndex(env: Environment, expression: Index, translate: Translate): Typed {
  const list = translateList(env, expression.of, translate);
  needOrder(env, expression.of, list);
  return elementAt(env, list, needInteger(env, expression.index, 'an index'));
}

/** The element at a place, counted from 0, or from the end with -1; null where there is none. */
export function elementAt({ translation }: Environment, list: TypedList, at: number): Typed {
  const { of } = list.type;
  if (translation.engine === 'neo4j') return { text: `${list.text}[${at}]`, type: of };
  // The engine fails on a place that a list does not have, even in a CASE that is not taken; not so on no list.
  const size = at < 0 ? -at : at + 1;
  const long = `CASE WHEN size(${list.text}) >= ${size} THEN ${list.text} ELSE NULL END`;
  return { text: `list_extract(${long}, ${at < 0 ? at : at + 1})`, type: of };
}

/** `list[1..3]`. */
function translateSlice(env: Environment, expression: Slice, translate: Translate): Typed {
  const list = translateList(env, expression.of, translate);
  needOrder(env, expression.of, list);
  const numberOf = (bound: Expression | undefined): number | undefined => {
    if (bound === undefined) return undefined;
    const value = needInteger(env, bound, 'the bound of a slice');
    if (value >= 0) return value;
    return refuse(
      env.translation,
      bound,
      'a slice from the end is not accepted; ORDER BY the other way and take the first',
    );
  };
  const from = numberOf(expression.from) ?? 0;
  const to = numberOf(expression.to);
  if (to !== undefined && to <= from)
    return refuse(
      env.translation,
      expression,
      'this slice is always empty; its end must be greater than its start',
    );
  const text =
    env.translation.engine === 'neo4j'
      ? `${list.text}[${from}..${to ?? ''}]`
      : `list_slice(${list.text}, ${from + 1}, ${to ?? `size(${list.text})`})`;
  return { text, type: list.type };
}
