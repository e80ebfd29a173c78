/** The graph of a store, for the commands that read it. */
import { graphOfStore, type StoredGraph } from '../batch/graph-of-store.ts';
import type { CliIo } from './cli-io.ts';
import { type CorrectionsOptions, readCorrectionsFile } from './corrections-option.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { jsonText } from './json-text.ts';
import { reportEmpty, reportStore, type StoreOptions, withStore } from './store-option.ts';

/** The options that say which graph is read. */
export interface GraphOptions extends StoreOptions, CorrectionsOptions {}

/** Reads the graph, and says on stderr what of it could not be read. */
export async function loadGraph(options: GraphOptions, io: CliIo): Promise<StoredGraph> {
  const further = await readCorrectionsFile(options, io);
  const stored = await withStore(options, io, (store) => graphOfStore(store, further));
  reportStore(io, stored);
  if (stored.articles === 0) reportEmpty(io, options);
  return stored;
}

/** How a command ends that could answer. */
export function exitCodeOf({ faults }: Pick<StoredGraph, 'faults'>): ExitCode {
  return faults.length === 0 ? EXIT.done : EXIT.someFailed;
}

/** Writes a value as JSON. */
export function printJson({ stdout }: Pick<CliIo, 'stdout'>, value: unknown): void {
  stdout.write(`${jsonText(value, 2)}\n`);
}

const WIDEST = 100;
const USUAL = 80;

/** The width of running text: that of the terminal, but no wider than reads well. */
export function textWidth({ stdout }: Pick<CliIo, 'stdout'>): number {
  return Math.min(stdout.isTTY === true ? (stdout.columns ?? USUAL) : USUAL, WIDEST);
}
