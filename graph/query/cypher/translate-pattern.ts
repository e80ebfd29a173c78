/** Patterns: MATCH, OPTIONAL MATCH, and the patterns inside of EXISTS { } and COUNT { }. */
import type { Expression, Match, Name, NodePattern, PathPattern, RelationPattern, Subquery } from './ast.ts';
import { checkPattern, LONGEST_SEARCH, mentions } from './pattern-checks.ts';
import { relationType, tableOfNode } from './pattern-tables.ts';
import {
  type Environment,
  refuse,
  type Scope,
  type Translation,
  type Typed,
  type Variable,
  withNames,
} from './scope.ts';
import { distinctRelations, type WrittenRelation } from './trails.ts';
import { BOOLEAN, INTEGER, type NodeTable, PATH, type ValueType } from './value-type.ts';
import { allOf, propertyOf, stringLiteral } from './write-text.ts';

type Translate = (env: Environment, expression: Expression) => Typed;

/** Patterns in the engine's words, while they are written. */
interface Writing {
  readonly env: Environment;
  readonly translate: Translate;
  readonly optional: boolean;
  /** Whether new names may be given. */
  readonly closed: boolean;
  /** Whether the path that is being written has no relation. */
  alone: boolean;
  scope: Scope;
  readonly conditions: string[];
  readonly relations: WrittenRelation[];
  /** Conditions of the text that are expressions, translated when all names are known. */
  readonly later: {
    readonly owner: string;
    readonly type: ValueType;
    readonly name: Name;
    readonly value: Expression;
  }[];
}

/** A clause in the engine's words, and the names after it. */
export interface WrittenClause {
  readonly text: string;
  readonly scope: Scope;
}

/** MATCH or OPTIONAL MATCH. */
export function translateMatch(env: Environment, match: Match, translate: Translate): WrittenClause {
  const { translation } = env;
  const search = match.patterns.find((path) => path.search !== undefined);
  if (search !== undefined && match.patterns.length > 1)
    refuse(
      translation,
      search,
      'a search of shortest paths stands alone in its MATCH; put the other patterns in a MATCH before',
    );
  if (match.optional) needKnownNode(env, match);
  const name = search?.variable?.name;
  if (match.where !== undefined && name !== undefined && mentions(match.where, name))
    refuse(
      translation,
      match.where,
      `a condition on ${name} would be part of the search in one engine and not in the other; write WITH ${name} WHERE … after it`,
    );
  const writing = begin(env, translate, { optional: match.optional, closed: false });
  const paths = match.patterns.map((path) => writePath(writing, path));
  const conditions = conditionsOf(writing, match.where);
  const keyword = match.optional ? 'OPTIONAL MATCH' : 'MATCH';
  const scope = { variables: writing.scope.variables, ordered: false };
  if (search !== undefined && translation.engine === 'neo4j')
    return { text: searchInNeo4j(paths, conditions), scope };
  const where = conditions.length === 0 ? '' : ` WHERE ${allOf(conditions)}`;
  return { text: `${keyword} ${paths.map(({ text }) => text).join(', ')}${where}`, scope };
}

/** What hangs on nothing found before multiplies rows, and the embedded engine loses some of them. */
function needKnownNode({ translation, scope }: Environment, { patterns }: Match): void {
  const names = patterns.flatMap(({ nodes }) => nodes.flatMap(({ variable }) => variable?.name ?? []));
  const [first] = patterns;
  if (first !== undefined && scope.variables.size > 0 && !names.some((name) => scope.variables.has(name)))
    refuse(
      translation,
      first,
      'OPTIONAL MATCH begins at a node that was named before; write MATCH, or use its name',
    );
}

/** Neo4j fails on a search from a node to itself, so that its ends are found before. */
function searchInNeo4j(paths: readonly WrittenPath[], conditions: readonly string[]): string {
  const [path] = paths;
  const [from = '', to = from] = path?.nodes ?? [];
  return `MATCH ${from}, ${to} WHERE ${allOf(conditions)} MATCH ${path?.text ?? ''}`;
}

function begin(
  env: Environment,
  translate: Translate,
  options: Pick<Writing, 'optional' | 'closed'>,
): Writing {
  return {
    env,
    translate,
    ...options,
    alone: false,
    scope: env.scope,
    conditions: [],
    relations: [],
    later: [],
  };
}

function conditionsOf(writing: Writing, where: Expression | undefined): readonly string[] {
  const { env, translate, scope, conditions, later } = writing;
  const inner: Environment = { translation: env.translation, scope };
  for (const { owner, type, name, value } of later)
    conditions.push(equality(inner, { owner, type, name, value }, translate));
  conditions.push(...distinctRelations(env.translation, writing.relations, writing.optional));
  if (where === undefined) return conditions;
  const condition = translate(inner, where);
  if (condition.type.kind !== 'boolean') refuse(env.translation, where, 'WHERE takes a condition');
  return [...conditions, condition.text];
}

