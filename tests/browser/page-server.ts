/** Serves a built page and one graph under the strictest policy that the page is meant to run under. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

import type { About } from '../../graph/api/about.ts';
import { STATE_EVENT } from '../../graph/api/events.ts';

const POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** It shows a graph, and nothing more. */
const ABOUT: About = {
  version: '0.0.0',
  capabilities: { mend: 'read-only', ask: 'read-only', notes: 'read-only', drop: 'no-model' },
  state: { graph: '1', notes: '1' },
};

export interface PageServer {
  readonly address: string;
  /** What `api/graph` answers from now on. */
  serve: (graph: { readonly status?: number; readonly body: string }) => void;
  readonly close: () => Promise<void>;
}

/** Starts on a free port of the loopback interface. */
export async function startPageServer(folder: string): Promise<PageServer> {
  let graph: { readonly status?: number; readonly body: string } = { body: '' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('Content-Security-Policy', POLICY);
    if (path === '/api/graph') {
      response.writeHead(graph.status ?? 200, { 'Content-Type': 'application/json' }).end(graph.body);
      return;
    }
    if (path === '/api/about') {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(ABOUT));
      return;
    }
    if (path === '/api/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(`event: ${STATE_EVENT}\ndata: ${JSON.stringify(ABOUT.state)}\n\n`);
      return;
    }
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    readFile(file).then(
      (body) => response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    serve: (next) => {
      graph = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
