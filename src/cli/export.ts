/** `dossier export -f json|gexf|html|review`: the graph, or what linking decided on the way to it, as a file. */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { type Command, Option } from 'commander';
import writeFileAtomic from 'write-file-atomic';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { writeGexf } from '../../graph/formats/gexf.ts';
import { writeGraphJson } from '../../graph/formats/graph-json.ts';
import { pageChunks } from '../../graph/formats/page/write-page.ts';
import { writeReview } from '../../graph/formats/review.ts';
import { layOut } from '../../graph/layout.ts';
import { DossierError } from '../../graph/model/index.ts';
import { graphOfStore, type StoredGraph } from '../batch/graph-of-store.ts';
import { readBuiltViewer } from './built-viewer.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { correctionsOption, type CorrectionsOptions, readCorrectionsFile } from './corrections-option.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { reportEmpty, reportStore, storeOption, type StoreOptions, withStore } from './store-option.ts';
import { reasonOf } from './system-error.ts';
import { titleOf, titleOption } from './title-option.ts';

type Writer = (stored: StoredGraph, title: string) => string | Promise<string>;

const laidOut =
  (write: (graph: DossierGraph, title: string) => string | Promise<string>): Writer =>
  ({ graph }, title) => {
    layOut(graph);
    return write(graph, title);
  };

const WRITERS = {
  json: laidOut(writeGraphJson),
  gexf: laidOut(writeGexf),
  html: laidOut(async (graph, title) => [...pageChunks(graph, await readBuiltViewer(), title)].join('')),
  review: ({ decisions }) => writeReview(decisions),
} as const satisfies Record<string, Writer>;
type Format = keyof typeof WRITERS;

interface ExportCommandOptions extends StoreOptions, CorrectionsOptions {
  readonly format: Format;
  readonly output?: string;
  readonly title?: string;
}

/** Adds the command; `done` is told how it ended. */
export function addExport(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('export')
    .summary('write the graph as graph.json, GEXF or a page')
    .description(
      "Writes the store's graph, laid out, to standard output or to a file; as `html`, in one page to hand on; as `review`, why entities of several " +
        'articles are one, which of one name are two, and which pairs are undecided.',
    )
    .addOption(
      new Option('-f, --format <format>', 'the format (required)')
        .choices(Object.keys(WRITERS))
        .makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'the file (default: standard output)')
    .addOption(titleOption())
    .addOption(storeOption())
    .addOption(correctionsOption('apply to this export'))
    .action(async (options: ExportCommandOptions) => {
      done(await exportGraph(options, io));
    });
}

async function exportGraph(options: ExportCommandOptions, io: CliIo): Promise<ExitCode> {
  const title = titleOf(options, io);
  const file = options.output === undefined ? undefined : resolve(io.cwd, options.output);
  // Before the work: a graph of many articles takes a while.
  if (file !== undefined) await checkFolderOf(file);
  const further = await readCorrectionsFile(options, io);
  const stored = await withStore(options, io, (store) => graphOfStore(store, further));
  reportStore(io, stored);
  if (stored.articles === 0) reportEmpty(io, options);
  const text = await WRITERS[options.format](stored, title);
  if (file === undefined) io.stdout.write(text);
  else {
    await writeOutput(file, text);
    printNotice(io, `${options.output ?? file} written: ${describeGraph(stored)}`);
  }
  return stored.faults.length === 0 ? EXIT.done : EXIT.someFailed;
}

function describeGraph({ graph, articles }: StoredGraph): string {
  const parts = `${counted(graph.order, 'node')} and ${counted(graph.size, 'edge')}`;
  return `${parts} from ${counted(articles, 'article')}`;
}

async function checkFolderOf(file: string): Promise<void> {
  const folder = dirname(file);
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === true) return;
  const reason = there === undefined ? `there is no folder ${folder}` : `${folder} is not a folder`;
  throw new DossierError('input', `${file} cannot be written: ${reason}; make it first, or name another`);
}

async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(file, text);
  } catch (error) {
    throw new DossierError('input', `${file} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
}
