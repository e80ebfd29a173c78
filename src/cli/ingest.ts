/** `dossier ingest <sources…>`: read, extract, store. */
import type { Command } from 'commander';

import { keepCorrections } from '../batch/keep-corrections.ts';
import { type CliIo, printNotice, printResult } from './cli-io.ts';
import { correctionsOption, type CorrectionsOptions, readCorrectionsFile } from './corrections-option.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { reportLeftOut } from './left-out.ts';
import { describeSummary, runIngest } from './run-ingest.ts';
import {
  describeStoreFault,
  storeFolder,
  storeOption,
  type StoreOptions,
  withWritableStore,
} from './store-option.ts';

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
        'An article that the store already has is passed over. A source that cannot be read is named, the rest goes on.',
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
  const { summary, refused } = await withWritableStore(options, io, async (open) => ({
    refused: corrections === undefined ? [] : await keepCorrections(await open(), corrections),
    summary: await runIngest({ sources, only }, open, io),
  }));
  for (const fault of refused) printNotice(io, describeStoreFault(fault));
  reportLeftOut(io, summary.leftOut);
  const folder = storeFolder(options, io);
  // JSON escapes control characters itself; what it leaves is text.
  if (json) io.stdout.write(`${JSON.stringify({ store: folder, ...summary })}\n`);
  else if (summary.articles === 0) printResult(io, describeSummary(summary));
  else printResult(io, `${describeSummary(summary)}; store: ${folder}`);
  return summary.faults.length + refused.length === 0 ? EXIT.done : EXIT.someFailed;
}