/** `{name: value}` is `owner.name = value`. */
function equality(
  env: Environment,
  { owner, type, name, value }: Writing['later'][number],
  translate: Translate,
): string {
  const hidden = `(${owner})`;
  const scope = withNames(env.scope, [[hidden, { text: owner, type, origin: 'pattern' }]]);
  const place = { start: name.start, end: value.end };
  const of: Expression = { kind: 'variable', name: hidden, ...place };
  const property: Expression = { kind: 'property', of, name, ...place };
  const rest = [{ operator: '=', operand: value }] as const;
  return translate({ ...env, scope }, { kind: 'comparison', first: property, rest, ...place }).text;
}

interface WrittenPath {
  readonly text: string;
  /** Its nodes alone. */
  readonly nodes: readonly string[];
}

function writePath(writing: Writing, path: PathPattern): WrittenPath {
  const { translation } = writing.env;
  checkPattern(translation, path, writing.optional);
  writing.alone = path.relations.length === 0;
  const tables = path.nodes.map((_, index) => tableOfNode(path, index, writing.scope));
  const nodes = path.nodes.map((node, index) => writeNode(writing, node, tables[index] ?? 'any'));
  const steps = path.relations.map((relation) => writeRelation(writing, relation, path));
  const from = writing.relations.length - steps.length;
  const written = nodes.map(({ text }, index) => `${text}${steps[index] ?? ''}`).join('');
  const needsName = path.variable !== undefined || path.relations.some(({ length }) => length !== undefined);
  const name = needsName ? translation.newName() : undefined;
  if (name !== undefined) for (const relation of writing.relations.slice(from)) relation.path = name;
  if (path.variable !== undefined)
    addName(writing, path.variable, { text: name ?? '', type: PATH, origin: 'value' });
  refuseReturn(translation, path);
  if (path.search !== undefined) writing.conditions.push(differentEnds(nodes));
  const isSearchOfNeo4j = path.search !== undefined && translation.engine === 'neo4j';
  const text = isSearchOfNeo4j ? neo4jSearch(path, nodes, steps) : written;
  const named =
    name === undefined || (translation.engine === 'neo4j' && path.variable === undefined) ? '' : `${name} = `;
  return { text: `${named}${text}`, nodes: nodes.map((node) => node.text) };
}

/** The embedded engine loses the node to which a path with `*` comes back. */
function refuseReturn(translation: Translation, { nodes, relations }: PathPattern): void {
  if (relations.every(({ length }) => length === undefined)) return;
  const names = nodes.flatMap(({ variable }) => variable ?? []);
  const again = names.find(({ name }, index) => names.findIndex((other) => other.name === name) < index);
  if (again !== undefined)
    refuse(
      translation,
      again,
      `a path with * cannot come back to ${again.name}; give its end another name and write WHERE ${again.name}.id = other.id`,
    );
}

interface WrittenNode {
  readonly text: string;
  readonly name: string;
}

function neo4jSearch(
  { search }: PathPattern,
  nodes: readonly WrittenNode[],
  steps: readonly string[],
): string {
  const [from, to] = nodes.map(({ name }) => name);
  return `${search === 'shortest' ? 'shortestPath' : 'allShortestPaths'}((${from ?? ''})${steps.join('')}(${to ?? ''}))`;
}

function differentEnds(nodes: readonly WrittenNode[]): string {
  const [from = '', to = ''] = nodes.map(({ name }) => propertyOf(name, 'id'));
  return `${from} <> ${to}`;
}

function addName(writing: Writing, name: Name, variable: Variable): void {
  if (writing.scope.variables.has(name.name))
    refuse(writing.env.translation, name, `${name.name} has a meaning already; choose another name`);
  newName(writing, name, variable);
}

function newName(writing: Writing, name: Name, variable: Variable): void {
  if (writing.closed)
    refuse(
      writing.env.translation,
      name,
      `nothing is called ${name.name} here; a pattern as a condition gives no names: write EXISTS { … }`,
    );
  const optional = writing.optional ? { optional: true as const } : {};
  writing.scope = withNames(writing.scope, [[name.name, { ...variable, ...optional }]]);
}

