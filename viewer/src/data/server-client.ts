/** Asks the local server. What it answers is checked, and a failure is a value: nothing here throws. */
import type { z } from 'zod';

import { About } from '../../../graph/api/about.ts';
import { API } from '../../../graph/api/addresses.ts';
import { ApiError, type ApiErrorCode } from '../../../graph/api/error.ts';
import { messageOf } from '../../../graph/model/error.ts';

/** Why there is no answer: the server's own reasons, or it cannot be reached, or it answers what this page does not know. */
export interface ServerError {
  readonly code: ApiErrorCode | 'unreachable' | 'unexpected';
  /** What went wrong and what to do, in English sentences. */
  readonly what: string;
  readonly advice: string;
  /** Of a query: offsets in UTF-16 code units into its text. */
  readonly place?: { readonly start: number; readonly end: number };
}

/** An answer, or why there is none. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ServerError };

/** What is asked for: reading, or where there is a body writing it. */
export interface Asked {
  /** Relative to the page: one of `API`. */
  readonly address: string;
  readonly body?: unknown;
  /** Gives up when it is aborted; the answer is then `unreachable`. */
  readonly signal?: AbortSignal;
  readonly fetcher?: typeof fetch;
}

const RESTART = 'See whether “dossier view” still runs in its terminal, then reload the page.';
const RELOAD = 'The page and the server may be of different versions of Dossier: reload the page.';

const failed = (error: ServerError): { readonly ok: false; readonly error: ServerError } => ({
  ok: false,
  error,
});

const unexpected = (what: string): ReturnType<typeof failed> =>
  failed({ code: 'unexpected', what, advice: RELOAD });

function requestOf({ body, signal }: Asked): RequestInit {
  const accept = { Accept: 'application/json' };
  const withSignal = signal === undefined ? {} : { signal };
  if (body === undefined) return { headers: accept, ...withSignal };
  const headers = { ...accept, 'Content-Type': 'application/json' };
  return { method: 'POST', headers, body: JSON.stringify(body), ...withSignal };
}

function errorIn(value: unknown, { address }: Asked, status: number): ReturnType<typeof failed> {
  const refused = ApiError.safeParse(value);
  if (!refused.success) return unexpected(`The server answered ${status} to ${address}.`);
  const { place, ...error } = refused.data.error;
  return failed({ ...error, ...(place === undefined ? {} : { place }) });
}

/** Asks, and checks the answer against its schema. */
export async function askServer<T>(schema: z.ZodType<T>, asked: Asked): Promise<Answer<T>> {
  const { address, fetcher = fetch } = asked;
  let response: Response;
  let value: unknown;
  try {
    response = await fetcher(address, requestOf(asked));
    value = await response.json().catch(() => undefined);
  } catch (thrown) {
    const what = `The server cannot be reached at ${address}: ${messageOf(thrown)}.`;
    return failed({ code: 'unreachable', what, advice: RESTART });
  }
  if (!response.ok) return errorIn(value, asked, response.status);
  const answer = schema.safeParse(value);
  return answer.success
    ? { ok: true, value: answer.data }
    : unexpected(`The server answered ${address} with something that this page does not know.`);
}

/** What serves the page, and what it can do. */
export const askAbout = (fetcher?: typeof fetch): Promise<Answer<About>> =>
  askServer(About, { address: API.about, ...(fetcher === undefined ? {} : { fetcher }) });
