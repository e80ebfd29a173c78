/** WITH and RETURN: what is kept, in which order, and how much of it. */
import type { Expression, OrderItem, Projection, ProjectionItem } from './ast.ts';
import { hasNames } from './pattern-checks.ts';
import {
  type Aggregates,
  type Environment,
  lookUp,
  refuse,
  type Scope,
  type Translation,
  type Typed,
  type Variable,
} from './scope.ts';
import { translate, translateCondition } from './translate-expression.ts';
import { needInteger } from './translate-list.ts';
import { isNumber, type ValueType } from './value-type.ts';

/** A column of the answer. */
export interface ResultColumn {
  /** As the user named it. */
  readonly name: string;
  /** As the engine names it. */
  readonly key: string;
  readonly type: ValueType;
}

/** A projection in the engine's words. */
export interface WrittenProjection {
  readonly text: string;
  readonly scope: Scope;
  /** Those of a RETURN. */
  readonly columns: readonly ResultColumn[];
}

interface WrittenItem {
  readonly name: string;
  readonly value: Expression;
  readonly typed: Typed;
  /** Its name in the text. */
  readonly text: string;
  readonly origin: Variable['origin'];
  readonly aggregates: Aggregates;
}

/** How RETURN names its columns. */
const columnKey = (index: number): string => `c${index}`;

/** The greatest number of rows: the embedded engine sorts in WITH only where there is a LIMIT. */
const NO_LIMIT = 1_000_000_000;

