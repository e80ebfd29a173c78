/** Operators: arithmetic, comparisons, and tests of text. */
import type { Binary, Comparison, ComparisonOperator, Expression } from './ast.ts';
import { hasNames } from './pattern-checks.ts';
import { faultOfRegex } from './regex.ts';
import { type Environment, refuse, type Typed } from './scope.ts';
import {
  areComparable,
  BOOLEAN,
  describeType,
  FLOAT,
  INTEGER,
  isNumber,
  STRING,
  type ValueType,
} from './value-type.ts';
import { propertyOf, stringLiteral } from './write-text.ts';

type Translate = (env: Environment, expression: Expression) => Typed;

/** `left operator right`. */
export function translateBinary(env: Environment, expression: Binary, translate: Translate): Typed {
  const left = translate(env, expression.left);
  const right = translate(env, expression.right);
  const { operator } = expression;
  refuseNull(env, expression.left, left);
  refuseNull(env, expression.right, right);
  switch (operator) {
    case 'OR':
    case 'XOR':
    case 'AND':
      needBoth(env, expression, [left, right], {
        fits: ({ kind }) => kind === 'boolean',
        what: 'conditions',
      });
      return { text: `(${left.text} ${operator} ${right.text})`, type: BOOLEAN };
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '^':
      return arithmetic(env, expression, left, right);
    case 'IN':
      return membership(env, expression, left, right);
    case 'STARTS WITH':
    case 'ENDS WITH':
    case 'CONTAINS':
      needBoth(env, expression, [left, right], { fits: ({ kind }) => kind === 'string', what: 'text' });
      return { text: `(${left.text} ${operator} ${right.text})`, type: BOOLEAN };
    case '=~':
      return regexMatch(env, expression, left);
  }
}

function refuseNull({ translation }: Environment, expression: Expression, { type }: Typed): void {
  if (type.kind === 'null')
    refuse(translation, expression, 'nothing is equal or unequal to null; write … IS NULL or … IS NOT NULL');
}

function needBoth(
  { translation }: Environment,
  expression: Binary,
  sides: readonly [Typed, Typed],
  { fits, what }: { readonly fits: (type: ValueType) => boolean; readonly what: string },
): void {
  for (const [index, side] of [expression.left, expression.right].entries()) {
    const { type } = sides[index] ?? sides[0];
    if (!fits(type))
      refuse(translation, side, `${expression.operator} takes ${what}, and this is ${describeType(type)}`);
  }
}

function arithmetic(env: Environment, expression: Binary, left: Typed, right: Typed): Typed {
  const { operator } = expression;
  const kinds = [left.type, right.type];
  if (operator === '+' && kinds.every(({ kind }) => kind === 'string'))
    return { text: joined(env, expression, left, right), type: STRING };
  if (operator === '+' && left.type.kind === 'list' && right.type.kind === 'list')
    return concatenation(env, expression, left, right);
  if (operator === '+' && kinds.some(({ kind }) => kind === 'string'))
    return refuse(env.translation, expression, '+ joins text with text; write toString(…) around a number');
  needBoth(env, expression, [left, right], {
    fits: isNumber,
    what: operator === '+' ? 'two numbers, texts or lists' : 'numbers',
  });
  const float = operator === '^' || kinds.some(({ kind }) => kind === 'float');
  return { text: `(${left.text} ${operator} ${right.text})`, type: float ? FLOAT : INTEGER };
}

/** The embedded engine joins null as if it were empty. */
function joined({ translation }: Environment, expression: Binary, left: Typed, right: Typed): string {
  const text = `(${left.text} + ${right.text})`;
  if (translation.engine === 'neo4j') return text;
  const sides = [
    ...(hasNames(expression.left) ? [left.text] : []),
    ...(hasNames(expression.right) ? [right.text] : []),
  ];
  if (sides.length === 0) return text;
  return `CASE WHEN ${sides.map((side) => `${side} IS NULL`).join(' OR ')} THEN NULL ELSE ${text} END`;
}

function concatenation({ translation }: Environment, expression: Binary, left: Typed, right: Typed): Typed {
  if (left.type.kind !== 'list' || right.type.kind !== 'list' || left.type.of.kind !== right.type.of.kind)
    return refuse(translation, expression, '+ joins lists of one type');
  const gaps = left.type.gaps === true || right.type.gaps === true ? { gaps: true as const } : {};
  const unordered =
    left.type.unordered === true || right.type.unordered === true ? { unordered: true as const } : {};
  const text =
    translation.engine === 'neo4j'
      ? `(${left.text} + ${right.text})`
      : `list_concat(${left.text}, ${right.text})`;
  return { text, type: { kind: 'list', of: left.type.of, ...gaps, ...unordered } };
}

