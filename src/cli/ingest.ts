/** `dossier ingest <sources…>`: read, extract, store. */
import type { Command } from 'commander';

import type { GraphDifference } from '../../graph/query/difference.ts';
import type { IngestSummary } from '../batch/ingest-sources.ts';
import { outcomeOf } from '../batch/ingestion-outcome.ts';
import { keepCorrections } from '../batch/keep-corrections.ts';
import { type CliIo, printNotice, printResult } from './cli-io.ts';
import { correctionsOption, type CorrectionsOptions, readCorrectionsFile } from './corrections-option.ts';
import { differenceText } from './difference-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { jsonText } from './json-text.ts';
import { reportLeftOut } from './left-out.ts';
import { textWidth } from './loaded-graph.ts';
import { describeSummary, runIngest } from './run-ingest.ts';
import {
  describeStoreFault,
  reportFaults,
  storeFolder,
  storeOption,
  type StoreOptions,
  withWritableStore,
} from './store-option.ts';

/** Of each chapter of a difference; `--json` has all. */
const SHOWN = 10;

interface IngestCommandOptions extends StoreOptions, CorrectionsOptions {
  readonly json?: boolean;
  readonly only?: boolean;
}

/** Adds the command; `done` is told how it ended. */
export function addIngest(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('ingest')
    .summary('read articles and keep what they say')
    .description(
      'Reads articles (.txt, .md, .jsonl; files, folders, patterns, or - for standard input) into a store.\n' +
        'An article that the store already has is passed over; a file that changed replaces its old version. A source that cannot be read is named, the rest goes on.',
    )
    .argument('<sources...>', 'files, folders, patterns, or -')
    .addOption(storeOption())
    .addOption(correctionsOption('keep in the store'))
    .option('--only', 'forget the articles of the store that these sources do not hold')
    .option('--json', 'print the summary as JSON')
    .action(async (sources: string[], options: IngestCommandOptions) => {
      done(await ingest(sources, options, io));
    });
}

async function ingest(
  sources: readonly string[],
  options: IngestCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const { only = false, json = false } = options;
  const corrections = await readCorrectionsFile(options, io);
  const { summary, refused, outcome } = await withWritableStore(options, io, async (open) => {
    const refused = corrections === undefined ? [] : await keepCorrections(await open(), corrections);
    const summary = await runIngest({ sources, only }, open, io);
    const outcome = summary.articles === 0 ? undefined : await outcomeOf(await open(), summary);
    return { summary, refused, outcome };
  });
  for (const fault of refused) printNotice(io, describeStoreFault(fault));
  reportLeftOut(io, summary.leftOut);
  if (outcome !== undefined) reportFaults(io, outcome);
  printSummary(io, summary, { json, folder: storeFolder(options, io), ...outcome });
  const faults = [...summary.faults, ...refused, ...(outcome?.faults ?? [])];
  return faults.length === 0 ? EXIT.done : EXIT.someFailed;
}

interface Printed {
  readonly json: boolean;
  readonly folder: string;
  readonly difference?: GraphDifference;
}

function printSummary(io: CliIo, summary: IngestSummary, { json, folder, difference }: Printed): void {
  if (json) {
    const replaced = summary.replaced.map(({ source, before, after }) => ({
      ...{ source, before: before.article.id, after },
    }));
    io.stdout.write(`${jsonText({ store: folder, ...summary, replaced, difference })}\n`);
    return;
  }
  printResult(io, `${describeSummary(summary)}${summary.articles === 0 ? '' : `; store: ${folder}`}`);
  if (difference === undefined) return;
  const text = differenceText(difference, { width: textWidth(io), limit: SHOWN });
  if (text === '') printNotice(io, 'the graph says the same as before');
  else io.stdout.write(`\n${text}`);
}