/** WITH or RETURN. `limit`: at most so many rows are wanted of a RETURN that has no limit of its own. */
export function translateProjection(
  env: Environment,
  projection: Projection,
  limit?: number,
): WrittenProjection {
  const { translation } = env;
  const items = writeItems(env, projection);
  checkAggregates(translation, projection, items);
  checkKeys(translation, items);
  if (projection.distinct && items.every(({ value }) => !hasNames(value)))
    refuse(
      translation,
      projection,
      'these values are the same for every row; write LIMIT 1 in place of DISTINCT',
    );
  const kept = new Map(items.map((item): [string, Variable] => [item.name, variableOf(env, item)]));
  const ordered = projection.order.length > 0;
  const scope: Scope = {
    variables: kept,
    ordered: ordered || (env.scope.ordered && keepsOrder(projection, items)),
  };
  const order = projection.order.map((item) => writeOrder(env, { item, items, projection, scope }));
  const keyword = projection.kind === 'with' ? 'WITH' : 'RETURN';
  const { before, texts } = aggregateFirst(translation, items, projection.kind);
  const list = items.map(({ text }, index) =>
    texts[index] === text ? text : `${texts[index] ?? ''} AS ${text}`,
  );
  const text =
    `${before}${keyword} ${projection.distinct ? 'DISTINCT ' : ''}${list.join(', ')}` +
    (order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`) +
    bounds(env, projection, limit);
  const columns = items.map(({ name, text: key, typed: { type } }) => ({ name, key, type }));
  return { text: text + afterWith(env, projection, scope), scope, columns };
}

const keepsOrder = ({ distinct }: Projection, items: readonly WrittenItem[]): boolean =>
  !distinct && items.every(({ aggregates }) => aggregates.plain + aggregates.distinct === 0);

function variableOf(env: Environment, { text, typed, origin, value }: WrittenItem): Variable {
  const optional =
    value.kind === 'variable' && lookUp(env, value).optional === true ? { optional: true as const } : {};
  return { text, type: typed.type, origin, ...optional };
}

function writeItems(env: Environment, projection: Projection): readonly WrittenItem[] {
  const { translation, scope } = env;
  if (projection.star && scope.variables.size === 0)
    refuse(translation, projection, 'nothing has a name here, so * stands for nothing');
  const place = { start: projection.start, end: projection.start + 1 };
  const all = projection.star
    ? [...scope.variables.keys()]
        .sort()
        .map((name): ProjectionItem => ({ value: { kind: 'variable', name, ...place }, ...place }))
    : [];
  const items: WrittenItem[] = [];
  for (const item of [...all, ...projection.items]) {
    const written = writeItem(env, projection, item, items);
    if (items.some(({ name }) => name === written.name))
      refuse(translation, item, `two columns are called ${written.name}; give one another name with AS`);
    items.push(written);
  }
  return items;
}

function writeItem(
  env: Environment,
  projection: Projection,
  item: ProjectionItem,
  items: readonly WrittenItem[],
): WrittenItem {
  const { translation, scope } = env;
  const { value, alias } = item;
  const aggregates: Aggregates = { plain: 0, distinct: 0, parts: new Map() };
  const typed = translate({ translation, scope, aggregates }, value);
  const isWith = projection.kind === 'with';
  if (isWith && alias === undefined && value.kind !== 'variable')
    refuse(translation, value, 'what WITH hands on needs a name: WITH … AS name');
  if (typed.type.kind === 'null' && isWith) refuse(translation, value, 'null hands on nothing; leave it out');
  const known = value.kind === 'variable' ? scope.variables.get(value.name) : undefined;
  if (isWith && items.some(({ text }) => text === known?.text))
    refuse(translation, value, 'WITH hands on each name once; use the one name for both');
  return {
    name: alias?.name ?? nameOf(translation, value),
    value,
    typed,
    text: isWith ? handedOn(translation, known) : columnKey(items.length),
    origin: known?.origin ?? 'value',
    aggregates,
  };
}

/** A value without a name is called as it is written. */
const nameOf = ({ source }: Translation, value: Expression): string =>
  value.kind === 'variable' ? value.name : source.slice(value.start, value.end);

/** The name in the text of what WITH hands on. The embedded engine hands on a path under a new name only. */
function handedOn(translation: Translation, known: Variable | undefined): string {
  return known === undefined || known.type.kind === 'path' ? translation.newName() : known.text;
}

function checkKeys(translation: Translation, items: readonly WrittenItem[]): void {
  if (items.every(({ aggregates }) => aggregates.plain + aggregates.distinct === 0)) return;
  for (const { typed, value, aggregates } of items)
    if (
      aggregates.plain + aggregates.distinct === 0 &&
      (typed.type.kind === 'path' || typed.type.kind === 'list')
    )
      refuse(
        translation,
        value,
        'rows cannot be grouped by a list; group by the node that has it, WITH n, count(*) AS c, and return the list after it',
      );
}

function checkAggregates(
  translation: Translation,
  projection: Projection,
  items: readonly WrittenItem[],
): void {
  for (const { aggregates } of items) {
    if (aggregates.plain + aggregates.distinct === 0) continue;
    if (aggregates.outside !== undefined)
      refuse(
        translation,
        aggregates.outside,
        'this is not the same for all rows that are aggregated; aggregate in a WITH before, and compute with the result after it',
      );
    if (projection.distinct)
      refuse(translation, projection, 'rows that are aggregated are distinct already; leave DISTINCT out');
  }
}

/**
 * The embedded engine miscounts, or ends, where an aggregate with DISTINCT stands before one without, and takes none inside
 * of another expression: a step before the projection computes all of them, in the order that it bears.
 */
function aggregateFirst(
  translation: Translation,
  items: readonly WrittenItem[],
  kind: Projection['kind'],
): {
  readonly before: string;
  readonly texts: readonly string[];
} {
  const parts = items.flatMap(({ aggregates }) => [...aggregates.parts]);
  if (parts.length === 0) return { before: '', texts: items.map(({ typed }) => typed.text) };
  const keys: string[] = [];
  const texts = items.map(({ typed, aggregates }) => {
    if (aggregates.parts.size > 0) return typed.text;
    const key = translation.newName();
    keys.push(`${typed.text} AS ${key}`);
    return key;
  });
  const isDistinct = ([, text]: readonly [string, string]): boolean => text.includes('(DISTINCT ');
  const sorted = [...parts.filter((part) => !isDistinct(part)), ...parts.filter(isDistinct)];
  const list = [...keys, ...sorted.map(([name, text]) => `${text} AS ${name}`)];
  const values: string[] = [];
  // What is aggregated cannot be aggregated again, unless it has come out of a list meanwhile.
  const fresh = items.map(({ typed, aggregates }, index) => {
    if (kind === 'return' || aggregates.parts.size === 0 || typed.type.kind === 'list')
      return texts[index] ?? '';
    const name = translation.newName();
    values.push(`UNWIND [${typed.text}] AS ${name} `);
    return name;
  });
  return { before: `WITH ${list.join(', ')} ${values.join('')}`, texts: fresh };
}

interface Ordering {
  readonly item: OrderItem;
  readonly items: readonly WrittenItem[];
  readonly projection: Projection;
  readonly scope: Scope;
}

function writeOrder(env: Environment, ordering: Ordering): string {
  const { item } = ordering;
  const { text, type } = orderValue(env, ordering);
  if (type.kind !== 'string' && type.kind !== 'boolean' && !isNumber(type))
    refuse(
      env.translation,
      item.value,
      `ORDER BY takes text, numbers or conditions, not a ${type.kind}; order by one of its properties`,
    );
  return item.descending ? `${text} DESC` : text;
}

/** An item that is returned is ordered by its name; another value, by the names before and after the projection. */
function orderValue(env: Environment, { item, items, projection, scope }: Ordering): Typed {
  const { translation } = env;
  const alias = item.value.kind === 'variable' ? item.value.name : undefined;
  const written = translation.source.slice(item.value.start, item.value.end);
  const same = items.find(({ name, value }) =>
    alias === undefined
      ? sameText(translation.source.slice(value.start, value.end), written)
      : name === alias,
  );
  if (same !== undefined) return { text: same.text, type: same.typed.type };
  const narrow =
    projection.distinct || items.some(({ aggregates }) => aggregates.plain + aggregates.distinct > 0);
  if (narrow) return translate({ translation, scope }, item.value);
  const variables = new Map([...env.scope.variables, ...scope.variables]);
  return translate({ translation, scope: { ...scope, variables } }, item.value);
}

const sameText = (one: string, other: string): boolean =>
  one.replaceAll(/\s+/gu, '') === other.replaceAll(/\s+/gu, '');

function bounds(
  env: Environment,
  { order, skip, limit, kind }: Projection,
  wanted: number | undefined,
): string {
  const count = (expression: Expression, what: string): number => {
    const value = needInteger(env, expression, what);
    return value >= 0 ? value : refuse(env.translation, expression, `${what} is not negative`);
  };
  const skipped = skip === undefined ? '' : ` SKIP ${count(skip, 'SKIP')}`;
  const sortsOnly =
    kind === 'with' && order.length > 0 && skip === undefined && env.translation.engine === 'embedded';
  const limited =
    limit === undefined ? (wanted ?? (sortsOnly ? NO_LIMIT : undefined)) : count(limit, 'LIMIT');
  return limited === undefined ? skipped : `${skipped} LIMIT ${limited}`;
}

/**
 * The WHERE of a WITH. The embedded engine forgets the order of rows that are aggregated right behind it, and with it which
 * rows come first: a step that changes nothing stands between.
 */
function afterWith({ translation }: Environment, projection: Projection, scope: Scope): string {
  if (projection.kind !== 'with') return '';
  const { order, skip, limit, where } = projection;
  const cuts = order.length > 0 || skip !== undefined || limit !== undefined;
  const barrier = cuts && translation.engine === 'embedded' ? ` UNWIND [1] AS ${translation.newName()}` : '';
  if (where === undefined) return barrier;
  const names = [
    ...new Set(
      [...scope.variables.values()].map(({ text, type }) =>
        type.kind === 'path' ? `${text} AS ${text}` : text,
      ),
    ),
  ];
  const condition = translateCondition({ translation, scope }, where);
  return barrier === '' ? ` WHERE ${condition}` : `${barrier} WITH ${names.join(', ')} WHERE ${condition}`;
}
