/** Answers queries of an open file, and says in words what the engine says in its own. */
import { DossierError } from '../../model/index.ts';
import type { QueryRequest, QueryResult } from '../../query/result.ts';
import { decode, endsIn, type IdOf, InternalId } from './decode.ts';
import { EngineEnded, EngineFault } from './engine-errors.ts';
import type { EngineProcess } from './engine-process.ts';

/** The answer. Throws a DossierError: `input` where the query is wrong or takes too long, `store` where the engine fails. */
export async function runQuery(
  engine: EngineProcess,
  { text, parameters = {}, limit, timeout }: QueryRequest,
): Promise<QueryResult> {
  try {
    const answer = await engine.run({
      text,
      parameters: Object.fromEntries(Object.entries(parameters)) as Record<string, string>,
      ...(limit === undefined ? {} : { limit }),
      ...(timeout === undefined ? {} : { timeout }),
    });
    const idOf = await idsOf(engine, answer.rows.flatMap(endsIn));
    const rows = answer.rows.map((row) => row.map((value) => decode(value, idOf)));
    return { columns: answer.columns, rows, truncated: answer.truncated };
  } catch (error) {
    throw explainQuery(error);
  }
}

/** Ids that are asked for at once. */
const CHUNK = 1_000;

const keyOf = ({ table, offset }: InternalId): string => `${table}, ${offset}`;

/** The ids of nodes by the engine's own ids of them. */
async function idsOf(engine: EngineProcess, ends: readonly InternalId[]): Promise<IdOf> {
  const wanted = [...new Set(ends.map(keyOf))];
  const ids = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const list = wanted.slice(start, start + CHUNK).map((key) => `internal_id(${key})`);
    const { rows } = await engine.run({
      text: `MATCH (n) WHERE id(n) IN [${list.join(', ')}] RETURN id(n), n.id`,
    });
    for (const [internal, id] of rows) ids.set(keyOf(InternalId.parse(internal)), String(id));
  }
  return (internal) => ids.get(keyOf(internal)) ?? '';
}

const TOO_LONG = 'the query took longer than it may; ask for less, or give it more time';

function explainQuery(error: unknown): unknown {
  const options = { cause: error };
  if (error instanceof EngineEnded)
    return error.tookTooLong
      ? new DossierError('input', TOO_LONG, options)
      : new DossierError(
          'store',
          `the engine that answers queries ended unexpectedly (${error.message}) on this query; nothing is lost, but the query must be put another way`,
          options,
        );
  if (!(error instanceof EngineFault)) return error;
  if (error.message.startsWith('Interrupted')) return new DossierError('input', TOO_LONG, options);
  if (error.message.startsWith('Buffer manager exception'))
    return new DossierError(
      'input',
      'the query needs more memory than the engine may use; ask for less',
      options,
    );
  return new DossierError('input', `the query cannot be answered: ${error.message}`, options);
}
