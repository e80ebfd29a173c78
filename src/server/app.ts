/** The local server of `dossier view`: the built page, and the graph as JSON. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

import { STATE_HEADER } from '../../graph/api/addresses.ts';
import { apiRoutes } from './api.ts';
import { errorOf, refuseCall } from './api-error.ts';
import type { ApiOptions } from './api-options.ts';
import { PROBLEMS } from './error-page.ts';
import { guard, pageHeaders, refuse, workerHeaders } from './guard.ts';
import { modelRoutes } from './routes/model.ts';

/** What the server serves. */
export interface AppOptions {
  /** The present graph.json, and of which state of the store it is. */
  readonly graph: () => Promise<{ readonly json: string; readonly state: string }>;
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
  app.use('/assets/worker-*', workerHeaders());
  app.use(pageHeaders(), guard(port));
  app.get('/api/graph', etag(), async (context) => {
    // The articles' texts are in it: a cache must ask each time, and share it with nobody.
    context.header('Cache-Control', 'private, no-cache');
    context.header('Content-Type', 'application/json; charset=utf-8');
    const { json, state } = await graph();
    context.header(STATE_HEADER, state);
    return context.body(json);
  });
  if (api !== undefined) app.route('/api', apiRoutes(api));
  app.route('/', modelRoutes());
  const viewer = viewerFolders.find((folder) => existsSync(join(folder, 'index.html')));
  if (viewer === undefined) app.get('/', (context) => refuse(context, PROBLEMS.notBuilt));
  else {
    app.use(async (context, next) => {
      await next();
      if (context.res.ok) context.header('Cache-Control', 'no-cache', { append: false });
    });
    app.use(serveStatic({ root: viewer }));
  }
  app.notFound((context) => refuse(context, PROBLEMS.notFound));
  app.onError((error, context) => {
    const { path } = context.req;
    const isGraph = path === '/api/graph';
    const told = path.startsWith('/api/') && !isGraph ? errorOf(error) : undefined;
    if (told !== undefined) return refuseCall(context, told);
    onError(error);
    return refuse(context, isGraph ? PROBLEMS.graphFailed : PROBLEMS.failed);
  });
  return app;
}
