/** `api/query`: read-only questions in Cypher. */
import { Hono } from 'hono';

import { MAX_ANSWER, QUERY_TIMEOUT, USUAL_ROWS } from '../../../graph/api/limits.ts';
import { QueryBody } from '../../../graph/api/query.ts';
import type { QueryResult } from '../../../graph/query/result.ts';
import { Refusal } from '../api-error.ts';
import type { ApiOptions } from '../api-options.ts';
import { readBody } from '../body.ts';
import { inTurn } from '../in-turn.ts';

/** Questions that may wait or run at a time. */
const MOST = 4;

/** As many rows as an answer may hold. */
function withinSize({ columns, rows, truncated }: QueryResult): QueryResult {
  let size = 0;
  const count = rows.findIndex((row) => (size += JSON.stringify(row).length) > MAX_ANSWER);
  return count === -1
    ? { columns, rows, truncated }
    : { columns, rows: rows.slice(0, count), truncated: true };
}

/** The route: one question after the other. */
export function queryRoutes({ ask }: ApiOptions): Hono {
  const turn = inTurn();
  let asked = 0;
  const routes = new Hono();
  routes.post('/', async (context) => {
    const { query: text, parameters = {}, limit = USUAL_ROWS } = await readBody(context, QueryBody);
    if (asked >= MOST)
      throw new Refusal('busy', 'Other queries are still being answered.', 'Wait for them, then try again.');
    asked += 1;
    try {
      const request = { text, parameters, limit, timeout: QUERY_TIMEOUT };
      return context.json(withinSize(await turn(() => ask(request))));
    } finally {
      asked -= 1;
    }
  });
  return routes;
}
