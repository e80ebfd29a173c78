import { describe, expect, it } from 'vitest';

import { type AppOptions, createApp } from '../../src/server/app.ts';
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
    graph: () => Promise.resolve(GRAPH),
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

  it('sends the graph again only when it has changed', async () => {
    let graph = GRAPH;
    const app = await appWith({ graph: () => Promise.resolve(graph) });
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
    expect(await response.text()).not.toContain('secret');
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
