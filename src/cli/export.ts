/** `dossier export`: the graph, or what linking decided on the way to it, as a file or a folder of files. */
import { resolve } from 'node:path';

import { type Command, Option } from 'commander';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { layOut } from '../../graph/layout.ts';
import { DossierError } from '../../graph/model/index.ts';
import { select } from '../../graph/select.ts';
import { graphOfStore } from '../batch/graph-of-store.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { correctionsOption, type CorrectionsOptions, readCorrectionsFile } from './corrections-option.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import {
  describeFormats,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportFormatName,
  type ExportInput,
} from './export-formats.ts';
import { checkFolderOf } from './output-file.ts';
import { addSelectionOptions, selectionOf, type SelectionOptions } from './selection-options.ts';
import { reportEmpty, reportStore, storeOption, type StoreOptions, withStore } from './store-option.ts';
import { titleOf, titleOption } from './title-option.ts';
import { writeFileInChunks, writeFolder, writeToStream } from './write-chunks.ts';

interface ExportCommandOptions extends StoreOptions, CorrectionsOptions, SelectionOptions {
  readonly format: ExportFormatName;
  readonly output?: string;
  readonly title?: string;
  readonly layout: boolean;
  readonly dynamic: boolean;
}

/** Adds the command; `done` is told how it ended. */
export function addExport(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  const command = program
    .command('export')
    .summary('write the graph for Gephi, graphology and others')
    .description("Writes the store's graph in one of many formats, to a file or to standard output.")
    .addOption(
      new Option('-f, --format <format>', 'the format (required)')
        .choices(Object.keys(EXPORT_FORMATS))
        .makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'the file (default: standard output), or the folder')
    .option('--no-layout', 'no positions, which take minutes to compute for large graphs')
    .option('--dynamic', "gexf: with the time in which relations hold, for Gephi's timeline", false)
    .addOption(titleOption())
    .addOption(storeOption())
    .addOption(correctionsOption('apply to this export'))
    .addHelpText('after', `\nFormats:\n${describeFormats()}`)
    .action(async (options: ExportCommandOptions) => {
      done(await exportGraph(options, io));
    });
  addSelectionOptions(command);
}

async function exportGraph(options: ExportCommandOptions, io: CliIo): Promise<ExitCode> {
  const title = titleOf(options, io);
  const { dynamic } = options;
  if (dynamic && options.format !== 'gexf')
    throw new DossierError('usage', '--dynamic is for gexf only; leave it out, or export with -f gexf');
  const selection = selectionOf(options);
  if (options.format === 'review' && Object.keys(selection).length > 0)
    throw new DossierError(
      'usage',
      'review is about all articles; leave out what chooses a part of the graph',
    );
  const format: ExportFormat = EXPORT_FORMATS[options.format];
  const output = await checkOutput(options, format, io);
  const further = await readCorrectionsFile(options, io);
  const stored = await withStore(options, io, (store) => graphOfStore(store, further));
  reportStore(io, stored);
  if (stored.articles === 0) reportEmpty(io, options);
  const graph = select(stored.graph, selection);
  if (format.laidOut && options.layout) layOut(graph);
  await write({ ...stored, graph, title, dynamic }, format, output, io);
  if (options.output !== undefined) printNotice(io, `${options.output} written: ${describeGraph(graph)}`);
  return stored.faults.length === 0 ? EXIT.done : EXIT.someFailed;
}

/** Where to; looked at before the work, since a graph of many articles takes a while. */
async function checkOutput(
  { output, format: name }: ExportCommandOptions,
  format: ExportFormat,
  io: CliIo,
): Promise<string | undefined> {
  if (output === undefined) {
    if (format.kind === 'text') return undefined;
    throw new DossierError('usage', `${name} is a folder of files; name one with -o FOLDER`);
  }
  const path = resolve(io.cwd, output);
  await checkFolderOf(path);
  return path;
}

async function write(
  input: ExportInput,
  format: ExportFormat,
  output: string | undefined,
  io: CliIo,
): Promise<void> {
  switch (format.kind) {
    case 'text': {
      const chunks = await format.write(input);
      await (output === undefined ? writeToStream(io.stdout, chunks) : writeFileInChunks(output, chunks));
      return;
    }
    case 'folder':
      if (output !== undefined) await writeFolder(output, format.files(input));
  }
}

function describeGraph(graph: DossierGraph): string {
  const articles = graph.filterNodes((_, { type }) => type === 'Article').length;
  const parts = `${counted(graph.order, 'node')} and ${counted(graph.size, 'edge')}`;
  return `${parts} from ${counted(articles, 'article')}`;
}
