/** Functions that mean the same to both engines, with how each engine is asked for them. */
import type { Call, Expression } from './ast.ts';
import { nearest } from './schema.ts';
import { type Engine, type Environment, refuse, type Typed } from './scope.ts';
import { elementAt, needInteger, needOrder } from './translate-list.ts';
import { codePoints, endOf, LONGEST_PART, lowerCase, partOf } from './translate-text.ts';
import {
  BOOLEAN,
  describeType,
  FLOAT,
  INTEGER,
  isNumber,
  listOf,
  STRING,
  unify,
  type ValueType,
} from './value-type.ts';

type Translate = (env: Environment, expression: Expression) => Typed;

const AGGREGATES: readonly string[] = ['count', 'collect', 'sum', 'avg', 'min', 'max'];

/** Whether a function makes one value of many rows. */
export const isAggregate = (name: string): boolean => AGGREGATES.includes(name.toLowerCase());

type Kind = 'string' | 'number' | 'list' | 'node' | 'relation' | 'path' | 'sized' | 'scalar' | 'any';

/** A call with its arguments in the engine's words. */
interface Written {
  readonly env: Environment;
  readonly call: Call;
  readonly args: readonly Typed[];
  readonly engine: Engine;
}

interface FunctionDefinition {
  /** The kinds of its arguments; the last may be left out `optional` times, or come again and again (`rest`). */
  readonly takes: readonly Kind[];
  readonly optional?: number;
  readonly rest?: true;
  readonly write: (written: Written) => Typed;
}

const simple =
  (type: ValueType, neo4j: string, embedded = neo4j) =>
  ({ args, engine }: Written): Typed => ({
    text: `${engine === 'neo4j' ? neo4j : embedded}(${args.map(({ text }) => text).join(', ')})`,
    type,
  });

const first = ({ args }: Written): Typed => args[0] ?? { text: 'NULL', type: STRING };

const asFloat = ({ text, type }: Typed, engine: Engine): string => {
  if (type.kind === 'float') return text;
  return engine === 'neo4j' ? `toFloat(${text})` : `cast(${text}, 'DOUBLE')`;
};

const ofFloat =
  (name: string) =>
  (written: Written): Typed => ({ text: `${name}(${asFloat(first(written), written.engine)})`, type: FLOAT });

/** Half of the last place goes up, by the same arithmetic in both engines. */
function round(written: Written): Typed {
  const { env, call, engine } = written;
  const [, digits] = call.args;
  const places = digits === undefined ? 0 : needInteger(env, digits, 'the number of digits');
  if (places < 0 || places > 9) refuse(env.translation, call, 'round() takes 0 to 9 digits');
  const scale = `1${'0'.repeat(places)}.0`;
  return { text: `(floor(${asFloat(first(written), engine)} * ${scale} + 0.5) / ${scale})`, type: FLOAT };
}

function size(written: Written): Typed {
  const { text, type } = first(written);
  return {
    text: type.kind === 'list' || written.engine === 'neo4j' ? `size(${text})` : codePoints(text),
    type: INTEGER,
  };
}

function textPart({ env, call, args, engine }: Written): Typed {
  const [text] = args;
  const [, start, count] = call.args;
  const bound = (expression: Expression | undefined): number | undefined => {
    if (expression === undefined) return undefined;
    const value = needInteger(env, expression, 'a place in a text');
    if (value >= 0 && value <= LONGEST_PART) return value;
    return refuse(env.translation, expression, `a place in a text is from 0 to ${LONGEST_PART}`);
  };
  const numbers = [bound(start) ?? 0, bound(count)] as const;
  const given = text?.text ?? 'NULL';
  const name = call.name.name.toLowerCase();
  if (engine === 'neo4j')
    return {
      text: `${name}(${[given, ...numbers].filter((value) => value !== undefined).join(', ')})`,
      type: STRING,
    };
  if (name === 'left') return { text: partOf(given, 0, numbers[0]), type: STRING };
  if (name === 'right') return { text: endOf(given, numbers[0]), type: STRING };
  return { text: partOf(given, ...numbers), type: STRING };
}

function replace(written: Written): Typed {
  const { env, call } = written;
  const [, search] = call.args;
  const value = search?.kind === 'literal' ? search.value : undefined;
  if (typeof value !== 'string' || value === '')
    return refuse(
      env.translation,
      search ?? call,
      'what replace() looks for is a text in quotes, and not empty',
    );
  return simple(STRING, 'replace')(written);
}

function toStringOf(written: Written): Typed {
  const { text, type } = first(written);
  if (type.kind === 'string') return { text, type };
  if (type.kind === 'boolean')
    return {
      text: `CASE WHEN ${text} THEN 'true' WHEN NOT (${text}) THEN 'false' ELSE NULL END`,
      type: STRING,
    };
  if (type.kind !== 'integer')
    return refuse(
      written.env.translation,
      written.call,
      'engines write numbers with a point differently; write toString(toInteger(…)), or return the number itself',
    );
  return { text: written.engine === 'neo4j' ? `toString(${text})` : `cast(${text}, 'STRING')`, type: STRING };
}

