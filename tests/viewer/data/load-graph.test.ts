import { describe, expect, it } from 'vitest';

import { loadGraph } from '../../../viewer/src/data/load-graph.ts';
import { sampleJson } from '../sample-graph.ts';

const answer =
  (body: string, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));

const SERVER = { kind: 'server', address: 'api/graph' } as const;

async function failureOf(fetcher: typeof fetch): Promise<string> {
  const result = await loadGraph(SERVER, fetcher);
  return result.kind === 'failed' ? result.failure.what : 'loaded';
}

describe('loading the graph', () => {
  it('gives the indexed graph', async () => {
    const result = await loadGraph(SERVER, answer(JSON.stringify(sampleJson())));
    expect(result.kind === 'loaded' ? result.data.nodes.size : 0).toBe(7);
  });

  it('says what the server answered when it refuses', async () => {
    expect(await failureOf(answer('', 500))).toBe('The server answered 500 to api/graph.');
  });

  it('says what the server says of it', async () => {
    const error = { code: 'failed', what: 'The graph could not be made.', advice: 'See the terminal.' };
    const result = await loadGraph(SERVER, answer(JSON.stringify({ error }), 500));
    expect(result).toMatchObject({
      kind: 'failed',
      failure: { what: 'The graph could not be made.', advice: 'See the terminal.' },
    });
  });

  it('says that the server cannot be reached', async () => {
    const down: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failureOf(down)).toBe('The server cannot be reached at api/graph: Failed to fetch.');
  });

  it('says that the answer is not JSON', async () => {
    expect(await failureOf(answer('<html>'))).toMatch(/^api\/graph is not JSON: /u);
  });

  it('hands on where the graph breaks its schema', async () => {
    const result = await loadGraph(SERVER, answer('{"nodes":[]}'));
    expect(result.kind === 'failed' ? result.failure.faults.map(({ path }) => path) : []).toContain(
      'attributes',
    );
  });

  describe('that the page itself holds', () => {
    const unreachable: typeof fetch = () => Promise.reject(new Error('the page asked somebody'));

    it('asks nobody', async () => {
      const text = JSON.stringify(sampleJson());
      const result = await loadGraph({ kind: 'page', text }, unreachable);
      expect(result.kind === 'loaded' ? result.data.nodes.size : 0).toBe(7);
    });

    it.each(['', '{"nodes":[{"key"', '{"nodes":[]}'])('says that the file is not whole: %s', async (text) => {
      const result = await loadGraph({ kind: 'page', text }, unreachable);
      const failure = result.kind === 'failed' ? result.failure : undefined;
      expect(failure?.what).toMatch(/^The graph in this file is not /u);
      expect(failure?.advice).toMatch(/get it again, or export it again\.$/u);
    });
  });
});
