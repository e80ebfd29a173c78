/** `dossier new`: what the last ingestion added to the store. */
import type { Command } from 'commander';

import { DossierError } from '../../graph/model/index.ts';
import { differenceOf, isEmptyDifference } from '../../graph/query/difference.ts';
import { graphOf, readStore } from '../batch/graph-of-store.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { correctionsOption, readCorrectionsFile } from './corrections-option.ts';
import { counted } from './counted.ts';
import { differenceText } from './difference-text.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodeOf, type GraphOptions, printJson, textWidth } from './loaded-graph.ts';
import { reportStore, storeFolder, storeOption, withStore } from './store-option.ts';

interface NewOptions extends GraphOptions {
  readonly json?: boolean;
}

/** Adds the command; `done` is told how it ended. */
export function addNew(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('new')
    .summary('what the last ingestion added')
    .description(
      'Lists what the last ingestion that brought or took articles added to the graph: articles, names, relations, and\n' +
        'what has become contested since.',
    )
    .option('--json', 'print the difference as JSON')
    .addOption(storeOption())
    .addOption(correctionsOption('apply to this answer'))
    .action(async (options: NewOptions) => {
      done(await showNew(options, io));
    });
}

async function showNew(options: NewOptions, io: CliIo): Promise<ExitCode> {
  const further = await readCorrectionsFile(options, io);
  const { content, last } = await withStore(options, io, async (store) => ({
    content: await readStore(store, further),
    last: await store.lastIngestion(),
  }));
  if (last === undefined) {
    const folder = storeFolder(options, io);
    throw new DossierError(
      'not-found',
      `the store ${folder} has no note of an ingestion; the next one leaves it`,
    );
  }
  const now = graphOf(content);
  reportStore(io, { ...content, ...now });
  const { results, corrections } = content;
  const before = new Set(last.before);
  // What a decision says of an article that was not there yet does not apply, and that is no fault.
  const then = graphOf({ results: results.filter(({ article }) => before.has(article.id)), corrections });
  const difference = differenceOf(then, now);
  const present = new Set(results.map(({ article }) => article.id));
  const forgotten = last.before.filter((id) => !present.has(id));
  if (options.json === true) printJson(io, { ...difference, forgotten });
  else io.stdout.write(differenceText(difference, { width: textWidth(io) }));
  if (options.json !== true && isEmptyDifference(difference))
    printNotice(io, 'the last ingestion added nothing');
  if (forgotten.length > 0)
    printNotice(io, `${counted(forgotten.length, 'article')} forgotten since: ${forgotten.join(', ')}`);
  return exitCodeOf(content);
}
