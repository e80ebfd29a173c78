/** count, collect, sum, avg, min and max. */
import type { Call, Expression } from './ast.ts';
import { type Environment, refuse, type Typed } from './scope.ts';
import { describeType, FLOAT, INTEGER, isNumber, type ValueType } from './value-type.ts';

type Translate = (env: Environment, expression: Expression) => Typed;

/** An aggregate. Throws a QueryError where there is none to be, or where its value is of a wrong type. */
export function translateAggregate(env: Environment, call: Call, translate: Translate): Typed {
  const { translation, scope, aggregates } = env;
  const name = call.name.name.toLowerCase();
  if (aggregates === undefined)
    return refuse(
      translation,
      call,
      `${name}() cannot stand here; compute it in a WITH before: WITH … ${name}(…) AS x`,
    );
  aggregates[call.distinct ? 'distinct' : 'plain'] += 1;
  const written = (text: string, type: ValueType): Typed => {
    if (translation.engine === 'neo4j') return { text, type };
    const part = translation.newName();
    aggregates.parts.set(part, text);
    return { text: withEmpty(name, part), type };
  };
  if (call.star) {
    if (name === 'count') return written('count(*)', INTEGER);
    return refuse(translation, call, `only count takes *`);
  }
  const [argument, ...more] = call.args;
  if (argument === undefined || more.length > 0)
    return refuse(translation, call, `${name}() takes one value`);
  const value = translate({ translation, scope }, argument);
  const type = resultType(env, { name, distinct: call.distinct, argument }, value.type);
  return written(`${name}(${call.distinct ? 'DISTINCT ' : ''}${value.text})`, type);
}

/** Of no rows, Neo4j collects an empty list and sums up to 0; the embedded engine gives null. */
function withEmpty(name: string, text: string): string {
  if (name === 'collect') return `coalesce(${text}, [])`;
  return name === 'sum' ? `coalesce(${text}, 0)` : text;
}

interface Aggregate {
  readonly name: string;
  readonly distinct: boolean;
  readonly argument: Expression;
}

function resultType(
  { translation, scope }: Environment,
  { name, distinct, argument }: Aggregate,
  type: ValueType,
): ValueType {
  const { takes, fits } = TAKES[name] ?? COMPARED;
  if (!fits(type))
    return refuse(translation, argument, `${name}() takes ${takes}, and this is ${describeType(type)}`);
  if (name === 'count') return INTEGER;
  if (name === 'avg') return FLOAT;
  if (name !== 'collect') return type;
  return { kind: 'list', of: type, ...(scope.ordered && !distinct ? {} : { unordered: true as const }) };
}

interface Taken {
  readonly takes: string;
  readonly fits: (type: ValueType) => boolean;
}

const SINGLE: Taken = {
  takes: 'nodes, relations or single values',
  fits: ({ kind }) => kind !== 'null' && kind !== 'list' && kind !== 'path',
};
const NUMBERS: Taken = { takes: 'numbers', fits: isNumber };
const COMPARED: Taken = {
  takes: 'numbers or text',
  fits: (type) => type.kind === 'string' || isNumber(type),
};
const TAKES: Readonly<Record<string, Taken>> = { count: SINGLE, collect: SINGLE, sum: NUMBERS, avg: NUMBERS };
