/**
 * Keeps other sites out of a server that only this machine can reach: a browser that visits a hostile page can be made
 * to ask it (DNS rebinding changes the Host, a script or form on another site shows its Origin).
 */
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

import { errorPage, type Problem, PROBLEMS } from './error-page.ts';

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
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    context.header('Allow', 'GET, HEAD');
    return refuse(context, 405, PROBLEMS.method);
  }
  return undefined;
}

/** Answers with an error page that is not to be kept. */
export function refuse(context: Context, status: 403 | 404 | 405 | 500, problem: Problem) {
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
