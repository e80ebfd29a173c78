/**
 * What is asked of the elements of a list. The embedded engine's own functions for it take the values of other rows, so
 * that only what can be asked without them is accepted: a property of the nodes or relations of a path, and whether a list
 * of texts has one that is, contains, starts or ends with something.
 */
import type { Comprehension, Expression, Quantified } from './ast.ts';
import { typeOfProperty } from './schema.ts';
import { type Environment, refuse, type Typed } from './scope.ts';
import { lowerCase } from './translate-text.ts';
import { BOOLEAN, STRING, type ValueType } from './value-type.ts';
import { stringLiteral } from './write-text.ts';

type Translate = (env: Environment, expression: Expression) => Typed;

function noteName({ aggregates }: Environment, { start, end }: Expression): void {
  if (aggregates !== undefined) aggregates.outside ??= { start, end };
}

/** `[n IN nodes(path) | n.name]`, `[r IN relationships(path) | type(r)]`. */
export function translateComprehension(
  env: Environment,
  expression: Comprehension,
  translate: Translate,
): Typed {
  const { translation } = env;
  const { list, where, map, variable } = expression;
  noteName(env, expression);
  const isOfPath = list.kind === 'call' && ['nodes', 'relationships'].includes(list.name.name.toLowerCase());
  if (!isOfPath || where !== undefined || map === undefined)
    return refuse(
      translation,
      expression,
      'a list is made of the parts of a path only: [n IN nodes(path) | n.name]; UNWIND another list, and collect() what you make of it',
    );
  const parts = translate({ translation, scope: env.scope }, list);
  const of = parts.type.kind === 'list' ? parts.type.of : parts.type;
  const { property, type, text } = partOf(env, variable.name, of, map);
  const embedded = `properties(${parts.text}, ${stringLiteral(property)})`;
  const neo4j = `[x IN ${parts.text} | ${text}]`;
  return {
    text: translation.engine === 'neo4j' ? neo4j : embedded,
    type: { kind: 'list', of: type, gaps: true },
  };
}

interface Part {
  /** Its name to the embedded engine. */
  readonly property: string;
  readonly type: ValueType;
  /** Of an x, for Neo4j. */
  readonly text: string;
}

function partOf({ translation }: Environment, name: string, of: ValueType, map: Expression): Part {
  const isElement = (expression: Expression | undefined): boolean =>
    expression?.kind === 'variable' && expression.name === name;
  if (map.kind === 'property' && isElement(map.of)) {
    const type = typeOfProperty(translation.source, of, map.name);
    return { property: map.name.name, type, text: `x.\`${map.name.name}\`` };
  }
  if (map.kind === 'call' && map.name.name === 'type' && of.kind === 'relation' && isElement(map.args[0]))
    return { property: '_LABEL', type: STRING, text: 'type(x)' };
  return refuse(
    translation,
    map,
    `of each part of a path, one property can be taken: ${name}.name, or type(${name}) of a relation; UNWIND the path's parts for more`,
  );
}

/** Between the texts of a list that is looked through as one text; in no text of an article. */
const BETWEEN = '\u001f';

