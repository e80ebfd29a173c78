/** Expressions, from the loosest operator to the tightest, as openCypher orders them. */
import type { BinaryOperator, Comparison, ComparisonOperator, Expression } from './ast.ts';
import { parseAtom, type Parsers } from './parse-atom.ts';
import { isPatternAhead, parsePathPattern, parsePatterns } from './parse-pattern.ts';
import type { TokenReader } from './token-reader.ts';

/** One expression. Throws a QueryError. */
export function parseExpression(reader: TokenReader): Expression {
  return parseOr(reader);
}

const PARSERS: Parsers = {
  expression: parseExpression,
  patterns: (reader) => parsePatterns(reader, parseExpression),
  pattern: (reader) => parsePathPattern(reader, parseExpression),
  isPattern: isPatternAhead,
};

const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
  start: left.start,
  end: right.end,
});

function parseOr(reader: TokenReader): Expression {
  let left = parseXor(reader);
  while (reader.takeWord('OR')) left = binary('OR', left, parseXor(reader));
  return left;
}

function parseXor(reader: TokenReader): Expression {
  let left = parseAnd(reader);
  while (reader.takeWord('XOR')) left = binary('XOR', left, parseAnd(reader));
  return left;
}

function parseAnd(reader: TokenReader): Expression {
  let left = parseNot(reader);
  while (reader.takeWord('AND')) left = binary('AND', left, parseNot(reader));
  return left;
}

function parseNot(reader: TokenReader): Expression {
  const { start } = reader.peek();
  if (!reader.takeWord('NOT')) return parseComparison(reader);
  const of = parseNot(reader);
  return { kind: 'not', of, start, end: of.end };
}

const COMPARISONS: readonly ComparisonOperator[] = ['=', '<>', '<', '<=', '>', '>='];

function parseComparison(reader: TokenReader): Expression {
  const first = parseTest(reader);
  const rest: Comparison['rest'][number][] = [];
  for (;;) {
    if (reader.isSymbol('!') && reader.isSymbol('=', 1))
      reader.fail('!= is not Cypher; write <>', reader.peek());
    const operator = COMPARISONS.find((symbol) => reader.takeSymbol(symbol));
    if (operator === undefined) break;
    rest.push({ operator, operand: parseTest(reader) });
  }
  const last = rest.at(-1);
  if (last === undefined) return first;
  return { kind: 'comparison', first, rest, start: first.start, end: last.operand.end };
}

const TESTS = ['STARTS WITH', 'ENDS WITH', 'CONTAINS', 'IN'] as const;

/** String tests, IN, =~, IS NULL. */
function parseTest(reader: TokenReader): Expression {
  let left = parseSum(reader);
  for (;;) {
    const test = TESTS.find((words) => reader.takeWord(words));
    if (test !== undefined) left = binary(test, left, parseSum(reader));
    else if (reader.takeSymbol('=~')) left = binary('=~', left, parseSum(reader));
    else if (reader.takeWord('IS')) left = parseIsNull(reader, left);
    else return left;
  }
}

function parseIsNull(reader: TokenReader, of: Expression): Expression {
  const negated = reader.takeWord('NOT');
  reader.needWord('NULL', negated ? 'after IS NOT' : 'or NOT NULL after IS');
  return { kind: 'isNull', of, negated, start: of.start, end: reader.lastEnd };
}

function parseSum(reader: TokenReader): Expression {
  let left = parseProduct(reader);
  for (;;) {
    if (reader.takeSymbol('+')) left = binary('+', left, parseProduct(reader));
    else if (reader.takeSymbol('-')) left = binary('-', left, parseProduct(reader));
    else return left;
  }
}

function parseProduct(reader: TokenReader): Expression {
  let left = parsePower(reader);
  for (;;) {
    const operator = (['*', '/', '%'] as const).find((symbol) => reader.takeSymbol(symbol));
    if (operator === undefined) return left;
    left = binary(operator, left, parsePower(reader));
  }
}

function parsePower(reader: TokenReader): Expression {
  let left = parseSign(reader);
  while (reader.takeSymbol('^')) left = binary('^', left, parseSign(reader));
  return left;
}

function parseSign(reader: TokenReader): Expression {
  const { start } = reader.peek();
  if (reader.takeSymbol('-')) {
    const of = parseSign(reader);
    return { kind: 'negative', of, start, end: of.end };
  }
  if (reader.takeSymbol('+')) return parseSign(reader);
  return parsePostfix(reader);
}

/** `.property`, `:Label`, `[index]` and `[from..to]` behind a value. */
function parsePostfix(reader: TokenReader): Expression {
  let of = parseAtom(reader, PARSERS);
  for (;;) {
    const { start } = of;
    if (reader.takeSymbol('.')) {
      const { value: name, ...place } = reader.needAnyWord('the name of a property after the dot');
      of = {
        kind: 'property',
        of,
        name: { name, start: place.start, end: place.end },
        start,
        end: place.end,
      };
    } else if (of.kind === 'variable' && reader.isSymbol(':')) of = parseLabelTest(reader, of);
    else if (reader.takeSymbol('[')) of = parseBrackets(reader, of);
    else return of;
  }
}

function parseLabelTest(reader: TokenReader, of: Expression): Expression {
  const labels = [];
  reader.takeSymbol(':');
  do {
    const { value: name, start, end } = reader.needAnyWord('a label after the colon');
    labels.push({ name, start, end });
  } while (reader.takeSymbol('|'));
  if (reader.isSymbol(':') || reader.isSymbol('&'))
    reader.fail(
      'a node has one label besides Entity; write one, or several with | between them',
      reader.peek(),
    );
  return { kind: 'labelTest', of, labels, start: of.start, end: reader.lastEnd };
}

function parseBrackets(reader: TokenReader, of: Expression): Expression {
  const from = reader.isSymbol('..') ? undefined : parseExpression(reader);
  if (from !== undefined && reader.takeSymbol(']'))
    return { kind: 'index', of, index: from, start: of.start, end: reader.lastEnd };
  reader.needSymbol('..', 'or ] after the index');
  const to = reader.isSymbol(']') ? undefined : parseExpression(reader);
  reader.needSymbol(']', 'at the end of the slice');
  return {
    kind: 'slice',
    of,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    start: of.start,
    end: reader.lastEnd,
  };
}
