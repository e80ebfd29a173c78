import { request } from 'node:http';

import { describe, expect, it, onTestFinished } from 'vitest';

import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { folderWith } from '../support/temporary-folder.ts';

async function start(port = 0): Promise<RunningServer> {
  const viewer = await folderWith({ 'index.html': 'page' });
  const server = await startServer({
    port,
    viewerFolders: [viewer],
    graph: () => Promise.resolve({ json: '{}', state: 'first' }),
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(() => server.close());
  return server;
}

function statusWithHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    request({ port, host: '127.0.0.1', path: '/api/graph', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server on its socket', () => {
  it('answers under the address it gives', async () => {
    const { url } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(await (await fetch(url)).text()).toBe('page');
    expect(await (await fetch(new URL('api/graph', url))).text()).toBe('{}');
  });

  it('answers to no other name', async () => {
    const { url } = await start();
    const { port } = new URL(url);
    expect(await statusWithHost(url, `localhost:${port}`)).toBe(200);
    expect(await statusWithHost(url, `evil.example:${port}`)).toBe(403);
  });

  it('says which port cannot be had', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(start(port)).rejects.toThrow(new RegExp(`port ${port} cannot be used.*--port`, 'u'));
  });

  it('closes with connections open', async () => {
    const server = await start();
    await fetch(server.url);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
