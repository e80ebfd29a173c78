/**
 * Ingestion end to end: words per second, the share of each stage, and how time and memory grow with the articles.
 *
 *     npx tsx bench/ingest/run.ts [--counts 100,300,1000,3000,10000] [--seed 1]
 *
 * Each number of articles is a process of its own. Prints a line of JSON for each, then one with the exponents.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { exponentOf } from './measures.ts';
import { stories } from './stories.ts';

const Measured = z.strictObject({
  articles: z.int().positive(),
  words: z.int().positive(),
  nodes: z.int(),
  edges: z.int(),
  seconds: z.number().positive(),
  peakMiB: z.number().positive(),
  stages: z.record(z.string(), z.number()),
});
type Measured = z.infer<typeof Measured>;

const rounded = (value: number, decimals = 3): number => Number(value.toFixed(decimals));

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

function measure(file: string): Measured {
  const stages = join(import.meta.dirname, 'stages.ts');
  const words = ['--import', 'tsx', stages, file];
  return Measured.parse(JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })));
}

function describe({ articles, words, nodes, edges, seconds, peakMiB, stages }: Measured): object {
  const shares = Object.entries(stages).map(([stage, own]) => [stage, rounded(own / seconds)]);
  const english = stages['english'] ?? Number.NaN;
  return {
    ...{ articles, words, nodes, edges, seconds: rounded(seconds, 2), peakMiB: Math.round(peakMiB) },
    wordsPerSecond: Math.round(words / seconds),
    shares: Object.fromEntries(shares) as Readonly<Record<string, number>>,
    extractAndLinkOverEnglish: rounded(((stages['extract'] ?? 0) + (stages['link'] ?? 0)) / english),
  };
}

/** What grows with the articles: exponents of time, of linking and assembling alone, and of memory. */
function growth(runs: readonly Measured[]): object {
  const exponent = (of: (run: Measured) => number): number =>
    rounded(exponentOf(runs.map((run) => ({ x: run.articles, y: of(run) }))));
  const stage =
    (name: string) =>
    ({ stages }: Measured): number =>
      stages[name] ?? 0;
  // What a process holds before its first article does not grow: the difference of the two largest runs is without it.
  const [before, last] = runs.slice(-2);
  const perArticle =
    before === undefined || last === undefined
      ? {}
      : {
          kiBPerArticle: rounded(
            ((last.peakMiB - before.peakMiB) * 1024) / (last.articles - before.articles),
            1,
          ),
        };
  return {
    exponents: {
      ...{ time: exponent(({ seconds }) => seconds), memory: exponent(({ peakMiB }) => peakMiB) },
      ...{ link: exponent(stage('link')), assemble: exponent(stage('assemble')) },
    },
    ...perArticle,
  };
}

const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '100,300,1000,3000,10000' },
    seed: { type: 'string', default: '1' },
  },
});
const counts = z.array(z.coerce.number().int().positive()).min(1).parse(values.counts.split(','));
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  const runs = counts.map((count) => {
    const file = join(folder, `${count}.jsonl`);
    const lines = [...stories(count, Number(values.seed))].map((story) => `${JSON.stringify(story)}\n`);
    writeFileSync(file, lines.join(''));
    const run = measure(file);
    print(describe(run));
    return run;
  });
  if (runs.length > 1) print(growth(runs));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
