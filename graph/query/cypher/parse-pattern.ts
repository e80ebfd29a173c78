/** Patterns: `p = (a:Person {name: 'x'})-[r:CRITICIZED|PRAISED*1..3]->(b)`. */
import type {
  Expression,
  Name,
  NodePattern,
  PathLength,
  PathPattern,
  PropertyCondition,
  RelationPattern,
} from './ast.ts';
import type { TokenReader } from './token-reader.ts';

type ParseExpression = (reader: TokenReader) => Expression;

/** Patterns with commas between them. Throws a QueryError. */
export function parsePatterns(reader: TokenReader, expression: ParseExpression): readonly PathPattern[] {
  const patterns: PathPattern[] = [];
  do patterns.push(parsePathPattern(reader, expression));
  while (reader.takeSymbol(','));
  return patterns;
}

/** Whether the parenthesis that comes next opens a pattern with a relation in it. */
export function isPatternAhead(reader: TokenReader): boolean {
  const first = reader.isName(1) ? 2 : 1;
  if (![')', ':', '{'].some((symbol) => reader.isSymbol(symbol, first))) return false;
  const after = afterParenthesis(reader);
  if (after === undefined) return false;
  if (reader.isSymbol('<-', after) || reader.isSymbol('->', after)) return true;
  return reader.isSymbol('-', after) && ['[', '-', '->'].some((symbol) => reader.isSymbol(symbol, after + 1));
}

/** How far ahead the parenthesis that comes next is closed. */
function afterParenthesis(reader: TokenReader): number | undefined {
  let depth = 0;
  for (let ahead = 0; reader.peek(ahead).kind !== 'end'; ahead += 1) {
    if (['(', '{'].some((symbol) => reader.isSymbol(symbol, ahead))) depth += 1;
    if ([')', '}'].some((symbol) => reader.isSymbol(symbol, ahead))) depth -= 1;
    if (depth === 0) return ahead + 1;
  }
  return undefined;
}

/** One pattern, with its name if it has one. Throws a QueryError. */
export function parsePathPattern(reader: TokenReader, expression: ParseExpression): PathPattern {
  const { start } = reader.peek();
  const variable = reader.isName() && reader.isSymbol('=', 1) ? parseName(reader, '') : undefined;
  if (variable !== undefined) reader.takeSymbol('=');
  const named = variable === undefined ? {} : { variable };
  const search = searchOf(reader);
  if (search === undefined)
    return { ...named, ...parseSteps(reader, expression), start, end: reader.lastEnd };
  reader.next();
  reader.needSymbol('(', 'after the name of the search');
  const steps = parseSteps(reader, expression);
  reader.needSymbol(')', 'to close the search');
  return { ...named, search, ...steps, start, end: reader.lastEnd };
}

function searchOf(reader: TokenReader): PathPattern['search'] {
  if (!reader.isSymbol('(', 1)) return undefined;
  if (reader.isWord('SHORTESTPATH')) return 'shortest';
  return reader.isWord('ALLSHORTESTPATHS') ? 'allShortest' : undefined;
}

function parseSteps(
  reader: TokenReader,
  expression: ParseExpression,
): Pick<PathPattern, 'nodes' | 'relations'> {
  const nodes = [parseNode(reader, expression)];
  const relations: RelationPattern[] = [];
  while (reader.isSymbol('-') || reader.isSymbol('<-') || reader.isSymbol('->')) {
    relations.push(parseRelation(reader, expression));
    nodes.push(parseNode(reader, expression));
  }
  return { nodes, relations };
}

function parseName(reader: TokenReader, what: string): Name {
  const { value: name, start, end } = reader.needName(what);
  return { name, start, end };
}

function parseLabels(reader: TokenReader, what: string): readonly Name[] {
  const names: Name[] = [];
  if (!reader.takeSymbol(':')) return names;
  do {
    reader.takeSymbol(':');
    if (reader.isSymbol('!') || reader.isSymbol('('))
      reader.fail(`only names with | between them are accepted after the colon`, reader.peek());
    const { value: name, start, end } = reader.needAnyWord(what);
    names.push({ name, start, end });
  } while (reader.takeSymbol('|'));
  return names;
}

