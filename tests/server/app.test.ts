import { describe, expect, it } from 'vitest';

import { ApiError } from '../../graph/api/error.ts';
import { type AppOptions, createApp } from '../../src/server/app.ts';
import { WRITTEN_TO } from '../../src/server/guard.ts';
import { folderWith, temporaryFolder } from '../support/temporary-folder.ts';

const GRAPH = '{"nodes":[]}';
const PORT = 4321;
const HOST = { Host: `127.0.0.1:${PORT}` };

async function appWith(options: Partial<AppOptions> = {}) {
  const viewer = await folderWith({
    'index.html': '<!doctype html><title>Page</title>',
    'assets/main.js': 'export {};',
  });
  return createApp({
    graph: () => Promise.resolve({ json: GRAPH, state: 'first' }),
    viewerFolders: [viewer],
    onError: (error) => {
      throw error;
    },
    port: () => PORT,
    ...options,
  });
}

describe('the local server', () => {
  it.each([
    ['/', 'text/html', '<title>Page</title>'],
    ['/assets/main.js', 'text/javascript', 'export {};'],
    ['/api/graph', 'application/json', GRAPH],
  ])('serves %s', async (path, type, content) => {
    const response = await (await appWith()).request(path, { headers: HOST });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain(type);
    expect(await response.text()).toContain(content);
  });

  it('serves the first viewer folder that holds a page', async () => {
    const empty = await temporaryFolder();
    const built = await folderWith({ 'index.html': 'built' });
    const app = await appWith({ viewerFolders: [empty, built] });
    expect(await (await app.request('/', { headers: HOST })).text()).toBe('built');
  });

  it('says of which state of the store the graph is', async () => {
    const response = await (await appWith()).request('/api/graph', { headers: HOST });
    expect(response.headers.get('Dossier-State')).toBe('first');
  });

  it('sends the graph again only when it has changed', async () => {
    let graph = GRAPH;
    const app = await appWith({ graph: () => Promise.resolve({ json: graph, state: graph }) });
    const first = await app.request('/api/graph', { headers: HOST });
    const etag = first.headers.get('ETag') ?? '';
    const again = await app.request('/api/graph', { headers: { ...HOST, 'If-None-Match': etag } });
    expect([etag === '', again.status, await again.text()]).toEqual([false, 304, '']);
    graph = '{"nodes":[1]}';
    const changed = await app.request('/api/graph', { headers: { ...HOST, 'If-None-Match': etag } });
    expect([changed.status, await changed.text()]).toEqual([200, graph]);
  });

  it('answers HEAD without a body', async () => {
    for (const path of ['/', '/api/graph']) {
      const response = await (await appWith()).request(path, { method: 'HEAD', headers: HOST });
      expect([response.status, await response.text()]).toEqual([200, '']);
    }
  });
});

