/** `dossier ingest <sources…>`: read, extract, store. */
import type { Command } from 'commander';

import { type CliIo, printResult } from './cli-io.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { reportLeftOut } from './left-out.ts';
import { describeSummary, runIngest } from './run-ingest.ts';
import { storeFolder, storeOption, type StoreOptions, withWritableStore } from './store-option.ts';

interface IngestCommandOptions extends StoreOptions {
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
  const summary = await withWritableStore(options, io, (open) => runIngest({ sources, only }, open, io));
  reportLeftOut(io, summary.leftOut);
  const folder = storeFolder(options, io);
  // JSON escapes control characters itself; what it leaves is text.
  if (json) io.stdout.write(`${JSON.stringify({ store: folder, ...summary })}\n`);
  else if (summary.articles === 0) printResult(io, describeSummary(summary));
  else printResult(io, `${describeSummary(summary)}; store: ${folder}`);
  return summary.faults.length === 0 ? EXIT.done : EXIT.someFailed;
}