const WHOLE = "'[+-]?[0-9]{1,15}'";
const DECIMAL = "'[+-]?[0-9]{1,15}([.][0-9]{1,15})?'";

function toNumberOf(target: 'toInteger' | 'toFloat') {
  return (written: Written): Typed => {
    const { engine } = written;
    const { text, type } = first(written);
    const result = target === 'toInteger' ? INTEGER : FLOAT;
    const cast = target === 'toInteger' ? 'INT64' : 'DOUBLE';
    if (type.kind === result.kind) return { text, type };
    if (type.kind === 'integer') return { text: asFloat({ text, type }, engine), type: FLOAT };
    if (type.kind === 'float') {
      if (engine === 'neo4j') return { text: `toInteger(${text})`, type: INTEGER };
      return {
        text: `cast(CASE WHEN ${text} < 0 THEN ceil(${text}) ELSE floor(${text}) END, 'INT64')`,
        type: INTEGER,
      };
    }
    // Only what is a number as a whole: engines differ about the rest, and one of them fails on it.
    const pattern = target === 'toInteger' ? WHOLE : DECIMAL;
    const number = `CASE WHEN ${text} =~ ${pattern} THEN ${text} ELSE NULL END`;
    return { text: engine === 'neo4j' ? `${target}(${number})` : `cast(${number}, '${cast}')`, type: result };
  };
}

function coalesce(written: Written): Typed {
  const { env, call, args } = written;
  let type: ValueType = { kind: 'null' };
  for (const [index, argument] of args.entries()) {
    const unified = unify(type, argument.type);
    if (unified === undefined)
      return refuse(
        env.translation,
        call.args[index] ?? call,
        `coalesce() takes values of one type, and this is ${describeType(argument.type)} among ${describeType(type)}`,
      );
    type = unified;
  }
  return simple(type, 'coalesce')(written);
}

function labels(written: Written): Typed {
  const { text, type } = first(written);
  const table = type.kind === 'node' ? type.table : 'any';
  const isEntity = written.engine === 'neo4j' ? `${text}:Entity` : `label(${text}) = 'Entity'`;
  const entity = `['Entity', ${text}.\`type\`]`;
  const byTable =
    table === 'any'
      ? `WHEN ${isEntity} THEN ${entity} ELSE ['Claim']`
      : `ELSE ${table === 'Claim' ? "['Claim']" : entity}`;
  return { text: `CASE WHEN ${text}.id IS NULL THEN NULL ${byTable} END`, type: listOf(STRING) };
}

function typeOf(written: Written): Typed {
  const { text } = first(written);
  if (written.engine === 'neo4j') return { text: `type(${text})`, type: STRING };
  // Of an OPTIONAL MATCH that found nothing, the engine tells the type that it looked for.
  return { text: `CASE WHEN id(${text}) IS NULL THEN NULL ELSE label(${text}) END`, type: STRING };
}

function endOfList(at: 0 | -1) {
  return (written: Written): Typed => {
    const list = first(written);
    if (list.type.kind !== 'list') return list;
    needOrder(written.env, written.call.args[0] ?? written.call, list);
    return elementAt(written.env, { text: list.text, type: list.type }, at);
  };
}

function isEmpty(written: Written): Typed {
  const { text, type } = first(written);
  return { text: type.kind === 'list' ? `(size(${text}) = 0)` : `(${text} = '')`, type: BOOLEAN };
}

const abs = (written: Written): Typed => simple(first(written).type, 'abs')(written);

const FUNCTIONS: Readonly<Record<string, FunctionDefinition>> = {
  tolower: {
    takes: ['string'],
    write: (written) => ({ text: lowerCase(first(written).text, written.engine), type: STRING }),
  },
  size: { takes: ['sized'], write: size },
  length: { takes: ['path'], write: simple(INTEGER, 'length') },
  nodes: { takes: ['path'], write: simple(listOf({ kind: 'node', table: 'any' }), 'nodes') },
  relationships: {
    takes: ['path'],
    write: simple(listOf({ kind: 'relation', found: 'maybe' }), 'relationships', 'rels'),
  },
  type: { takes: ['relation'], write: typeOf },
  labels: { takes: ['node'], write: labels },
  coalesce: { takes: ['any'], rest: true, write: coalesce },
  tostring: { takes: ['scalar'], write: toStringOf },
  tointeger: { takes: ['scalar'], write: toNumberOf('toInteger') },
  tofloat: { takes: ['scalar'], write: toNumberOf('toFloat') },
  round: { takes: ['number', 'number'], optional: 1, write: round },
  floor: { takes: ['number'], write: ofFloat('floor') },
  ceil: { takes: ['number'], write: ofFloat('ceil') },
  sqrt: { takes: ['number'], write: ofFloat('sqrt') },
  abs: { takes: ['number'], write: abs },
  substring: { takes: ['string', 'number', 'number'], optional: 1, write: textPart },
  left: { takes: ['string', 'number'], write: textPart },
  right: { takes: ['string', 'number'], write: textPart },
  replace: { takes: ['string', 'string', 'string'], write: replace },
  head: { takes: ['list'], write: endOfList(0) },
  last: { takes: ['list'], write: endOfList(-1) },
  isempty: { takes: ['sized'], write: isEmpty },
};

