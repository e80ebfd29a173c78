/**
 * The English pipeline against spaCy on one thread, in the same minutes on the same machine:
 *
 *     npm run build && npx tsx bench/english/run.ts [--rounds 5] [--repeats 10] [--fast-math]
 *
 * `--fast-math` needs relaxed SIMD (Node 22) and is without effect elsewhere.
 * Prints a line of JSON for each run, then one with the ratios. Speeds are words per second of CPU time, which other
 * programs on the machine disturb less than the clock; the two take turns, and ratios are taken within a turn.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { pathOf } from '../../tests/setup/outside-programs.ts';
import { benchTexts, countWords } from './texts.ts';

const Measured = z.strictObject({
  coldCpu: z.number().positive(),
  warmCpu: z.number().positive(),
  peakMiB: z.number().positive(),
  tokens: z.int().positive(),
});

interface Run {
  /** `stock` is Dossier's pipeline with spaCy's model alone, `dossier` with the names model beside it, as it is used. */
  readonly engine: 'dossier' | 'stock' | 'spacy';
  readonly round: number;
  /** Words per second of CPU time, the first time over the texts and the second. */
  readonly coldWordsPerSecond: number;
  readonly warmWordsPerSecond: number;
  /** From the start of the process to its first document, by the clock. */
  readonly firstDocumentMs: number;
  readonly peakMiB: number;
  readonly tokens: number;
}

/** Libraries that would compute on several threads are held to one. */
const ONE_THREAD = Object.fromEntries(
  ['OMP', 'OPENBLAS', 'MKL', 'BLIS'].map((library) => [`${library}_NUM_THREADS`, '1']),
);

interface Command {
  readonly engine: Run['engine'];
  readonly program: string;
  readonly words: readonly string[];
}

async function measure({ engine, program, words }: Command, round: number, wordCount: number): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, words, {
    env: { ...process.env, ...ONE_THREAD },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let firstDocumentMs = 0;
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    if (output === '') firstDocumentMs = performance.now() - start;
    output += part;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0)
    throw new Error(`${engine} ended with ${String(code)}; was the project built (npm run build)?`);
  const { coldCpu, warmCpu, peakMiB, tokens } = Measured.parse(JSON.parse(output.replace('first\n', '')));
  return {
    ...{ engine, round, peakMiB: Math.round(peakMiB), tokens, firstDocumentMs: Math.round(firstDocumentMs) },
    coldWordsPerSecond: Math.round(wordCount / coldCpu),
    warmWordsPerSecond: Math.round(wordCount / warmCpu),
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;

type Figure = 'coldWordsPerSecond' | 'warmWordsPerSecond' | 'firstDocumentMs' | 'peakMiB';

/** The medians of each engine, and the medians over the turns of ours / spaCy's. */
function summarise(runs: readonly Run[], figure: Figure): Readonly<Record<string, number>> {
  const of = (engine: Run['engine']): number[] =>
    runs
      .filter((run) => run.engine === engine)
      .toSorted((a, b) => a.round - b.round)
      .map((run) => run[figure]);
  const theirs = of('spacy');
  const ratio = (ours: readonly number[]): number =>
    Number(median(ours.map((value, index) => value / (theirs[index] ?? Number.NaN))).toFixed(3));
  return {
    ...{ ratio: ratio(of('stock')), ratioWithNames: ratio(of('dossier')) },
    ...{ stock: median(of('stock')), dossier: median(of('dossier')), spacy: median(theirs) },
  };
}

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      repeats: { type: 'string', default: '10' },
      'fast-math': { type: 'boolean', default: false },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const file = join(folder, 'texts.jsonl');
  const texts = benchTexts(z.coerce.number().int().positive().parse(values.repeats));
  const words = countWords(texts);
  writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
  const options = { backend: 'simd', fastMath: values['fast-math'] };
  const ours = (engine: Run['engine'], more: object): Command => ({
    ...{ engine, program: process.execPath },
    words: [join(import.meta.dirname, 'measure-ours.mjs'), file, JSON.stringify({ ...options, ...more })],
  });
  const commands: readonly Command[] = [
    ours('stock', { recognizers: [] }),
    ours('dossier', {}),
    {
      engine: 'spacy',
      program: pathOf('spacyPython'),
      words: [join(import.meta.dirname, 'measure-spacy.py'), file],
    },
  ];
  const runs: Run[] = [];
  const rounds = z.coerce.number().int().positive().parse(values.rounds);
  try {
    for (let round = 0; round < rounds; round++)
      // Who goes first changes, so that neither always meets the machine as the other left it.
      for (const command of round % 2 === 0 ? commands : commands.toReversed()) {
        const run = await measure(command, round, words);
        runs.push(run);
        print(run);
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const figures: readonly Figure[] = [
    'coldWordsPerSecond',
    'warmWordsPerSecond',
    'firstDocumentMs',
    'peakMiB',
  ];
  print({
    texts: texts.length,
    words,
    options,
    ...Object.fromEntries(figures.map((figure) => [figure, summarise(runs, figure)])),
  });
}

await main();
