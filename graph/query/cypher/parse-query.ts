/** Whole queries, clause by clause. */
import type { Clause, Match, OrderItem, Projection, ProjectionItem, Query, Unwind } from './ast.ts';
import { parseExpression } from './parse-expression.ts';
import { parsePatterns } from './parse-pattern.ts';
import { TokenReader } from './token-reader.ts';

/** Words that begin what changes a graph. */
const WRITES = ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'DROP', 'ALTER', 'INSERT'];
const INSTEAD: Readonly<Record<string, string>> = {
  CALL: 'CALL is not accepted; write the inner query before the outer one, with WITH between them',
  LOAD: 'LOAD CSV is not accepted; read articles with dossier ingest',
  SHOW: 'SHOW is not accepted; docs/cypher.md lists the labels, relations and properties',
  USE: 'USE is not accepted; name the database with --on',
  EXPLAIN: 'EXPLAIN is not accepted; write the query alone',
  PROFILE: 'PROFILE is not accepted; write the query alone',
  CYPHER: 'options of Cypher are not accepted; write the query alone',
  FINISH: 'FINISH is not accepted; end the query with RETURN',
};

/** The tree of a query. Throws a QueryError. */
export function parseQuery(text: string): Query {
  const reader = new TokenReader(text);
  const parts = [parsePart(reader)];
  let all: boolean | undefined;
  while (reader.isWord('UNION')) {
    const place = reader.next();
    const each = reader.takeWord('ALL');
    if (all !== undefined && all !== each)
      reader.fail('UNION and UNION ALL do not mix; write the same one everywhere', place);
    all = each;
    parts.push(parsePart(reader));
  }
  reader.takeSymbol(';');
  if (reader.isSymbol(';') || reader.peek().kind !== 'end') refuseClause(reader);
  return { parts, all: all ?? false };
}

function parsePart(reader: TokenReader): readonly Clause[] {
  const clauses: Clause[] = [];
  for (;;) {
    const clause = parseClause(reader);
    clauses.push(clause);
    if (clause.kind === 'return') return clauses;
  }
}

function parseClause(reader: TokenReader): Clause {
  if (reader.isWord('MATCH') || reader.isWord('OPTIONAL MATCH')) return parseMatch(reader);
  if (reader.isWord('UNWIND')) return parseUnwind(reader);
  if (reader.isWord('WITH') || reader.isWord('RETURN')) return parseProjection(reader);
  return refuseClause(reader);
}

function refuseClause(reader: TokenReader): never {
  const token = reader.peek();
  const word = token.kind === 'word' ? token.text.toUpperCase() : '';
  if (WRITES.includes(word))
    reader.fail(
      `${word} would change the graph; queries only read: to change the graph use dossier correct`,
      token,
    );
  const instead = INSTEAD[word];
  if (instead !== undefined) reader.fail(instead, token);
  if (token.kind === 'end') reader.fail('a query ends with RETURN and what it returns');
  return reader.fail('expected MATCH, OPTIONAL MATCH, UNWIND, WITH or RETURN');
}

function parseMatch(reader: TokenReader): Match {
  const { start } = reader.peek();
  const optional = reader.takeWord('OPTIONAL');
  reader.takeWord('MATCH');
  const patterns = parsePatterns(reader, parseExpression);
  const where = reader.takeWord('WHERE') ? { where: parseExpression(reader) } : {};
  return { kind: 'match', optional, patterns, ...where, start, end: reader.lastEnd };
}

function parseUnwind(reader: TokenReader): Unwind {
  const { start } = reader.next();
  const list = parseExpression(reader);
  reader.needWord('AS', 'and a name after the list of UNWIND');
  const { value: name, ...place } = reader.needAnyWord('a name after AS');
  const variable = { name, start: place.start, end: place.end };
  return { kind: 'unwind', list, variable, start, end: reader.lastEnd };
}

function parseProjection(reader: TokenReader): Projection {
  const { start, text } = reader.next();
  const kind = text.toUpperCase() === 'WITH' ? 'with' : 'return';
  const distinct = reader.takeWord('DISTINCT');
  const star = reader.takeSymbol('*');
  const items: ProjectionItem[] = [];
  if (!star || reader.takeSymbol(','))
    do items.push(parseItem(reader));
    while (reader.takeSymbol(','));
  const order = parseOrder(reader);
  const skip = reader.takeWord('SKIP') ? { skip: parseExpression(reader) } : {};
  const limit = reader.takeWord('LIMIT') ? { limit: parseExpression(reader) } : {};
  const where = kind === 'with' && reader.takeWord('WHERE') ? { where: parseExpression(reader) } : {};
  return { kind, distinct, star, items, order, ...skip, ...limit, ...where, start, end: reader.lastEnd };
}

function parseItem(reader: TokenReader): ProjectionItem {
  const value = parseExpression(reader);
  if (!reader.takeWord('AS')) return { value, start: value.start, end: value.end };
  const { value: name, start, end } = reader.needAnyWord('a name after AS');
  return { value, alias: { name, start, end }, start: value.start, end };
}

function parseOrder(reader: TokenReader): readonly OrderItem[] {
  const items: OrderItem[] = [];
  if (!reader.takeWord('ORDER BY')) return items;
  do {
    const value = parseExpression(reader);
    const descending = reader.takeWord('DESC') || reader.takeWord('DESCENDING');
    if (!descending && !reader.takeWord('ASC')) reader.takeWord('ASCENDING');
    items.push({ value, descending });
  } while (reader.takeSymbol(','));
  return items;
}
