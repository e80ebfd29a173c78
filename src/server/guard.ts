/**
 * Keeps other sites out of a server that only this machine can reach: a browser that visits a hostile page can be made
 * to ask it (DNS rebinding changes the Host, a script or form on another site shows its Origin).
 */
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

import { API } from '../../graph/api/addresses.ts';
import { errorPage, type Problem, PROBLEMS } from './error-page.ts';

/** The paths that take a body. */
const WRITTEN_TO: ReadonlySet<string> = new Set(
  [API.corrections, API.previewCorrection, API.undoCorrection, API.notes, API.query].map(
    (address) => `/${address}`,
  ),
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
  if (host === undefined || !hosts.includes(host)) return refuse(context, 403, PROBLEMS.foreignHost);
  const origin = req.header('Origin');
  const fromElsewhere = origin !== undefined && !hosts.some((own) => origin === `http://${own}`);
  if (fromElsewhere) return refuse(context, 403, PROBLEMS.foreignOrigin);
  if (req.method === 'GET' || req.method === 'HEAD') return refusalOfReading(context);
  if (req.method !== 'POST' || !WRITTEN_TO.has(req.path)) {
    context.header('Allow', 'GET, HEAD');
    return refuse(context, 405, PROBLEMS.method);
  }
  return refusalOfWriting(context, origin);
}

/** Scripts and images of other sites show no Origin where they only read, but the browser says whence they come. */
function refusalOfReading(context: Context) {
  const site = context.req.header('Sec-Fetch-Site');
  const isCall = context.req.path.startsWith('/api/');
  if (isCall && site !== undefined && site !== 'same-origin' && site !== 'none')
    return refuse(context, 403, PROBLEMS.foreignOrigin);
  return undefined;
}

/** A form of another site can send no JSON, and a script of another site shows its Origin. */
function refusalOfWriting(context: Context, origin: string | undefined) {
  if (origin === undefined) return refuse(context, 403, PROBLEMS.foreignOrigin);
  const [type] = (context.req.header('Content-Type') ?? '').split(';');
  return type?.trim().toLowerCase() === 'application/json'
    ? undefined
    : refuse(context, 415, PROBLEMS.notJson);
}

/** Answers with an error page that is not to be kept. */
export function refuse(context: Context, status: 403 | 404 | 405 | 415 | 500, problem: Problem) {
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
