/** `dossier export -f json|gexf`: the graph as a file. */
import { resolve } from 'node:path';

import { type Command, Option } from 'commander';
import writeFileAtomic from 'write-file-atomic';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { writeGexf } from '../../graph/formats/gexf.ts';
import { writeGraphJson } from '../../graph/formats/graph-json.ts';
import { layOut } from '../../graph/layout.ts';
import { DossierError, messageOf } from '../../graph/model/index.ts';
import { graphOfStore } from '../batch/graph-of-store.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { reportStore, storeOption, type StoreOptions, withStore } from './store-option.ts';

const WRITERS = {
  json: writeGraphJson,
  gexf: writeGexf,
} as const satisfies Record<string, (graph: DossierGraph) => string>;
type Format = keyof typeof WRITERS;

interface ExportCommandOptions extends StoreOptions {
  readonly format: Format;
  readonly output?: string;
}

/** Adds the command; `done` is told how it ended. */
export function addExport(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('export')
    .summary('write the graph as graph.json or GEXF')
    .description("Writes the store's graph, laid out, to standard output or to a file.")
    .addOption(
      new Option('-f, --format <format>', 'the format').choices(Object.keys(WRITERS)).makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'the file (default: standard output)')
    .addOption(storeOption())
    .action(async (options: ExportCommandOptions) => {
      done(await exportGraph(options, io));
    });
}

async function exportGraph(options: ExportCommandOptions, io: CliIo): Promise<ExitCode> {
  const stored = await withStore({ ...options, mode: 'read' }, io, graphOfStore);
  reportStore(io, stored);
  layOut(stored.graph);
  const text = WRITERS[options.format](stored.graph);
  if (options.output === undefined) io.stdout.write(text);
  else await writeOutput(resolve(io.cwd, options.output), text);
  if (stored.articles === 0) printNotice(io, 'the store has no articles: the graph is empty');
  return stored.faults.length === 0 ? EXIT.done : EXIT.someFailed;
}

async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(file, text);
  } catch (error) {
    throw new DossierError('input', `${file} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}
