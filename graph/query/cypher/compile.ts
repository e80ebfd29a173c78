/**
 * The way of a query: text, tree, and the words of the engine that is to answer it. Whatever the two engines do not
 * understand in the same way is refused before either sees it.
 */
import { DossierError } from '../../model/index.ts';
import type { ParameterValue, QueryRequest } from '../result.ts';
import type { Clause, Query } from './ast.ts';
import { typeOfParameter } from './parameter-type.ts';
import { parseQuery } from './parse-query.ts';
import {
  type BoundParameter,
  type Engine,
  NO_NAMES,
  refuse,
  type Scope,
  type Translation,
  withNames,
} from './scope.ts';
import { translate } from './translate-expression.ts';
import { translateMatch } from './translate-pattern.ts';
import { type ResultColumn, translateProjection } from './translate-projection.ts';
import { describeType, unify } from './value-type.ts';

/** A query as an engine takes it. */
export interface CompiledQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** In the order in which they are shown; the engine may give them in another, by their keys. */
  readonly columns: readonly ResultColumn[];
  /** So many rows are given. The engine is asked for one more, which tells whether there were more. */
  readonly limit?: number;
}

/**
 * Checks a query and writes it for an engine. Throws a QueryError (a DossierError, `input`) that names the place and says
 * what to write instead.
 */
export function compileQuery(request: QueryRequest, engine: Engine): CompiledQuery {
  try {
    return compile(request, engine);
  } catch (error) {
    // The parser goes down into a query as deep as it is nested, and so do the engines' own.
    if (!(error instanceof RangeError)) throw error;
    throw new DossierError(
      'input',
      'the query is nested too deep, or has too many parts joined by operators',
      {
        cause: error,
      },
    );
  }
}

function compile(request: QueryRequest, engine: Engine): CompiledQuery {
  const { text: source, parameters = {}, limit } = request;
  const query = parseQuery(source);
  const translation = begin(source, engine, parameters);
  const wanted = limit === undefined || query.parts.length > 1 ? undefined : limit + 1;
  const parts = query.parts.map((clauses) => translatePart(translation, clauses, wanted));
  const columns = columnsOf(translation, query, parts);
  return {
    text: parts.map(({ text }) => text).join(query.all ? ' UNION ALL ' : ' UNION '),
    parameters: Object.fromEntries(translation.used),
    columns,
    ...(limit === undefined ? {} : { limit }),
  };
}

function begin(
  source: string,
  engine: Engine,
  parameters: Readonly<Record<string, ParameterValue>>,
): Translation {
  let names = 0;
  const bound = Object.entries(parameters).map(([name, value]): [string, BoundParameter] => {
    const type = typeOfParameter(value);
    if (type !== undefined) return [name, { type, value }];
    throw new DossierError(
      'input',
      `the parameter ${name} is a list of values of several types; give numbers, or texts, or conditions`,
    );
  });
  return {
    source,
    engine,
    parameters: new Map(bound),
    used: new Map(),
    newName: () => {
      names += 1;
      return `v${names}`;
    },
  };
}

interface WrittenPart {
  readonly text: string;
  readonly columns: readonly ResultColumn[];
}

function translatePart(
  translation: Translation,
  clauses: readonly Clause[],
  limit: number | undefined,
): WrittenPart {
  const texts: string[] = [];
  let scope: Scope = NO_NAMES;
  let columns: readonly ResultColumn[] = [];
  for (const clause of clauses) {
    const written = translateClause(translation, scope, clause, limit);
    texts.push(written.text);
    ({ scope } = written);
    columns = written.columns ?? columns;
  }
  return { text: texts.join(' '), columns };
}

function translateClause(
  translation: Translation,
  scope: Scope,
  clause: Clause,
  limit: number | undefined,
): { readonly text: string; readonly scope: Scope; readonly columns?: readonly ResultColumn[] } {
  const env = { translation, scope };
  switch (clause.kind) {
    case 'match':
      return translateMatch(env, clause, translate);
    case 'unwind': {
      const list = translate(env, clause.list);
      if (list.type.kind !== 'list')
        return refuse(
          translation,
          clause.list,
          `UNWIND takes a list, and this is ${describeType(list.type)}`,
        );
      if (scope.variables.has(clause.variable.name))
        return refuse(
          translation,
          clause.variable,
          `${clause.variable.name} has a meaning already; choose another name`,
        );
      const text = translation.newName();
      const variable = { text, type: list.type.of, origin: 'value' } as const;
      return {
        text: `UNWIND ${list.text} AS ${text}`,
        scope: { ...withNames(scope, [[clause.variable.name, variable]]), ordered: false },
      };
    }
    case 'with':
      return translateProjection(env, clause);
    case 'return': {
      const wanted = clause.limit === undefined ? limit : undefined;
      return translateProjection(env, clause, wanted);
    }
  }
}

/** The parts of a UNION have the same columns. */
function columnsOf(
  translation: Translation,
  query: Query,
  parts: readonly WrittenPart[],
): readonly ResultColumn[] {
  const [first, ...others] = parts;
  let columns = first?.columns ?? [];
  for (const [index, other] of others.entries()) {
    const place = query.parts[index + 1]?.at(-1) ?? { start: 0, end: 0 };
    if (
      other.columns.length !== columns.length ||
      other.columns.some(({ name }, at) => name !== columns[at]?.name)
    )
      refuse(
        translation,
        place,
        `the parts of a UNION return the same columns in the same order: ${columns.map(({ name }) => name).join(', ')}; name them with AS`,
      );
    columns = columns.map((column, at) => {
      const type = unify(column.type, other.columns[at]?.type ?? column.type);
      if (type?.kind === column.type.kind) return { ...column, type };
      return refuse(
        translation,
        place,
        `the column ${column.name} has another type in each part of the UNION`,
      );
    });
  }
  return columns;
}
