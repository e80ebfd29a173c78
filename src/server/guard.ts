/**
 * Keeps other sites out of a server that only this machine can reach: a browser that visits a hostile page can be made
 * to ask it (DNS rebinding changes the Host, a script or form on another site shows its Origin).
 */
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

import { API } from '../../graph/api/addresses.ts';
import { refuseCall } from './api-error.ts';
import { errorPage, type Problem, PROBLEMS } from './error-page.ts';

/** The paths that take a body. */
export const WRITTEN_TO: ReadonlySet<string> = new Set(
  [API.corrections, API.previewCorrection, API.undoCorrection, API.notes, API.query].map(
    (address) => `/${address}`,
  ),
);

/** Those of them that nothing can be read from. */
const ONLY_WRITTEN_TO: ReadonlySet<string> = new Set(
  [API.previewCorrection, API.undoCorrection, API.query].map((address) => `/${address}`),
);

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'] as const;

/** Refuses a Host that is not this machine's loopback address at `port()`, a foreign Origin, and everything but reading. */
export function guard(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port()}`);
    const refused = refusalOf(context, hosts);
    if (refused === undefined) await next();
    return refused;
  };
}

function refusalOf(context: Context, hosts: readonly string[]) {
  const { req } = context;
  const host = req.header('Host')?.toLowerCase();
  if (host === undefined || !hosts.includes(host)) return refuse(context, PROBLEMS.foreignHost);
  const origin = req.header('Origin');
  const fromElsewhere = origin !== undefined && !hosts.some((own) => origin === `http://${own}`);
  if (fromElsewhere) return refuse(context, PROBLEMS.foreignOrigin);
  if (req.method === 'GET' || req.method === 'HEAD') return refusalOfReading(context);
  if (req.method !== 'POST' || !WRITTEN_TO.has(req.path)) return refuseMethod(context, req.path);
  return refusalOfWriting(context, origin);
}

/** Says which methods the path takes. */
function refuseMethod(context: Context, path: string) {
  const reads = !ONLY_WRITTEN_TO.has(path);
  const methods = [...(reads ? ['GET', 'HEAD'] : []), ...(WRITTEN_TO.has(path) ? ['POST'] : [])];
  context.header('Allow', methods.join(', '));
  return refuse(context, reads ? PROBLEMS.method : PROBLEMS.post);
}

/** Scripts and images of other sites show no Origin where they only read, but the browser says whence they come. */
function refusalOfReading(context: Context) {
  const site = context.req.header('Sec-Fetch-Site');
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (isForeign && isCall(context)) return refuse(context, PROBLEMS.foreignOrigin);
  const { path } = context.req;
  return ONLY_WRITTEN_TO.has(path) ? refuseMethod(context, path) : undefined;
}

/** A form of another site can send no JSON, and a script of another site shows its Origin. */
function refusalOfWriting(context: Context, origin: string | undefined) {
  if (origin === undefined) return refuse(context, PROBLEMS.foreignOrigin);
  const [type] = (context.req.header('Content-Type') ?? '').split(';');
  return type?.trim().toLowerCase() === 'application/json' ? undefined : refuse(context, PROBLEMS.notJson);
}

/** Whether it is the page that asks, and not a person who sees the answer. */
const isCall = ({ req }: Context): boolean => req.path === '/api' || req.path.startsWith('/api/');

/** Answers with an error that is not to be kept: a call with JSON, anything else with a page. */
export function refuse(context: Context, problem: Problem) {
  const { status, code, title, advice } = problem;
  if (isCall(context)) return refuseCall(context, { code, what: `${title}.`, advice }, status);
  context.header('Cache-Control', 'no-store');
  return context.html(errorPage(problem), status);
}

/** What the page may do: load from its own server, and nothing else. Article text is hostile until shown otherwise. */
export function pageHeaders(): MiddlewareHandler {
  const self = ["'self'"];
  const none = ["'none'"];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: self,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: ["'self'", 'data:'],
      connectSrc: self,
      workerSrc: self,
      objectSrc: none,
      baseUri: none,
      formAction: none,
      frameAncestors: none,
    },
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // The server speaks plain HTTP on the loopback interface.
    strictTransportSecurity: false,
  });
}

/**
 * A worker's script comes with a policy of its own: the one that reads an article compiles the language model's kernels,
 * loads from its own server, and can do nothing else.
 */
export function workerHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    context.header(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
  };
}
