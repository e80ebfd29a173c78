/** The calls of a page besides the graph itself. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import type { About } from '../../graph/api/about.ts';
import { MAX_BODY, MAX_QUERY_BODY } from '../../graph/api/limits.ts';
import { Refusal } from './api-error.ts';
import type { ApiOptions } from './api-options.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { eventRoutes } from './routes/events.ts';
import { noteRoutes } from './routes/notes.ts';
import { queryRoutes } from './routes/query.ts';
import { reviewRoutes } from './routes/review.ts';

const tooLarge = (): never => {
  throw new Refusal('too-large', 'The request is too large.', 'Send less at a time.');
};

/** All of them, relative to `/api`. */
export function apiRoutes(options: ApiOptions): Hono {
  const { version, capabilities, state } = options;
  const api = new Hono();
  api.use('/query', bodyLimit({ maxSize: MAX_QUERY_BODY, onError: tooLarge }));
  api.use(bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }));
  api.use(async (context, next) => {
    const { path, method } = context.req;
    const can = path.startsWith('/api/corrections') ? capabilities.mend : capabilities.notes;
    const writes = method === 'POST' && path !== '/api/query';
    if (writes && can === 'read-only')
      throw new Refusal('unavailable', 'This page only shows.', 'Start dossier view without --read-only.');
    context.header('Cache-Control', 'no-store');
    await next();
  });
  api.get('/about', async (context) =>
    context.json({ version, capabilities, state: await state() } satisfies About),
  );
  api.route('/corrections', correctionRoutes(options));
  api.route('/review', reviewRoutes(options));
  api.route('/notes', noteRoutes(options));
  api.route('/query', queryRoutes(options));
  api.route('/events', eventRoutes(options));
  return api;
}