/** The names of all functions, as they are written. */
export const FUNCTION_NAMES: readonly string[] = [
  'toLower', 'size', 'length', 'nodes', 'relationships', 'type', 'labels', 'coalesce', 'toString', 'toInteger',
  'toFloat', 'round', 'floor', 'ceil', 'sqrt', 'abs', 'substring', 'left', 'right', 'replace', 'head', 'last', 'isEmpty',
  ...AGGREGATES,
]; // prettier-ignore

const LONGER_WAY = 'name both ends in the pattern: (a)-[r]->(b)';
const DATES = "dates are text that sorts by time: write c.dateFrom >= '2026-01-31'";
/** Of functions that Cypher has and Dossier refuses: what to write instead. */
export const INSTEAD_OF_FUNCTION: Readonly<Record<string, string>> = {
  toupper: 'engines differ about the capitals of some letters; write toLower(…)',
  startnode: LONGER_WAY,
  endnode: LONGER_WAY,
  id: 'every node and relation has a property id; write n.id',
  elementid: 'every node and relation has a property id; write n.id',
  keys: 'docs/cypher.md lists the properties; RETURN n shows those that it has',
  properties: 'RETURN n shows the properties of n; name those that you want: RETURN n.name, n.kind',
  exists: 'write n.name IS NOT NULL, or EXISTS { (n)-[…]-() }',
  split: 'the engines disagree about empty parts; use STARTS WITH, CONTAINS or left(…)',
  trim: 'the engines disagree about what is blank; names and texts of the graph have no blanks around them',
  reverse: 'ORDER BY … DESC turns an order around',
  reduce: 'UNWIND the list and use sum() or collect()',
  range: 'write the numbers as a list: [1, 2, 3]',
  date: DATES,
  datetime: DATES,
  localdatetime: DATES,
  duration: DATES,
  rand: 'a query gives the same answer each time; ORDER BY a property and LIMIT',
  timestamp: 'a query gives the same answer each time; write the date as text',
  tail: 'write list[1..]',
  percentilecont: 'use min(), avg() and max()',
  percentiledisc: 'use min(), avg() and max()',
  stdev: 'use min(), avg() and max()',
};

/** A call of a function that aggregates nothing. Throws a QueryError where it is not accepted. */
export function translateFunction(env: Environment, call: Call, translate: Translate): Typed {
  const { translation } = env;
  const name = call.name.name.toLowerCase();
  const definition = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (definition === undefined) return refuseFunction(env, call);
  const { takes, optional = 0, rest } = definition;
  const tooMany = rest === undefined && call.args.length > takes.length;
  if (tooMany || call.args.length < takes.length - optional)
    return refuse(
      translation,
      call,
      `${call.name.name}() takes ${takes.length - optional}${optional > 0 ? ` or ${takes.length}` : ''} value${takes.length === 1 ? '' : 's'}`,
    );
  const args = call.args.map((argument, index) => {
    const typed = translate(env, argument);
    const kind = takes[Math.min(index, takes.length - 1)] ?? 'any';
    if (!fits(kind, typed.type))
      refuse(
        translation,
        argument,
        `${call.name.name}() takes ${WORDS[kind]} here, and this is ${describeType(typed.type)}`,
      );
    return typed;
  });
  return definition.write({ env, call, args, engine: translation.engine });
}

const WORDS: Readonly<Record<Kind, string>> = {
  string: 'text', number: 'a number', list: 'a list', node: 'a node', relation: 'a relation', path: 'a path',
  sized: 'a text or a list', scalar: 'a text, a number or a boolean', any: 'a value',
}; // prettier-ignore

function fits(kind: Kind, type: ValueType): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'number':
      return isNumber(type);
    case 'sized':
      return type.kind === 'string' || type.kind === 'list';
    case 'scalar':
      return type.kind === 'string' || type.kind === 'boolean' || isNumber(type);
    case 'string':
    case 'list':
    case 'node':
    case 'relation':
    case 'path':
      return type.kind === kind;
  }
}

function refuseFunction({ translation }: Environment, { name }: Call): never {
  const instead = INSTEAD_OF_FUNCTION[name.name.toLowerCase()];
  if (instead !== undefined) return refuse(translation, name, `${name.name}() is not accepted: ${instead}`);
  const near = nearest(name.name, FUNCTION_NAMES);
  const hint = near === undefined ? `there are ${FUNCTION_NAMES.join(', ')}` : `did you mean ${near}()?`;
  return refuse(translation, name, `there is no function ${name.name}(); ${hint}`);
}