function parseNode(reader: TokenReader, expression: ParseExpression): NodePattern {
  const { start } = reader.peek();
  reader.needSymbol('(', 'to begin a node of the pattern, as in (p:Person)');
  const variable = reader.isName() ? { variable: parseName(reader, '') } : {};
  let labels = parseLabels(reader, 'a label after the colon, such as Person');
  while (reader.isSymbol(':') || reader.isSymbol('&')) {
    reader.next();
    const { value: name, start: from, end } = reader.needAnyWord('a label');
    labels = bothLabels(reader, labels, { name, start: from, end });
  }
  const conditions = parseConditions(reader, expression);
  if (reader.isWord('WHERE'))
    reader.fail(
      'a condition inside of a node is not accepted; write it in the WHERE after the pattern',
      reader.peek(),
    );
  reader.needSymbol(')', 'to close the node of the pattern');
  return { ...variable, labels, conditions, start, end: reader.lastEnd };
}

/** Every node of the graph is an Entity besides its own label, so that `:Entity:Person` is `:Person`. */
function bothLabels(reader: TokenReader, labels: readonly Name[], another: Name): readonly Name[] {
  const [only] = labels;
  if (another.name === 'Entity') return labels;
  if (labels.length === 1 && only?.name === 'Entity') return [another];
  return reader.fail(
    'no node has two types; write one label, or several with | between them: (n:Person|Organization)',
    another,
  );
}

function parseConditions(reader: TokenReader, expression: ParseExpression): readonly PropertyCondition[] {
  const conditions: PropertyCondition[] = [];
  if (reader.peek().kind === 'parameter')
    reader.fail('a map as a parameter is not accepted; write {name: $name}', reader.peek());
  if (!reader.takeSymbol('{')) return conditions;
  if (!reader.isSymbol('}'))
    do {
      const { value: name, start, end } = reader.needAnyWord('the name of a property');
      reader.needSymbol(':', `after ${name}`);
      conditions.push({ name: { name, start, end }, value: expression(reader) });
    } while (reader.takeSymbol(','));
  reader.needSymbol('}', 'to close the properties');
  return conditions;
}

function parseRelation(reader: TokenReader, expression: ParseExpression): RelationPattern {
  const { start } = reader.peek();
  const left = reader.takeSymbol('<-');
  if (!left && !reader.takeSymbol('-'))
    reader.fail('expected - before the relation, as in (a)-[:MET_WITH]-(b)');
  const inside = reader.takeSymbol('[')
    ? parseRelationInside(reader, expression)
    : { types: [], conditions: [] };
  const right = reader.takeSymbol('->');
  if (!right) reader.needSymbol('-', 'after the relation, as in (a)-[:MET_WITH]-(b)');
  if (left && right)
    reader.fail('a relation points one way; leave out both points to look both ways', {
      start,
      end: reader.lastEnd,
    });
  const direction = left ? 'in' : right ? 'out' : 'both';
  return { ...inside, direction, start, end: reader.lastEnd };
}

type Inside = Pick<RelationPattern, 'variable' | 'types' | 'length' | 'conditions'>;

function parseRelationInside(reader: TokenReader, expression: ParseExpression): Inside {
  const variable = reader.isName() ? { variable: parseName(reader, '') } : {};
  const types = parseLabels(reader, 'a relation after the colon, such as CRITICIZED');
  const length = reader.isSymbol('*') ? { length: parseLength(reader) } : {};
  const conditions = parseConditions(reader, expression);
  if (reader.isWord('WHERE'))
    reader.fail(
      'a condition inside of a relation is not accepted; write it in the WHERE after the pattern',
      reader.peek(),
    );
  reader.needSymbol(']', 'to close the relation of the pattern');
  return { ...variable, types, ...length, conditions };
}

function parseLength(reader: TokenReader): PathLength {
  const { start } = reader.next();
  const number = (): number | undefined =>
    reader.peek().kind === 'integer' ? Number(reader.next().value) : undefined;
  const from = number();
  const range = reader.takeSymbol('..');
  const to = range ? number() : from;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    start,
    end: reader.lastEnd,
  };
}