/** `any(x IN list WHERE toLower(x) CONTAINS 'a')`. */
export function translateQuantified(env: Environment, expression: Quantified, translate: Translate): Typed {
  const { translation } = env;
  const { quantifier, variable, list, where } = expression;
  noteName(env, expression);
  if (quantifier !== 'any' && quantifier !== 'none')
    return refuse(
      translation,
      expression,
      `${quantifier}() is not accepted; write any(…), none(…), or UNWIND the list and count()`,
    );
  const texts = translate({ translation, scope: env.scope }, list);
  if (texts.type.kind !== 'list' || texts.type.of.kind !== 'string' || texts.type.gaps === true)
    return refuse(
      translation,
      list,
      `${quantifier}() looks through a list of texts that a property holds, such as n.aliases`,
    );
  const tests = testsOf(env, variable.name, where);
  if (translation.engine === 'neo4j') {
    const conditions = tests.map(({ operator, lower, value }) => {
      const x = lower ? lowerCase('x', 'neo4j') : 'x';
      return `${x} ${operator} ${stringLiteral(value)}`;
    });
    return { text: `${quantifier}(x IN ${texts.text} WHERE ${conditions.join(' OR ')})`, type: BOOLEAN };
  }
  const joined = `concat('\\u001f', list_to_string('\\u001f', ${texts.text}), '\\u001f')`;
  const found = tests.map((test) => {
    const text = test.lower ? lowerCase(joined, 'embedded') : joined;
    return `${text} CONTAINS ${stringLiteral(withBounds(test))}`;
  });
  const holds = `(${found.join(' OR ')})`;
  // Null where there is no list, which a comparison hands on. Not by CASE: the engine misreads one inside of another.
  const isList = `size(${texts.text}) ${quantifier === 'any' ? '>=' : '<'} 0`;
  return { text: `(${holds} = (${isList}))`, type: BOOLEAN };
}

interface Test {
  readonly operator: '=' | 'CONTAINS' | 'STARTS WITH' | 'ENDS WITH';
  /** Whether it is of the text in lower case. */
  readonly lower: boolean;
  readonly value: string;
}

function withBounds({ operator, value }: Test): string {
  switch (operator) {
    case '=':
      return `${BETWEEN}${value}${BETWEEN}`;
    case 'CONTAINS':
      return value;
    case 'STARTS WITH':
      return `${BETWEEN}${value}`;
    case 'ENDS WITH':
      return `${value}${BETWEEN}`;
  }
}

/** The tests of an element, any one of which must hold. */
function testsOf(env: Environment, name: string, where: Expression): readonly Test[] {
  if (where.kind === 'binary' && where.operator === 'OR')
    return [...testsOf(env, name, where.left), ...testsOf(env, name, where.right)];
  const { translation } = env;
  const sides = sidesOf(where);
  const subject = sides === undefined ? undefined : subjectOf(sides.left);
  const value = sides === undefined ? undefined : valueOf(env, sides.right);
  if (sides === undefined || value === undefined || subject?.name !== name)
    return refuse(
      translation,
      where,
      `of the texts of a list it can be asked: ${name} = '…', ${name} CONTAINS '…', ${name} STARTS WITH '…', ${name} ENDS WITH '…', also of toLower(${name}), with OR between them and a text in quotes or a parameter; UNWIND the list for more`,
    );
  return [{ operator: sides.operator, lower: subject.lower, value }];
}

/** What is tested: a name, or its lower case. */
function subjectOf(expression: Expression): { readonly name: string; readonly lower: boolean } | undefined {
  if (expression.kind === 'variable') return { name: expression.name, lower: false };
  if (expression.kind !== 'call' || expression.name.name.toLowerCase() !== 'tolower') return undefined;
  const [argument] = expression.args;
  return argument?.kind === 'variable' ? { name: argument.name, lower: true } : undefined;
}

/** A text that has something in it, and nothing that bounds the texts of a list. */
function valueOf({ translation }: Environment, expression: Expression): string | undefined {
  const given =
    expression.kind === 'parameter' ? translation.parameters.get(expression.name)?.value : undefined;
  const value = expression.kind === 'literal' ? expression.value : given;
  return typeof value === 'string' && /^[^\0-\x1F]+$/u.test(value) ? value : undefined;
}

function sidesOf(
  where: Expression,
):
  { readonly left: Expression; readonly right: Expression; readonly operator: Test['operator'] } | undefined {
  if (where.kind === 'comparison') {
    const [second, ...more] = where.rest;
    return second?.operator === '=' && more.length === 0
      ? { left: where.first, right: second.operand, operator: '=' }
      : undefined;
  }
  if (where.kind !== 'binary') return undefined;
  const { operator, left, right } = where;
  return operator === 'CONTAINS' || operator === 'STARTS WITH' || operator === 'ENDS WITH'
    ? { left, right, operator }
    : undefined;
}
