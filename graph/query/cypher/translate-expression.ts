/** Expressions in an engine's words, each with its type. */
import type {
  Call,
  Case,
  Expression,
  IsNull,
  LabelTest,
  ListLiteral,
  Literal,
  Parameter,
  Property,
  Variable,
} from './ast.ts';
import { isAggregate, translateFunction } from './functions.ts';
import { checkLabel, typeOfProperty } from './schema.ts';
import { type Environment, lookUp, refuse, type Typed } from './scope.ts';
import { translateAggregate } from './translate-aggregate.ts';
import { isListOperation, translateListOperation } from './translate-list.ts';
import { translateBinary, translateComparison } from './translate-operator.ts';
import { translateSubquery } from './translate-pattern.ts';
import {
  BOOLEAN,
  describeType,
  FLOAT,
  INTEGER,
  isNumber,
  NULL,
  STRING,
  unify,
  type ValueType,
} from './value-type.ts';
import { propertyOf, stringLiteral } from './write-text.ts';

/** One expression. Throws a QueryError where it is not accepted here. */
export function translate(env: Environment, expression: Expression): Typed {
  if (isListOperation(expression)) return translateListOperation(env, expression, translate);
  if (isOperation(expression)) return translateOperation(env, expression);
  switch (expression.kind) {
    case 'literal':
      return translateLiteral(expression);
    case 'parameter':
      return translateParameter(env, expression);
    case 'variable':
      return translateVariable(env, expression);
    case 'property':
      return translateProperty(env, expression);
    case 'labelTest':
      return translateLabelTest(env, expression);
    case 'list':
      return translateListLiteral(env, expression);
    case 'call':
      return translateCall(env, expression);
    case 'case':
      return translateCase(env, expression);
    case 'subquery':
      return translateSubquery(env, expression, translate);
  }
}

type Operation = Extract<Expression, { kind: 'not' | 'negative' | 'binary' | 'comparison' | 'isNull' }>;
const OPERATIONS: readonly string[] = [
  'not',
  'negative',
  'binary',
  'comparison',
  'isNull',
] satisfies Operation['kind'][];
const isOperation = (expression: Expression): expression is Operation => OPERATIONS.includes(expression.kind);

function translateOperation(env: Environment, expression: Operation): Typed {
  switch (expression.kind) {
    case 'not':
      return { text: `NOT (${translateCondition(env, expression.of)})`, type: BOOLEAN };
    case 'negative':
      return translateNegative(env, expression.of);
    case 'binary':
      return translateBinary(env, expression, translate);
    case 'comparison':
      return translateComparison(env, expression, translate);
    case 'isNull':
      return translateIsNull(env, expression);
  }
}

/** A condition: an expression that is true, false or null. */
export function translateCondition(env: Environment, expression: Expression): string {
  const { text, type } = translate(env, expression);
  if (type.kind === 'boolean') return text;
  return refuse(env.translation, expression, `expected a condition, and this is ${describeType(type)}`);
}

function translateLiteral({ type, value }: Literal): Typed {
  switch (type) {
    case 'string':
      return { text: stringLiteral(String(value)), type: STRING };
    case 'integer':
      return { text: String(value), type: INTEGER };
    case 'float':
      // Always with a point: an engine would take 2.0 written as 2 for an integer.
      return { text: floatText(Number(value)), type: FLOAT };
    case 'boolean':
      return { text: String(value), type: BOOLEAN };
    case 'null':
      return { text: 'NULL', type: NULL };
  }
}

