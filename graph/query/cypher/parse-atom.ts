/** The smallest parts of expressions: literals, names, calls, lists, CASE, and patterns as conditions. */
import type { Case, Expression, PathPattern, Quantifier } from './ast.ts';
import type { TokenReader } from './token-reader.ts';
import type { Token } from './tokens.ts';

/** What atoms have inside; given, because expressions and patterns hold each other. */
export interface Parsers {
  readonly expression: (reader: TokenReader) => Expression;
  readonly pattern: (reader: TokenReader) => PathPattern;
  readonly patterns: (reader: TokenReader) => readonly PathPattern[];
  readonly isPattern: (reader: TokenReader) => boolean;
}

const QUANTIFIERS: ReadonlySet<string> = new Set(['all', 'any', 'none', 'single'] satisfies Quantifier[]);
const isQuantifier = (name: string): name is Quantifier => QUANTIFIERS.has(name);

/** One atom. Throws a QueryError. */
export function parseAtom(reader: TokenReader, parsers: Parsers): Expression {
  const literal = parseLiteral(reader);
  if (literal !== undefined) return literal;
  const { start } = reader.peek();
  if (reader.isWord('CASE')) return parseCase(reader, parsers);
  if (reader.isSymbol('[')) return parseList(reader, parsers);
  if (reader.isSymbol('{'))
    return reader.fail('a map is not accepted; return its values as columns of their own', reader.peek());
  if (reader.isSymbol('(')) return parseParentheses(reader, parsers);
  if ((reader.isWord('EXISTS') || reader.isWord('COUNT')) && reader.isSymbol('{', 1))
    return parseSubquery(reader, parsers);
  if (reader.isName() && reader.isSymbol('(', 1)) return parseCall(reader, parsers);
  if (reader.isName()) {
    const { value: name, end } = reader.next();
    return { kind: 'variable', name, start, end };
  }
  return reader.fail('expected a value');
}

function parseLiteral(reader: TokenReader): Expression | undefined {
  const literal = literalOf(reader.peek());
  if (literal !== undefined) reader.next();
  return literal;
}

function literalOf({ kind, value, start, end }: Token): Expression | undefined {
  const place = { start, end };
  if (kind === 'string') return { kind: 'literal', type: 'string', value, ...place };
  if (kind === 'integer' || kind === 'float')
    return { kind: 'literal', type: kind, value: Number(value), ...place };
  if (kind === 'parameter') return { kind: 'parameter', name: value, ...place };
  const word = kind === 'word' ? value.toUpperCase() : '';
  if (word === 'TRUE' || word === 'FALSE')
    return { kind: 'literal', type: 'boolean', value: word === 'TRUE', ...place };
  return word === 'NULL' ? { kind: 'literal', type: 'null', value: null, ...place } : undefined;
}

function parseParentheses(reader: TokenReader, parsers: Parsers): Expression {
  const { start } = reader.peek();
  if (parsers.isPattern(reader)) {
    const pattern = parsers.pattern(reader);
    return { kind: 'subquery', form: 'pattern', patterns: [pattern], start, end: reader.lastEnd };
  }
  reader.needSymbol('(', '');
  const inside = parsers.expression(reader);
  reader.needSymbol(')', 'to close this parenthesis');
  return { ...inside, start, end: reader.lastEnd };
}

function parseSubquery(reader: TokenReader, parsers: Parsers): Expression {
  const { text, start } = reader.next();
  reader.needSymbol('{', 'after EXISTS or COUNT');
  reader.takeWord('MATCH');
  const patterns = parsers.patterns(reader);
  const where = reader.takeWord('WHERE') ? parsers.expression(reader) : undefined;
  if (!reader.takeSymbol('}'))
    reader.fail(`${text.toUpperCase()} { } holds patterns and one WHERE; expected }`);
  return {
    kind: 'subquery',
    form: text.toUpperCase() === 'EXISTS' ? 'exists' : 'count',
    patterns,
    ...(where === undefined ? {} : { where }),
    start,
    end: reader.lastEnd,
  };
}

function parseCall(reader: TokenReader, parsers: Parsers): Expression {
  const token = reader.next();
  const name = { name: token.value, start: token.start, end: token.end };
  const { start } = token;
  reader.needSymbol('(', '');
  const quantifier = token.value.toLowerCase();
  if (isQuantifier(quantifier) && reader.isName()) {
    const { variable, list } = parseVariableIn(reader, parsers);
    reader.needWord('WHERE', `in ${quantifier}(x IN list WHERE …)`);
    const where = parsers.expression(reader);
    reader.needSymbol(')', `to close ${quantifier}(`);
    return { kind: 'quantified', quantifier, variable, list, where, start, end: reader.lastEnd };
  }
  const star = reader.takeSymbol('*');
  const distinct = reader.takeWord('DISTINCT');
  const args: Expression[] = [];
  if (!star && !reader.isSymbol(')'))
    do args.push(parsers.expression(reader));
    while (reader.takeSymbol(','));
  reader.needSymbol(')', `to close ${token.text}(`);
  return { kind: 'call', name, distinct, star, args, start, end: reader.lastEnd };
}

function parseVariableIn(
  reader: TokenReader,
  parsers: Parsers,
): { readonly variable: { name: string; start: number; end: number }; readonly list: Expression } {
  const { value: name, start, end } = reader.next();
  reader.needWord('IN', `after ${name}`);
  return { variable: { name, start, end }, list: parsers.expression(reader) };
}

function parseList(reader: TokenReader, parsers: Parsers): Expression {
  const { start } = reader.next();
  if (reader.isName() && reader.peek(1).text.toUpperCase() === 'IN') {
    const { variable, list } = parseVariableIn(reader, parsers);
    const where = reader.takeWord('WHERE') ? parsers.expression(reader) : undefined;
    const map = reader.takeSymbol('|') ? parsers.expression(reader) : undefined;
    reader.needSymbol(']', 'to close this list');
    return {
      kind: 'comprehension',
      variable,
      list,
      ...(where === undefined ? {} : { where }),
      ...(map === undefined ? {} : { map }),
      start,
      end: reader.lastEnd,
    };
  }
  const items: Expression[] = [];
  if (!reader.isSymbol(']'))
    do items.push(parsers.expression(reader));
    while (reader.takeSymbol(','));
  if (reader.isSymbol('|'))
    reader.fail(
      'a list made of patterns is not accepted; MATCH the pattern and collect() what it finds',
      reader.peek(),
    );
  reader.needSymbol(']', 'to close this list');
  return { kind: 'list', items, start, end: reader.lastEnd };
}

function parseCase(reader: TokenReader, parsers: Parsers): Expression {
  const { start } = reader.next();
  const subject = reader.isWord('WHEN') ? undefined : parsers.expression(reader);
  const branches: Case['branches'][number][] = [];
  while (reader.takeWord('WHEN')) {
    const when = parsers.expression(reader);
    reader.needWord('THEN', 'after WHEN …');
    branches.push({ when, then: parsers.expression(reader) });
  }
  if (branches.length === 0) reader.fail('expected WHEN after CASE');
  const otherwise = reader.takeWord('ELSE') ? parsers.expression(reader) : undefined;
  reader.needWord('END', 'to close CASE');
  return {
    kind: 'case',
    ...(subject === undefined ? {} : { subject }),
    branches,
    ...(otherwise === undefined ? {} : { otherwise }),
    start,
    end: reader.lastEnd,
  };
}
