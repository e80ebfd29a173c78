import { writeFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { About, StoreState } from '../../graph/api/about.ts';
import { MAX_STREAMS } from '../../graph/api/limits.ts';
import { codeOf, placeOf, type Served, serving } from './serving.ts';

/** Opens the stream; `next` is the next state that it tells, undefined at its end. */
async function listen({ url }: Served) {
  const stop = new AbortController();
  const response = await fetch(new URL('api/events', url), { signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async (): Promise<StoreState | undefined> => {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) return undefined;
    const [, data] = /^event: state\ndata: (.*)\n/u.exec(chunk.value) ?? [];
    return StoreState.parse(JSON.parse(data ?? ''));
  };
  return {
    response,
    next,
    stop: () => {
      stop.abort();
    },
  };
}

describe('the stream of events', () => {
  it('begins with the present state, and tells another once the store has changed underneath', async () => {
    await serving([], async (served) => {
      const { response, next, stop } = await listen(served);
      expect(response.headers.get('Content-Type')).toContain('text/event-stream');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      const { state } = About.parse(await served.get('about'));
      expect(await next()).toEqual(state);
      await writeFile(served.file('notes.jsonl'), 'a note by hand\n');
      const noted = await next();
      expect(noted).toMatchObject({ graph: state.graph });
      expect(noted?.notes).not.toBe(state.notes);
      const { place } = await placeOf(served.get, 'Ann Roe');
      const decision = { action: 'rename', mention: place, name: 'Ann B. Roe' };
      await served.post('corrections', { decision, why: 'her own spelling' });
      expect((await next())?.graph).not.toBe(state.graph);
      stop();
    });
  });

  it('makes room when its reader goes', async () => {
    await serving([], async (served) => {
      const streams = await Promise.all(Array.from({ length: MAX_STREAMS }, () => listen(served)));
      const refused = await fetch(new URL('api/events', served.url));
      expect([refused.status, await codeOf(refused)]).toEqual([503, 'busy']);
      streams[0]?.stop();
      const again = async (): Promise<number> => {
        const { response, stop } = await listen(served);
        stop();
        return response.status;
      };
      await expect.poll(again).toBe(200);
      for (const { stop } of streams) stop();
    });
  });

  it('does not keep the server from closing', async () => {
    let ended: Promise<unknown> = Promise.resolve();
    await serving([], async (served) => {
      const { next } = await listen(served);
      await next();
      ended = next().catch(() => 'cut off');
    });
    expect(await ended).toBe('cut off');
  });
});
