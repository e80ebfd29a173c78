/** Errors of calls as JSON: one shape for each. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import type { ApiError, ApiErrorCode } from '../../graph/api/error.ts';
import { DossierError } from '../../graph/model/index.ts';
import { QueryError } from '../../graph/query/cypher/query-error.ts';
import { LockedError } from '../../graph/stores/store-lock.ts';

const STATUS = {
  foreign: 403,
  method: 405,
  'not-found': 404,
  'too-large': 413,
  invalid: 400,
  refused: 422,
  query: 400,
  changed: 409,
  busy: 503,
  unavailable: 403,
  failed: 500,
} as const satisfies Record<ApiErrorCode, number>;

/** A refusal on purpose. */
export class Refusal extends Error {
  readonly error: ApiError['error'];

  constructor(code: ApiErrorCode, what: string, advice: string) {
    super(what);
    this.name = 'Refusal';
    this.error = { code, what, advice };
  }
}

/** Answers with an error that is not to be kept. */
export function refuseCall(
  context: Context,
  error: ApiError['error'],
  status: ContentfulStatusCode = STATUS[error.code],
): Response {
  context.header('Cache-Control', 'no-store');
  return context.json({ error } satisfies ApiError, status);
}

/** What was thrown, as it is told to the page; undefined where only the terminal may know it. */
export function errorOf(thrown: unknown): ApiError['error'] | undefined {
  if (thrown instanceof Refusal) return thrown.error;
  if (thrown instanceof QueryError)
    return { code: 'query', what: thrown.message, advice: 'Mend the query.', place: thrown.place };
  if (thrown instanceof LockedError)
    return { code: 'busy', what: thrown.message, advice: 'Wait until it is done, then try again.' };
  if (thrown instanceof DossierError)
    return {
      code: thrown.code === 'store' ? 'failed' : 'refused',
      what: thrown.message,
      advice: thrown.code === 'store' ? 'See the terminal in which Dossier runs.' : 'Decide otherwise.',
    };
  if (thrown instanceof HTTPException && thrown.status === 413)
    return { code: 'too-large', what: 'The request is too large.', advice: 'Send less at a time.' };
  return undefined;
}
