/** `dossier sync --to URL`: brings a Neo4j database to the state of the store. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';

import type { Command } from 'commander';

import { DossierError } from '../../graph/model/index.ts';
import type { GraphStore, LoadReport } from '../../graph/stores/graph-store.ts';
import { parseNeo4jUrl } from '../../graph/stores/neo4j/address.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { readSettings, type Settings, writeSettings } from '../../graph/stores/settings-file.ts';
import { graphOfStore, type StoredGraph } from '../batch/graph-of-store.ts';
import { type CliIo, printNotice, printResult } from './cli-io.ts';
import { commandName } from './command-name.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { jsonText } from './json-text.ts';
import { openNeo4j } from './neo4j-option.ts';
import { type Progress, startProgress } from './progress.ts';
import {
  reportEmpty,
  reportStore,
  storeFolder,
  storeOption,
  type StoreOptions,
  withStore,
} from './store-option.ts';

interface SyncCommandOptions extends StoreOptions {
  readonly to?: string;
  readonly database?: string;
  readonly remember?: true;
  readonly replace?: true;
  readonly json?: true;
}

/** Adds the command; `done` is told how it ended. */
export function addSync(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('sync')
    .summary('bring a Neo4j database to the state of the store')
    .description(
      "Writes the store's graph to a Neo4j database: what is new or changed is written, what is gone is removed, and what " +
        'is not of Dossier is not touched. Interrupted, it goes on when it is run again. User and password come from the ' +
        'address or from DOSSIER_NEO4J_USER and DOSSIER_NEO4J_PASSWORD; a password that is nowhere is asked for.',
    )
    .option('--to <url>', 'the server, such as neo4j://localhost:7687 (default: the one that was remembered)')
    .option('--database <name>', "one of the server's databases (default: its own default)")
    .option('--remember', 'keep address, user and database, but no password, in the store for the next time')
    .option('--replace', 'take over a database that holds the graph of another store')
    .option('--json', 'print the counts as JSON')
    .addOption(storeOption())
    .action(async (options: SyncCommandOptions) => {
      done(await sync(options, io));
    });
}

async function sync(options: SyncCommandOptions, io: CliIo): Promise<ExitCode> {
  const folder = resolve(io.cwd, storeFolder(options, io));
  const { stored, location, report } = await withStore(options, io, async (store) => {
    const settings = await readSettings(folder);
    const target = targetOf(options, settings);
    // Before the load: one that is interrupted must find the database its own.
    const owner = settings.id ?? randomUUID();
    const progress = progressOf(io);
    const neo4j = await openNeo4j(
      {
        ...target,
        owner,
        replace: options.replace === true,
        onProgress: progress.update,
      },
      io,
    );
    try {
      await keep(folder, settings, { owner, target, remember: options.remember === true });
      return { location: neo4j.location, ...(await load(store, neo4j, io)) };
    } finally {
      progress.stop();
      await neo4j.close();
    }
  });
  if (stored.articles === 0) reportEmpty(io, options);
  printReport(io, { to: location, ...report }, options);
  if (options.remember === true) printNotice(io, `remembered; the next time: ${commandName()} sync`);
  return stored.faults.length === 0 ? EXIT.done : EXIT.someFailed;
}

/** The graph of the store, in the database. The state is read first: what is ingested meanwhile is synced the next time. */
async function load(
  store: ResultStore,
  neo4j: GraphStore,
  io: CliIo,
): Promise<{ readonly stored: StoredGraph; readonly report: LoadReport }> {
  const state = await store.state();
  const stored = await graphOfStore(store);
  reportStore(io, stored);
  return { stored, report: await neo4j.load(stored.graph, state) };
}

/** A bar that is there once there is progress: nothing is drawn while a password is asked for. */
function progressOf(io: CliIo) {
  const shown: Progress[] = [];
  return {
    update: (done: number, total: number): void => {
      if (shown.length === 0) shown.push(startProgress(io));
      for (const bar of shown) bar.update({ source: 'nodes, relations and claims', done, total });
    },
    stop: (): void => {
      for (const bar of shown) bar.stop();
    },
  };
}

interface Target {
  readonly url: string;
  readonly database?: string;
}

function targetOf({ to, database }: SyncCommandOptions, { syncTo }: Settings): Target {
  if (to !== undefined) return { url: to, ...(database === undefined ? {} : { database }) };
  if (syncTo === undefined)
    throw new DossierError(
      'usage',
      `sync to what? Name a Neo4j server, once with --remember: ${commandName()} sync --to neo4j://localhost:7687`,
    );
  const { url, user, database: remembered } = syncTo;
  const name = database ?? remembered;
  return {
    url: user === undefined ? url : url.replace('://', `://${encodeURIComponent(user)}@`),
    ...(name === undefined ? {} : { database: name }),
  };
}

async function keep(
  folder: string,
  settings: Settings,
  {
    owner,
    target,
    remember,
  }: { readonly owner: string; readonly target: Target; readonly remember: boolean },
): Promise<void> {
  if (settings.id !== undefined && !remember) return;
  const { url, user } = parseNeo4jUrl(target.url);
  const { database } = target;
  const syncTo = {
    url,
    ...(user === undefined ? {} : { user }),
    ...(database === undefined ? {} : { database }),
  };
  await writeSettings(folder, { ...settings, id: owner, ...(remember ? { syncTo } : {}) });
}

function printReport(
  io: CliIo,
  report: LoadReport & { readonly to: string },
  { json }: SyncCommandOptions,
): void {
  const { to, added, changed, removed, unchanged } = report;
  if (json === true) io.stdout.write(`${jsonText({ to, added, changed, removed, unchanged })}\n`);
  else
    printResult(io, `${to}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`);
}