const floatText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}.0` : String(value);

function translateParameter({ translation }: Environment, parameter: Parameter): Typed {
  const bound = translation.parameters.get(parameter.name);
  if (bound === undefined)
    return refuse(
      translation,
      parameter,
      `the parameter $${parameter.name} has no value; give it with --param ${parameter.name}=value`,
    );
  const { type, value } = bound;
  if (value === null) return { text: 'NULL', type };
  const name = `p_${parameter.name}`;
  translation.used.set(name, value);
  return { text: parameterText(name, type, translation.engine === 'neo4j'), type };
}

/** JavaScript has one kind of number, and Neo4j's driver sends it as a float. */
function parameterText(name: string, type: ValueType, isNeo4j: boolean): string {
  if (!isNeo4j) return `$${name}`;
  if (type.kind === 'integer') return `toInteger($${name})`;
  return type.kind === 'list' && type.of.kind === 'integer' ? `[x IN $${name} | toInteger(x)]` : `$${name}`;
}

function translateVariable(env: Environment, variable: Variable): Typed {
  const { text, type } = lookUp(env, variable);
  noteOutside(env, variable);
  return { text, type };
}

/** What stands beside an aggregate must be the same for all its rows: a name of a row is not. */
function noteOutside({ aggregates }: Environment, { start, end }: Expression): void {
  if (aggregates !== undefined) aggregates.outside ??= { start, end };
}

function translateProperty(env: Environment, property: Property): Typed {
  if (property.of.kind !== 'variable')
    return refuse(
      env.translation,
      property,
      'a property is taken of a name only; give the node a name first, with WITH … AS name or UNWIND … AS name',
    );
  const owner = translateVariable(env, property.of);
  if (owner.type.kind !== 'node' && owner.type.kind !== 'relation')
    return refuse(
      env.translation,
      property,
      `${property.of.name} is ${describeType(owner.type)} and has no properties`,
    );
  const type = typeOfProperty(env.translation.source, owner.type, property.name);
  return { text: propertyOf(owner.text, property.name.name), type };
}

function translateLabelTest(env: Environment, test: LabelTest): Typed {
  const { translation } = env;
  const of = translate(env, test.of);
  if (of.type.kind !== 'node')
    return refuse(translation, test, `only a node has labels, and this is ${describeType(of.type)}`);
  for (const label of test.labels) checkLabel(translation.source, label);
  const names = test.labels.map(({ name }) => name);
  return { text: labelCondition(env, of, names), type: BOOLEAN };
}

/** That a node has one of the labels. */
function labelCondition(
  { translation }: Environment,
  { text, type }: Typed,
  names: readonly string[],
): string {
  if (translation.engine === 'neo4j') return names.map((name) => `${text}:${name}`).join(' OR ');
  const types = names.filter((name) => name !== 'Entity' && name !== 'Claim').map(stringLiteral);
  const table = type.kind === 'node' ? type.table : 'any';
  const isTable = (name: 'Entity' | 'Claim'): string =>
    table === 'any' ? `label(${text}) = '${name}'` : `${text}.id IS NOT NULL AND ${String(table === name)}`;
  return [
    ...(types.length === 0 ? [] : [`${text}.type IN [${types.join(', ')}]`]),
    ...(names.includes('Entity') ? [isTable('Entity')] : []),
    ...(names.includes('Claim') ? [isTable('Claim')] : []),
  ]
    .map((condition) => `(${condition})`)
    .join(' OR ');
}

function translateListLiteral(env: Environment, list: ListLiteral): Typed {
  const items = list.items.map((item) => ({ item, typed: translate(env, item) }));
  let of: ValueType = NULL;
  for (const { item, typed } of items) {
    if (typed.type.kind === 'null')
      return refuse(env.translation, item, 'null in a list is not accepted; leave it out');
    const unified = unify(of, typed.type);
    if (unified === undefined)
      return refuse(
        env.translation,
        item,
        `a list holds values of one type, and this is ${describeType(typed.type)} among ${describeType(of)}`,
      );
    of = unified;
  }
  const gaps = list.items.every(({ kind }) => kind === 'literal' || kind === 'parameter')
    ? {}
    : { gaps: true as const };
  const texts = items.map(({ typed }) =>
    of.kind === 'float' && typed.type.kind === 'integer' ? `toFloat(${typed.text})` : typed.text,
  );
  return { text: `[${texts.join(', ')}]`, type: { kind: 'list', of, ...gaps } };
}

function translateNegative(env: Environment, of: Expression): Typed {
  const typed = translate(env, of);
  if (isNumber(typed.type)) return { text: `(-${typed.text})`, type: typed.type };
  return refuse(
    env.translation,
    of,
    `a minus stands before numbers, and this is ${describeType(typed.type)}`,
  );
}

function translateIsNull(env: Environment, { of, negated }: IsNull): Typed {
  const typed = translate(env, of);
  return { text: `(${typed.text} IS ${negated ? 'NOT ' : ''}NULL)`, type: BOOLEAN };
}

function translateCall(env: Environment, call: Call): Typed {
  if (isAggregate(call.name.name)) return translateAggregate(env, call, translate);
  if (call.distinct || call.star)
    return refuse(
      env.translation,
      call,
      `${call.name.name}() aggregates nothing, so DISTINCT and * mean nothing in it`,
    );
  return translateFunction(env, call, translate);
}

function translateCase(env: Environment, expression: Case): Typed {
  const { subject, branches, otherwise } = expression;
  const subjectOf = (when: Expression): Expression =>
    subject === undefined
      ? when
      : {
          kind: 'comparison',
          first: subject,
          rest: [{ operator: '=', operand: when }],
          start: when.start,
          end: when.end,
        };
  let type: ValueType = NULL;
  const take = (value: Expression): string => {
    const typed = translate(env, value);
    const unified = unify(type, typed.type);
    if (unified === undefined)
      return refuse(
        env.translation,
        value,
        `the branches of CASE have one type, and this is ${describeType(typed.type)} among ${describeType(type)}`,
      );
    type = unified;
    return typed.text;
  };
  const texts = branches.map(
    ({ when, then }) => `WHEN ${translateCondition(env, subjectOf(when))} THEN ${take(then)}`,
  );
  const last = otherwise === undefined ? 'NULL' : take(otherwise);
  if (isCondition(type))
    return refuse(
      env.translation,
      expression,
      'CASE gives texts, numbers, nodes or lists; write a condition with AND, OR and NOT',
    );
  return { text: `CASE ${texts.join(' ')} ELSE ${last} END`, type };
}

const isCondition = ({ kind }: ValueType): boolean => kind === 'boolean';