describe('what the local server refuses', () => {
  it.each([`127.0.0.1:${PORT}`, `localhost:${PORT}`, `LOCALHOST:${PORT}`, `[::1]:${PORT}`])(
    'is not the name of this machine: %s',
    async (host) => {
      expect((await (await appWith()).request('/api/graph', { headers: { Host: host } })).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    `evil.example:${PORT}`,
    '127.0.0.1',
    '127.0.0.1:80',
    `127.0.0.1:${PORT}.evil.example`,
    '',
  ])('is another name, as after DNS rebinding: "%s"', async (host) => {
    for (const path of ['/', '/api/graph', '/assets/main.js', '/nothing']) {
      const response = await (await appWith()).request(path, { headers: { Host: host } });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('This address is not served');
    }
  });

  it.each(['http://evil.example', 'null', `https://127.0.0.1:${PORT}`, 'http://127.0.0.1:1'])(
    'is a request from another site: %s',
    async (origin) => {
      const response = await (
        await appWith()
      ).request('/api/graph', { headers: { ...HOST, Origin: origin } });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('Requests from other sites are refused');
    },
  );

  it('is not a request from its own page', async () => {
    const headers = { ...HOST, Origin: `http://localhost:${PORT}` };
    expect((await (await appWith()).request('/api/graph', { headers })).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is %s', async (method) => {
    const response = await (await appWith()).request('/api/graph', { method, headers: HOST });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/nothing',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/%00',
    '/%E0%A4%A',
  ])('is a path outside the page: %s', async (path) => {
    const response = await (await appWith()).request(path, { headers: HOST });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is nothing here');
  });
});

describe('a refused call', () => {
  interface Call {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }
  const error = async (path: string, init: Call): Promise<unknown> => {
    const response = await (
      await appWith()
    ).request(path, { ...init, headers: { ...HOST, ...init.headers } });
    expect(response.headers.get('Content-Type')).toContain('application/json');
    return [response.status, ApiError.parse(await response.json()).error.code];
  };
  const OWN = { Origin: `http://${HOST.Host}` };
  const JSON_TYPE = { 'Content-Type': 'application/json' };

  it.each<[string, string, Call, [number, string]]>([
    ['another host', '/api/graph', { headers: { Host: 'evil.example' } }, [403, 'foreign']],
    ['another site', '/api/graph', { headers: { Origin: 'http://evil.example' } }, [403, 'foreign']],
    [
      'a script of another site',
      '/api/graph',
      { headers: { 'Sec-Fetch-Site': 'cross-site' } },
      [403, 'foreign'],
    ],
    ['a neighbouring port', '/api/graph', { headers: { 'Sec-Fetch-Site': 'same-site' } }, [403, 'foreign']],
    ['a method', '/api/graph', { method: 'DELETE', headers: OWN }, [405, 'method']],
    ['reading what is only written to', '/api/query', {}, [405, 'method']],
    ['a form', '/api/notes', { method: 'POST', headers: OWN }, [415, 'invalid']],
    ['an unknown path', '/api/nothing', {}, [404, 'not-found']],
    ['a path that is none', '/api/%E0%A4%A', {}, [404, 'not-found']],
    ['the calls as a whole', '/api', {}, [404, 'not-found']],
    [
      'calls of which there are none',
      '/api/notes',
      { method: 'POST', headers: { ...OWN, ...JSON_TYPE } },
      [404, 'not-found'],
    ],
  ])('is answered in JSON: %s', async (_, path, call, expected) => {
    expect(await error(path, call)).toEqual(expected);
  });

  it('names the methods that there are', async () => {
    const app = await appWith();
    const allowed = async (path: string, method: string): Promise<string | null> =>
      (await app.request(path, { method, headers: { ...HOST, ...OWN } })).headers.get('Allow');
    expect(await allowed('/api/notes', 'PUT')).toBe('GET, HEAD, POST');
    expect(await allowed('/api/query', 'GET')).toBe('POST');
    expect(await allowed('/', 'POST')).toBe('GET, HEAD');
  });

  it.each([...WRITTEN_TO])(
    'is one to %s that does not say whence it comes, or says elsewhere',
    async (path) => {
      for (const origin of [{}, { Origin: 'http://evil.example' }, { Origin: 'null' }]) {
        const init = { method: 'POST', headers: { ...JSON_TYPE, ...origin }, body: '{}' };
        expect(await error(path, init)).toEqual([403, 'foreign']);
      }
    },
  );

  it('is not one that the reader or the page itself makes', async () => {
    for (const site of ['none', 'same-origin']) {
      const headers = { ...HOST, 'Sec-Fetch-Site': site };
      expect((await (await appWith()).request('/api/graph', { headers })).status).toBe(200);
    }
  });

  it('is a page where a person sees it', async () => {
    const response = await (await appWith()).request('/nothing', { headers: HOST });
    expect(response.headers.get('Content-Type')).toContain('text/html');
  });
});

describe('when something fails', () => {
  it('says that the page has not been built', async () => {
    const app = await appWith({ viewerFolders: [await temporaryFolder()] });
    const response = await app.request('/', { headers: HOST });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('npm run build');
  });

  it('tells the terminal what went wrong, and the page only where to look', async () => {
    const told: unknown[] = [];
    const app = await appWith({
      graph: () => Promise.reject(new Error('secret <b>detail</b>')),
      onError: (error) => told.push(error),
    });
    const response = await app.request('/api/graph', { headers: HOST });
    expect(response.status).toBe(500);
    const answer = await response.text();
    expect(answer).not.toContain('secret');
    expect(ApiError.parse(JSON.parse(answer)).error.code).toBe('failed');
    expect(told).toMatchObject([{ message: 'secret <b>detail</b>' }]);
  });
});

describe('the headers of every answer', () => {
  it.each([
    ['/', 200, {}],
    ['/api/graph', 200, {}],
    ['/nothing', 404, {}],
    ['/', 403, { Host: 'evil.example' }],
  ])('keep the page to itself: %s %i', async (path, status, more) => {
    const response = await (await appWith()).request(path, { headers: { ...HOST, ...more } });
    expect(response.status).toBe(status);
    const policy = (response.headers.get('Content-Security-Policy') ?? '').split(/;\s*/u).filter(Boolean);
    expect(policy).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it.each([
    ['/', 'no-cache'],
    ['/api/graph', 'private, no-cache'],
    ['/nothing', 'no-store'],
  ])('say how long %s may be kept: %s', async (path, value) => {
    const response = await (await appWith()).request(path, { headers: HOST });
    expect(response.headers.get('Cache-Control')).toBe(value);
  });
});
