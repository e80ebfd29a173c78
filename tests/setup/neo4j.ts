/**
 * One Neo4j server for a whole run of tests, started when a test file first asks for it, and given to one test file at a
 * time: the community edition has one database. Test files run in processes of their own, so each asks over a socket
 * (tests/support/neo4j.ts) and has its turn until that socket closes, however the process ends.
 */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

import type { TestProject } from 'vitest/node';

import { type Neo4jProcess, startNeo4j } from '../support/neo4j-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of the socket. */
    neo4jTurns: number;
  }
}

const isClosed = ({ destroyed }: Socket): boolean => destroyed;

/** vitest's global set-up; what it gives is called after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Neo4jProcess | undefined;
  let lastTurn = Promise.resolve();

  const takeTurn = async (socket: Socket): Promise<void> => {
    if (isClosed(socket)) return;
    try {
      if (server?.isRunning() !== true) server = await startNeo4j();
      socket.write(`${JSON.stringify({ url: server.url })}\n`);
    } catch (error) {
      socket.end(`${JSON.stringify({ error: String(error) })}\n`);
    }
    if (!isClosed(socket)) await once(socket, 'close');
  };

  const turns = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.resume();
    lastTurn = lastTurn.then(() => takeTurn(socket));
  });
  turns.listen(0, '127.0.0.1');
  await once(turns, 'listening');
  const address = turns.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the turns of Neo4j');
  project.provide('neo4jTurns', address.port);

  return async () => {
    turns.close();
    await server?.kill();
  };
}
