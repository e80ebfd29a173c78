/** `api/events`: tells open pages that the store's content is another. */
import { setTimeout as wait } from 'node:timers/promises';

import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

import { STATE_EVENT } from '../../../graph/api/events.ts';
import { MAX_STREAMS } from '../../../graph/api/limits.ts';
import { Refusal } from '../api-error.ts';
import type { ApiOptions } from '../api-options.ts';

/** Milliseconds between two looks at the store. */
const LOOKS = 1_000;

/** The route. A state is told once two looks agree on it. */
export function eventRoutes({ state }: ApiOptions): Hono {
  let streams = 0;
  const routes = new Hono();
  routes.get('/', (context) => {
    if (streams >= MAX_STREAMS)
      throw new Refusal('busy', 'Too many pages are open.', 'Close one that you do not need.');
    streams += 1;
    const response = streamSSE(context, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => {
        gone.abort();
      });
      try {
        let told = '';
        let seen = JSON.stringify(await state());
        while (!gone.signal.aborted) {
          const now = JSON.stringify(await state());
          if (now === seen && now !== told) {
            await stream.writeSSE({ event: STATE_EVENT, data: now });
            told = now;
          }
          seen = now;
          await wait(LOOKS, undefined, { signal: gone.signal, ref: false }).catch(() => undefined);
        }
      } finally {
        streams -= 1;
      }
    });
    // Hono's own word would let a cache keep it.
    response.headers.set('Cache-Control', 'no-store');
    return response;
  });
  return routes;
}