function writeNode(writing: Writing, node: NodePattern, table: NodeTable): WrittenNode {
  const { translation } = writing.env;
  const known = node.variable === undefined ? undefined : writing.scope.variables.get(node.variable.name);
  if (known !== undefined) return writeKnownNode(writing, node, known);
  const name = translation.newName();
  const type: ValueType = { kind: 'node', table };
  if (node.variable !== undefined) newName(writing, node.variable, { text: name, type, origin: 'pattern' });
  for (const { name: property, value } of node.conditions)
    writing.later.push({ owner: name, type, name: property, value });
  const labels = node.labels.map(({ name: label }) => label);
  if (translation.engine === 'neo4j') return { text: `(${name}${neo4jLabels(labels, table)})`, name };
  const types = labels.filter((label) => label !== 'Entity' && label !== 'Claim');
  if (types.length > 0 && !labels.includes('Entity')) {
    const ofType = `${propertyOf(name, 'type')} IN [${types.map(stringLiteral).join(', ')}]`;
    writing.conditions.push(labels.includes('Claim') ? `${ofType} OR label(${name}) = 'Claim'` : ofType);
  }
  return { text: table === 'any' ? `(${name})` : `(${name}:${table})`, name };
}

/** A database may hold more than Dossier's nodes, so that every node has a label of ours. */
function neo4jLabels(labels: readonly string[], table: NodeTable): string {
  const types = labels.filter((label) => label !== 'Entity' && label !== 'Claim');
  if (types.length === 0 || labels.includes('Entity')) return table === 'any' ? ':Entity|Claim' : `:${table}`;
  const entity = `(Entity&(${types.join('|')}))`;
  return labels.includes('Claim') ? `:${entity}|Claim` : `:${entity}`;
}

function writeKnownNode(writing: Writing, node: NodePattern, known: Variable): WrittenNode {
  const { translation } = writing.env;
  const { variable = node } = node;
  if (known.type.kind !== 'node') refuse(translation, variable, 'this name is not of a node; choose another');
  if (known.origin !== 'pattern')
    refuse(
      translation,
      variable,
      'a node out of a list cannot be part of a pattern; MATCH it again by its id: MATCH (n:Entity {id: x.id})',
    );
  if (writing.alone)
    refuse(
      translation,
      variable,
      'this node was named before, so that a pattern of it alone says nothing; leave it out',
    );
  const [label] = node.labels;
  if (label !== undefined)
    refuse(
      translation,
      label,
      'this node was named before; write its label where it is named first, or in WHERE: n:Person',
    );
  for (const { name, value } of node.conditions)
    writing.later.push({ owner: known.text, type: known.type, name, value });
  return { text: `(${known.text})`, name: known.text };
}

function writeRelation(writing: Writing, relation: RelationPattern, path: PathPattern): string {
  const { translation } = writing.env;
  const name = translation.newName();
  const type = relationType(relation);
  if (relation.variable !== undefined)
    addName(writing, relation.variable, { text: name, type, origin: 'pattern' });
  for (const { name: property, value } of relation.conditions)
    writing.later.push({ owner: name, type, name: property, value });
  if (path.search === undefined) writing.relations.push({ name, pattern: relation, path: undefined });
  const types = relation.types.length === 0 ? '' : `:${relation.types.map((each) => each.name).join('|')}`;
  const inside =
    relation.length === undefined
      ? `[${name}${types}]`
      : `[${types}${lengthOf(translation.engine, relation, path)}]`;
  const left = relation.direction === 'in' ? '<-' : '-';
  return `${left}${inside}${relation.direction === 'out' ? '->' : '-'}`;
}

function lengthOf(
  engine: 'embedded' | 'neo4j',
  { length }: RelationPattern,
  { search }: PathPattern,
): string {
  const { from = 1, to = LONGEST_SEARCH } = length ?? {};
  const range = `${from}..${to}`;
  if (engine === 'neo4j') return `*${range}`;
  if (search === undefined) return `* TRAIL ${range}`;
  return search === 'shortest' ? `* SHORTEST ${range}` : `* ALL SHORTEST ${range}`;
}

/** `EXISTS { … }`, `COUNT { … }`, or a pattern as a condition, which is the same as the first. */
export function translateSubquery(env: Environment, subquery: Subquery, translate: Translate): Typed {
  const { translation, scope } = env;
  if (env.aggregates !== undefined) env.aggregates.outside ??= { start: subquery.start, end: subquery.end };
  const search = subquery.patterns.find((path) => path.search !== undefined);
  if (search !== undefined)
    refuse(translation, search, 'a search of shortest paths cannot be a condition; MATCH it');
  const inner: Environment = { translation, scope };
  const writing = begin(inner, translate, { optional: false, closed: subquery.form === 'pattern' });
  const paths = subquery.patterns.map((path) => writePath(writing, path));
  const conditions = conditionsOf(writing, subquery.where);
  const where = conditions.length === 0 ? '' : ` WHERE ${allOf(conditions)}`;
  const keyword = subquery.form === 'count' ? 'COUNT' : 'EXISTS';
  return {
    text: `${keyword} { MATCH ${paths.map(({ text }) => text).join(', ')}${where} }`,
    type: subquery.form === 'count' ? INTEGER : BOOLEAN,
  };
}
