/**
 * The engine's process. The engine is native code that can end its process on a query that looks harmless, so it runs in
 * one of its own: whoever started it lives on and can say what happened.
 */
import type { Connection, Database, LbugValue, QueryResult } from '@ladybugdb/core';

import { messageOf } from '../../model/index.ts';
import { loadEngine } from './engine-package.ts';
import { type EngineReply, EngineRequest } from './protocol.ts';

type Open = Extract<EngineRequest, { readonly kind: 'open' }>;
type Run = Extract<EngineRequest, { readonly kind: 'run' }>;

/** Rows that are sent at once. */
const BATCH = 1_000;
/** The most that a file may grow to: the engine reserves addresses for it, and its own choice is too much for some machines. */
const LARGEST_FILE = 2 ** 38;
const NO_TIMEOUT = 2 ** 31 - 1;

interface Opened {
  readonly database: Database;
  readonly connection: Connection;
}

let opened: Opened | undefined;

function send(reply: EngineReply): void {
  process.send?.(reply);
}

async function open({ file, mode, memory }: Open): Promise<EngineReply> {
  const found = loadEngine();
  if (!found.ok) return { kind: 'missing', platform: found.platform, reasons: [...found.reasons] };
  const { engine } = found;
  const database = new engine.Database(file, memory, true, mode === 'read', LARGEST_FILE);
  const connection = new engine.Connection(database);
  await connection.init();
  opened = { database, connection };
  return { kind: 'opened', engine: `${engine.Database.getVersion()}/${engine.Database.getStorageVersion()}` };
}

async function run({ text, parameters = {}, limit = Infinity, timeout }: Run): Promise<EngineReply> {
  if (opened === undefined) throw new Error('nothing is open');
  const { connection } = opened;
  connection.setQueryTimeout(timeout ?? NO_TIMEOUT);
  const statement = await connection.prepare(text);
  const answer = await connection.execute(statement, parameters as Record<string, LbugValue>);
  const [result, ...others] = Array.isArray(answer) ? answer : [answer];
  // An unclosed result can end the process later.
  try {
    if (others.length > 0 || result === undefined) throw new Error('one statement at a time');
    return await sendRows(result, limit);
  } finally {
    for (const each of [result, ...others]) each?.close();
  }
}

async function sendRows(result: QueryResult, limit: number): Promise<EngineReply> {
  const columns = await result.getColumnNames();
  let rows: unknown[][] = [];
  let count = 0;
  while (count < limit && result.hasNext()) {
    const row = await result.getNext();
    rows.push(columns.map((name) => row?.[name]));
    count += 1;
    if (rows.length < BATCH) continue;
    send({ kind: 'rows', rows });
    rows = [];
  }
  if (rows.length > 0) send({ kind: 'rows', rows });
  return { kind: 'done', columns, truncated: result.hasNext() };
}

async function close(): Promise<EngineReply> {
  await opened?.connection.close();
  await opened?.database.close();
  opened = undefined;
  return { kind: 'closed' };
}

function answer(request: EngineRequest): Promise<EngineReply> {
  switch (request.kind) {
    case 'open':
      return open(request);
    case 'run':
      return run(request);
    case 'close':
      return close();
  }
}

async function onMessage(message: unknown): Promise<void> {
  try {
    send(await answer(EngineRequest.parse(message)));
  } catch (error) {
    send({ kind: 'failed', message: messageOf(error) });
  }
}

process.on('message', (message) => void onMessage(message));
// Whoever started it is gone, or done. A query may still run on another thread, which an orderly exit would wait for.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Ctrl-C goes to every process of a terminal; what is to be done about it, the one that started this decides.
process.on('SIGINT', () => undefined);
// Under a limit on the size of files, writing fails and is reported, where the signal would end the process.
if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
