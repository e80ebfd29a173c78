/** `dossier stats`: how much a store's graph holds. */
import type { Command } from 'commander';

import { type GraphStats, statsOf } from '../../graph/query/stats.ts';
import { dateWords } from '../../graph/words/dates.ts';
import { relationWords } from '../../graph/words/relations.ts';
import { statusWords, typeHeading } from '../../graph/words/types.ts';
import { type CliIo, printResult } from './cli-io.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodeOf, type GraphOptions, loadGraph, printJson } from './loaded-graph.ts';
import { storeOption } from './store-option.ts';
import { printTable } from './table.ts';

interface StatsOptions extends GraphOptions {
  readonly json?: boolean;
}

/** Adds the command; `done` is told how it ended. */
export function addStats(program: Command, io: CliIo, done: (code: ExitCode) => void): void {
  program
    .command('stats')
    .summary('how much the store holds')
    .description(
      'Counts what the graph holds: nodes by type, relations by type and status, outlets, dates; and the most connected names.',
    )
    .option('--json', 'print the counts as JSON')
    .addOption(storeOption())
    .action(async (options: StatsOptions) => {
      done(await stats(options, io));
    });
}

async function stats(options: StatsOptions, io: CliIo): Promise<ExitCode> {
  const stored = await loadGraph(options, io);
  const counts = statsOf(stored.graph);
  if (options.json === true) printJson(io, counts);
  else if (stored.articles > 0) printStats(counts, io);
  return exitCodeOf(stored);
}

/** The pairs of a record of counts, with their types. */
function pairs<K extends string>(
  counts: Readonly<Partial<Record<K, number>>>,
): readonly (readonly [K, number])[] {
  return (Object.keys(counts) as K[]).map((key) => [key, counts[key] ?? 0] as const);
}

function printCounts(io: CliIo, heading: string, rows: readonly (readonly string[])[]): void {
  printTable(io, { columns: [{ heading }, { heading: 'count', align: 'right' }], rows });
  io.stdout.write('\n');
}

function printStats(counts: GraphStats, io: CliIo): void {
  const { nodes, relations, statuses, claims, outlets, published, top } = counts;
  printCounts(
    io,
    'nodes',
    pairs(nodes).map(([type, count]) => [typeHeading(type), String(count)]),
  );
  const byCount = [...pairs(relations)].sort(([, a], [, b]) => b - a);
  printCounts(
    io,
    'relations',
    byCount.map(([type, count]) => [`${type} (${relationWords(type)})`, String(count)]),
  );
  const meanings = pairs(statuses).map(([status, count]) => {
    const { label, meaning } = statusWords(status);
    return [`${label}: ${meaning}`, String(count)];
  });
  printCounts(io, `relations that ${claims} claims state`, meanings);
  printCounts(
    io,
    'articles by outlet',
    outlets.map(({ outlet, articles }) => [outlet ?? '(no outlet given)', String(articles)]),
  );
  const columns = [
    { heading: 'most connected' },
    { heading: 'type' },
    ...['relations', 'mentions', 'articles'].map((heading) => ({ heading, align: 'right' as const })),
  ];
  printTable(io, {
    columns,
    rows: top.map(({ name, type, relationCount, mentionCount, articleCount }) => [
      name,
      type,
      ...[relationCount, mentionCount, articleCount].map(String),
    ]),
  });
  io.stdout.write('\n');
  printResult(io, publishedWords(published));
}

function publishedWords({ first, last, undated }: GraphStats['published']): string {
  if (first === undefined || last === undefined) return 'No article has a date.';
  const without = undated === 0 ? '' : `; ${undated} without a date`;
  return `Published from ${dateWords(first)} to ${dateWords(last)}${without}.`;
}
