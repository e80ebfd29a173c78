/** `dossier correct undo`: a decision is taken back by deleting its line. */
import { proposeUndo } from '../../batch/propose-correction.ts';
import { type CliIo, printNotice } from '../cli-io.ts';
import { type ChangeOptions, printChange, withCorrections } from './carry-out.ts';

/** Deletes a line, the last where none is given; the others keep their bytes. */
export async function undo(number: number | undefined, options: ChangeOptions, io: CliIo): Promise<void> {
  await withCorrections(options, io, async (corrected) => {
    const { store, file, text } = corrected;
    const { words, line, to, preview } = proposeUndo(corrected, number);
    if (options.dryRun !== true) await store.replaceCorrections({ from: text, to });
    printChange(io, options, { words: `undone: ${words}`, line: line.number, preview });
    if (options.json === true) return;
    if (preview.changesNothing) printNotice(io, 'nothing in the graph changes');
    if (options.dryRun !== true) printNotice(io, `line ${line.number} of ${file} is deleted`);
  });
}
