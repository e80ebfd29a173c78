/** Changes the corrections of a store: replayed first, so that what would do nothing or goes wrong is never written. */
import { join } from 'node:path';

import type { CorrectionFault, Decision } from '../../../graph/model/index.ts';
import { CORRECTIONS_FILE } from '../../../graph/stores/corrections-file.ts';
import type { ResultStore } from '../../../graph/stores/result-store.ts';
import { counted } from '../../../graph/words/counting.ts';
import { alsoLeft } from '../../batch/also-left.ts';
import { type Corrected, readCorrected } from '../../batch/corrected.ts';
import type { Preview } from '../../batch/preview-corrections.ts';
import { proposeCorrection } from '../../batch/propose-correction.ts';
import { type CliIo, printNotice, printResult } from '../cli-io.ts';
import { commandName, shellWord } from '../command-name.ts';
import { differenceLines, leftOutLines } from '../difference-words.ts';
import { jsonText } from '../json-text.ts';
import { storeFolder, type StoreOptions, withStore, withStoreForWriting } from '../store-option.ts';
import { decidedBy, type DecidedOptions } from './decided.ts';

/** What every command that changes the corrections takes. */
export interface ChangeOptions extends StoreOptions {
  readonly dryRun?: true;
  readonly json?: true;
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
    const { file, text } = corrected;
    const { decision, afterwards } = propose(corrected);
    const { words, line, to, preview, overridden } = proposeCorrection(corrected, {
      ...decision,
      ...decided,
    });
    const also = alsoLeft(preview, decision);
    if (options.dryRun !== true) {
      await corrected.store.replaceCorrections({ from: text, to });
      await afterwards?.();
    }
    for (const fault of overridden) printNotice(io, overriddenWords(fault, file));
    if (also.length > 0)
      printNotice(
        io,
        `${counted(also.length, 'more mention')} left with them: their article takes them for the same`,
      );
    printChange(io, options, { words, line: line.number, preview });
    if (options.json !== true && options.dryRun !== true)
      printNotice(io, writtenWords(options, io, line.number));
  });
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
