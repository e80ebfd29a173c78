/** `dossier view [sources…]`: ingest the sources, if any, and show the store's graph in a browser. */
import { type Command, InvalidArgumentError } from 'commander';

import { GRAPH_ATTRIBUTES } from '../../graph/dossier-graph.ts';
import { DossierError, messageOf } from '../../graph/model/index.ts';
import { isEngineInstalled } from '../../graph/stores/embedded/engine-package.ts';
import { fingerprint } from '../../graph/stores/fingerprint.ts';
import { readNotes } from '../../graph/stores/notes-file.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import type { ApiOptions } from '../server/api-options.ts';
import { createGraphSource, type GraphSource } from '../server/graph-source.ts';
import { hasModel } from '../server/routes/model.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';
import { VIEWER_FOLDERS } from './built-viewer.ts';
import { type CliIo, printNotice, printResult } from './cli-io.ts';
import { correctionsOption, type CorrectionsOptions, readCorrectionsFile } from './corrections-option.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { answerHere } from './query.ts';
import { describeSummary, runIngest } from './run-ingest.ts';
import {
  reportEmpty,
  reportStore,
  storeOption,
  type StoreOptions,
  withStore,
  withStoreForWriting,
  withWritableStore,
} from './store-option.ts';

/** Where the page is looked for first; the next free port where another program has it. */
const USUAL_PORT = 4747;

interface ViewCommandOptions extends StoreOptions, CorrectionsOptions {
  readonly port?: number;
  readonly open: boolean;
  readonly only?: boolean;
  readonly readOnly?: true;
}

/** Adds the command; `done` is told how it ended. */
export function addView(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('view')
    .summary('explore the graph in a browser')
    .description(
      "Ingests the sources, if any, then serves the store's graph on this machine only, until interrupted.\n" +
        'Prints its address, and opens it in the browser when the output is a terminal.',
    )
    .argument('[sources...]', 'files, folders, patterns, or -')
    .addOption(storeOption())
    .addOption(correctionsOption('apply to this view'))
    .option('--only', 'forget the articles of the store that these sources do not hold')
    .option('--port <number>', `the port (default: ${USUAL_PORT}, or a free one)`, parsePort)
    .option('--read-only', 'let the page change nothing: no corrections, no notes')
    .option('--no-open', 'do not open the browser')
    .action(async (sources: string[], options: ViewCommandOptions) => {
      await view(sources, options, io);
      done(EXIT.done);
    });
}

async function view(sources: readonly string[], options: ViewCommandOptions, io: CliIo): Promise<void> {
  if (sources.length > 0) {
    const { only = false } = options;
    const summary = await withWritableStore(options, io, (open) => runIngest({ sources, only }, open, io));
    if (summary.articles === 0)
      throw new DossierError('input', 'no article could be read, so there is nothing to show');
    printNotice(io, describeSummary(summary));
  }
  await withStore(options, io, (store) => serve(store, options, io));
}

async function serve(store: ResultStore, options: ViewCommandOptions, io: CliIo): Promise<void> {
  const graphs = createGraphSource(store, {
    readCorrections: () => readCorrectionsFile(options, io),
    onGraph: (stored) => {
      reportStore(io, stored);
      if (stored.articles === 0) reportEmpty(io, options);
    },
  });
  // Made before the address is given, so that the first look does not wait, and a fault shows here.
  await graphs.current();
  const server = await listen(options.port, {
    graph: graphs.current,
    viewerFolders: VIEWER_FOLDERS,
    api: viewApi(graphs, { store, options, io }),
    onError: (error) => {
      printNotice(io, messageOf(error));
    },
  });
  printResult(io, server.url);
  if (options.open && io.stdout.isTTY === true) await openBrowser(server.url, io);
  await io.untilStopped();
  await server.close();
}

interface Viewed {
  readonly store: ResultStore;
  readonly options: ViewCommandOptions;
  readonly io: CliIo;
}

/** What the page may ask of the store that is shown. */
function viewApi(graphs: GraphSource, { store, options, io }: Viewed): ApiOptions {
  const may = options.readOnly === true ? 'read-only' : 'yes';
  return {
    store,
    write: async (work) => {
      await withStoreForWriting(options, io, work);
    },
    built: graphs.built,
    further: () => readCorrectionsFile(options, io),
    state: async () => ({ graph: await graphs.state(), notes: fingerprint(await readNotes(store.location)) }),
    capabilities: {
      mend: may,
      ask: isEngineInstalled() ? 'yes' : 'no-engine',
      notes: may,
      drop: hasModel() ? 'yes' : 'no-model',
    },
    version: GRAPH_ATTRIBUTES.version,
    userName: io.userName,
    now: io.now,
    ask: (request) => answerHere(request, store, { options, io }),
  };
}

async function listen(
  port: number | undefined,
  options: Omit<Parameters<typeof startServer>[0], 'port'>,
): Promise<RunningServer> {
  if (port !== undefined) return await startServer({ ...options, port });
  try {
    return await startServer({ ...options, port: USUAL_PORT });
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return await startServer({ ...options, port: 0 });
  }
}

async function openBrowser(url: string, io: CliIo): Promise<void> {
  try {
    await io.openBrowser(url);
  } catch (error) {
    printNotice(io, `the browser could not be opened (${messageOf(error)}); open ${url}`);
  }
}

const HIGHEST_PORT = 65_535;

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/u.test(value) && port <= HIGHEST_PORT) return port;
  throw new InvalidArgumentError(`A port is a number from 0 to ${HIGHEST_PORT}.`);
}