function membership({ translation }: Environment, expression: Binary, left: Typed, right: Typed): Typed {
  if (right.type.kind !== 'list')
    return refuse(translation, expression.right, `IN takes a list, and this is ${describeType(right.type)}`);
  if (right.type.gaps === true)
    return refuse(
      translation,
      expression.right,
      'IN takes a list of literals, a property, a parameter or collect(); compare the others one by one with = and OR',
    );
  if (right.type.of.kind !== 'null' && !areComparable(left.type, right.type.of))
    return refuse(
      translation,
      expression,
      `${describeType(left.type)} is never in ${describeType(right.type)}`,
    );
  if (isNumber(left.type) && right.type.of.kind !== 'null' && left.type.kind !== right.type.of.kind)
    return refuse(
      translation,
      expression,
      'IN takes whole numbers among whole numbers and others among others; write 1.0 for 1, or toInteger(…)',
    );
  return { text: `(${left.text} IN ${right.text})`, type: BOOLEAN };
}

function regexMatch({ translation }: Environment, { right, left: subject }: Binary, left: Typed): Typed {
  if (left.type.kind !== 'string')
    return refuse(translation, subject, `=~ takes text, and this is ${describeType(left.type)}`);
  const value = right.kind === 'parameter' ? translation.parameters.get(right.name)?.value : undefined;
  const pattern = right.kind === 'literal' ? right.value : value;
  if (typeof pattern !== 'string')
    return refuse(translation, right, "=~ takes a pattern in quotes or as a parameter, such as 'A.*'");
  const fault = faultOfRegex(pattern);
  if (fault !== undefined)
    return refuse(
      translation,
      right,
      `the pattern has ${fault}, which engines read differently; use letters, . [ ] ( ) | * + ? { }, \\d, \\w and \\s, or CONTAINS`,
    );
  // (?d): only a line feed ends a line for Java too, as for RE2.
  return {
    text: `(${left.text} =~ ${stringLiteral(translation.engine === 'neo4j' ? `(?d)${pattern}` : pattern)})`,
    type: BOOLEAN,
  };
}

/** `a < b <= c`. */
export function translateComparison(
  env: Environment,
  { first, rest }: Comparison,
  translate: Translate,
): Typed {
  const texts: string[] = [];
  let left = { expression: first, typed: translate(env, first) };
  for (const { operator, operand } of rest) {
    const right = { expression: operand, typed: translate(env, operand) };
    texts.push(comparison(env, operator, left, right));
    left = right;
  }
  return { text: texts.length === 1 ? (texts[0] ?? '') : `(${texts.join(' AND ')})`, type: BOOLEAN };
}

interface Side {
  readonly expression: Expression;
  readonly typed: Typed;
}

function comparison(env: Environment, operator: ComparisonOperator, left: Side, right: Side): string {
  const { translation } = env;
  refuseNull(env, left.expression, left.typed);
  refuseNull(env, right.expression, right.typed);
  const place = { start: left.expression.start, end: right.expression.end };
  if (!areComparable(left.typed.type, right.typed.type))
    refuse(
      translation,
      place,
      `${describeType(left.typed.type)} cannot be compared with ${describeType(right.typed.type)}`,
    );
  const { kind } = left.typed.type;
  const isEquality = operator === '=' || operator === '<>';
  if (kind === 'list' || kind === 'path')
    return refuse(translation, place, `${kind}s cannot be compared; compare their elements or their size`);
  if (!isEquality && kind !== 'string' && !isNumber(left.typed.type))
    return refuse(
      translation,
      place,
      `${operator} compares numbers or text, and this is ${describeType(left.typed.type)}`,
    );
  const mixed = left.typed.type.kind !== right.typed.type.kind;
  const [one, other] = [left.typed, right.typed].map((typed) =>
    mixed ? wide(env, typed) : identity(env, typed),
  );
  return `(${one ?? ''} ${operator} ${other ?? ''})`;
}

/** The embedded engine finds nothing where it compares a column of whole numbers with a fraction. */
function wide({ translation }: Environment, { text, type }: Typed): string {
  return translation.engine === 'embedded' && type.kind === 'integer' ? `cast(${text}, 'DOUBLE')` : text;
}

/** What tells a node or a relation from others. */
function identity({ translation }: Environment, { text, type }: Typed): string {
  if (translation.engine === 'neo4j') return text;
  if (type.kind === 'node') return propertyOf(text, 'id');
  return type.kind === 'relation' ? `id(${text})` : text;
}
