/** `dossier articles`: what a store's graph was read from. */
import type { Command } from 'commander';

import { articlesIn } from '../../graph/query/articles.ts';
import type { CliIo } from './cli-io.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodeOf, type GraphOptions, loadGraph, printJson } from './loaded-graph.ts';
import { storeOption } from './store-option.ts';
import { printTable } from './table.ts';

const COLUMNS = [
  ...['published', 'outlet', 'title', 'source'].map((heading) => ({ heading })),
  ...['entities', 'relations', 'statements'].map((heading) => ({ heading, align: 'right' as const })),
];

interface ArticlesOptions extends GraphOptions {
  readonly json?: boolean;
}

/** Adds the command; `done` is told how it ended. */
export function addArticles(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('articles')
    .summary('the articles of the store')
    .description(
      'Lists the articles of the store by date, with how many entities, relations and statements each gave.',
    )
    .option('--json', 'print them as JSON')
    .addOption(storeOption())
    .action(async (options: ArticlesOptions) => {
      done(await listArticles(options, io));
    });
}

async function listArticles(options: ArticlesOptions, io: CliIo): Promise<ExitCode> {
  const stored = await loadGraph(options, io);
  const articles = articlesIn(stored.graph);
  if (options.json === true) printJson(io, articles);
  else if (articles.length > 0) {
    const rows = articles.map(({ published, publisher, title, source, entities, relations, statements }) => [
      ...[published ?? '', publisher ?? '', title, source],
      ...[entities, relations, statements].map(String),
    ]);
    printTable(io, { columns: COLUMNS, rows });
  }
  return exitCodeOf(stored);
}
