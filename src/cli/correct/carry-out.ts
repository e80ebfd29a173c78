/** Changes the corrections of a store: replayed first, so that what would do nothing or goes wrong is never written. */
import { join } from 'node:path';

import {
  type Correction,
  type CorrectionFault,
  correctionLines,
  DossierError,
  withCorrectionLine,
} from '../../../graph/model/index.ts';
import { CORRECTIONS_FILE } from '../../../graph/stores/corrections-file.ts';
import type { ResultStore } from '../../../graph/stores/result-store.ts';
import { type BuiltGraph, graphOf, readStore, type StoreContent } from '../../batch/graph-of-store.ts';
import { type Preview, previewCorrections } from '../../batch/preview-corrections.ts';
import { type CliIo, printNotice, printResult } from '../cli-io.ts';
import { commandName, shellWord } from '../command-name.ts';
import { differenceLines, leftOutLines } from '../difference-words.ts';
import { jsonText } from '../json-text.ts';
import { storeFolder, type StoreOptions, withStore, withStoreForWriting } from '../store-option.ts';
import { decidedBy, type DecidedOptions } from './decided.ts';
import { decisionWords } from './decision-words.ts';

/** What every command that changes the corrections takes. */
export interface ChangeOptions extends StoreOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

/** A store's corrections, its articles, and its graph as it is. */
export interface Corrected {
  readonly store: ResultStore;
  readonly content: StoreContent;
  readonly built: BuiltGraph;
  /** The file, for messages, and its text. */
  readonly file: string;
  readonly text: string;
}

/** A decision without who, when and why. */
export type Decision<T = Correction> = T extends Correction ? Omit<T, 'who' | 'when' | 'why'> : never;

/** Reads all that a correction is decided on. */
export async function readCorrected(store: ResultStore): Promise<Corrected> {
  const content = await readStore(store);
  const text = await store.corrections();
  return { store, content, built: graphOf(content), file: join(store.location, CORRECTIONS_FILE), text };
}

/** Runs `work` on the store: locked against other writers, unless it only looks (`--dry-run`). */
export async function withCorrections<T>(
  options: ChangeOptions,
  io: CliIo,
  work: (corrected: Corrected) => Promise<T>,
): Promise<T> {
  const run = async (store: ResultStore): Promise<T> => await work(await readCorrected(store));
  return options.dryRun === true
    ? await withStore(options, io, run)
    : await withStoreForWriting(options, io, run);
}

/** A decision, and what more is to be said of it once it is made. */
export interface Proposed {
  readonly decision: Decision;
  /** Looks at what it does before it is written. Throws a DossierError where that is not what was asked for. */
  readonly check?: (preview: Preview) => readonly string[];
  /** Done once it is written. */
  readonly afterwards?: () => Promise<unknown>;
}

/** Makes a decision, adds it to the corrections, and says what it changed. Throws a DossierError where it changes nothing. */
export async function decide(
  propose: (corrected: Corrected) => Proposed,
  options: ChangeOptions & DecidedOptions,
  io: CliIo,
): Promise<void> {
  const decided = decidedBy(options, io);
  await withCorrections(options, io, async (corrected) => {
    const { built, file, text } = corrected;
    const { decision, check, afterwards } = propose(corrected);
    const correction: Correction = { ...decision, ...decided };
    const to = withCorrectionLine(text, JSON.stringify(correction));
    const line = correctionLines(to).at(-1)?.number ?? 0;
    const preview = previewCorrections(corrected.content, built, { file, text: to });
    const words = decisionWords(correction, built.graph);
    const own = preview.faults.find(({ where }) => where === `${file}:${line}`);
    refuseUseless(preview, words, own);
    const notices = check?.(preview) ?? [];
    if (options.dryRun !== true) {
      await corrected.store.replaceCorrections({ from: text, to });
      await afterwards?.();
    }
    for (const fault of preview.faults) if (fault !== own) printNotice(io, overriddenWords(fault, file));
    for (const notice of notices) printNotice(io, notice);
    printChange(io, options, { words, line, preview });
    if (options.json !== true && options.dryRun !== true) printNotice(io, writtenWords(options, io, line));
  });
}

function refuseUseless({ changesNothing }: Preview, words: string, own: CorrectionFault | undefined): void {
  if (own !== undefined) throw new DossierError('input', `${words}: not written, because ${own.reason}`);
  if (changesNothing)
    throw new DossierError('input', `${words}: not written, because it changes nothing in the graph`);
}

/** An earlier correction that no longer holds. */
function overriddenWords({ where, reason, kind }: CorrectionFault, file: string): string {
  const short = (words: string): string => words.replaceAll(`${file}:`, 'line ');
  return kind === 'overridden'
    ? `${short(where)} of the corrections is not carried out any more: ${short(reason)}; delete one of the two`
    : `${short(where)} of the corrections no longer applies: ${short(reason)}`;
}

function writtenWords(options: ChangeOptions, io: CliIo, line: number): string {
  const store = storeFolder(options, io);
  const where = options.store === undefined ? '' : ` --store ${shellWord(store)}`;
  return `line ${line} of ${join(store, CORRECTIONS_FILE)}; undo it with: ${commandName()} correct undo ${line}${where}`;
}

/** What was changed: the clause, the line, and the two graphs. */
export interface Change {
  readonly words: string;
  readonly line: number;
  readonly preview: Preview;
}

/** Prints what a change of the corrections did to the graph. */
export function printChange(io: CliIo, options: ChangeOptions, { words, line, preview }: Change): void {
  const { before, after, difference } = preview;
  if (options.json === true) {
    io.stdout.write(`${jsonText({ decision: words, line, written: options.dryRun !== true, difference })}\n`);
    return;
  }
  printResult(io, words);
  for (const text of [...differenceLines(difference), ...leftOutLines(before.leftOut, after.leftOut)])
    printResult(io, `  ${text}`);
  if (options.dryRun === true) printNotice(io, 'not written (--dry-run)');
}
