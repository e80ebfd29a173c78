/** The local server of `dossier view`: the built page, and the graph as JSON. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

import { apiRoutes } from './api.ts';
import { errorOf, refuseCall } from './api-error.ts';
import type { ApiOptions } from './api-options.ts';
import { PROBLEMS } from './error-page.ts';
import { guard, pageHeaders, refuse } from './guard.ts';

/** What the server serves. */
export interface AppOptions {
  /** The present graph.json. */
  readonly graph: () => Promise<string>;
  /** Where the built page may lie; the first that holds an index.html is served. */
  readonly viewerFolders: readonly string[];
  /** Told what went wrong; the page says only where to look. */
  readonly onError: (error: unknown) => void;
  /** The other calls of the page; without it there are none. */
  readonly api?: ApiOptions;
  /** The port by which the server is reached. */
  readonly port: () => number;
}

/** The application, without a socket. */
export function createApp({ graph, viewerFolders, onError, port, api }: AppOptions): Hono {
  const app = new Hono();
  app.use(pageHeaders(), guard(port));
  app.get('/api/graph', etag(), async (context) => {
    // The articles' texts are in it: a cache must ask each time, and share it with nobody.
    context.header('Cache-Control', 'private, no-cache');
    context.header('Content-Type', 'application/json; charset=utf-8');
    return context.body(await graph());
  });
  if (api !== undefined) app.route('/api', apiRoutes(api));
  const viewer = viewerFolders.find((folder) => existsSync(join(folder, 'index.html')));
  if (viewer === undefined) app.get('/', (context) => refuse(context, 500, PROBLEMS.notBuilt));
  else {
    app.use(async (context, next) => {
      await next();
      if (context.res.ok) context.header('Cache-Control', 'no-cache', { append: false });
    });
    app.use(serveStatic({ root: viewer }));
  }
  app.notFound((context) => refuse(context, 404, PROBLEMS.notFound));
  app.onError((error, context) => {
    const told =
      context.req.path.startsWith('/api/') && context.req.path !== '/api/graph' ? errorOf(error) : undefined;
    if (told !== undefined) return refuseCall(context, told);
    onError(error);
    return refuse(context, 500, PROBLEMS.failed);
  });
  return app;
}
