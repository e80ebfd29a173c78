/** Puts the application on a socket of this machine's loopback interface. */
import type { Server } from 'node:http';

import { createAdaptorServer } from '@hono/node-server';

import { DossierError, messageOf } from '../../graph/model/index.ts';
import { type AppOptions, createApp } from './app.ts';

const LOOPBACK = '127.0.0.1';

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  /** Stops it, open connections included. */
  close(): Promise<void>;
}

/** Starts the server. Port 0 takes a free one. Throws a DossierError (`input`) where the port cannot be had. */
export async function startServer(
  options: Omit<AppOptions, 'port'> & { readonly port: number },
): Promise<RunningServer> {
  let port = options.port;
  const app = createApp({ ...options, port: () => port });
  // Without TLS options the adaptor makes a plain HTTP server, whatever its wider type says.
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await listen(server, port);
  const address = server.address();
  if (typeof address === 'object' && address !== null) port = address.port;
  return { url: `http://${LOOPBACK}:${port}/`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const message = `port ${port} cannot be used (${messageOf(error)}); choose another with --port`;
      reject(new DossierError('input', message, { cause: error }));
    });
    server.listen(port, LOOPBACK, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
