/** `dossier correct undo`: a decision is taken back by deleting its line. */
import {
  type CorrectionLine,
  correctionLines,
  DossierError,
  parseCorrections,
  withoutCorrectionLine,
} from '../../../graph/model/index.ts';
import { previewCorrections } from '../../batch/preview-corrections.ts';
import { type CliIo, printNotice } from '../cli-io.ts';
import { type ChangeOptions, type Corrected, printChange, withCorrections } from './carry-out.ts';
import { decisionWords } from './decision-words.ts';

function lineToDelete({ text, file }: Corrected, number: number | undefined): CorrectionLine {
  const lines = correctionLines(text);
  const line = number === undefined ? lines.at(-1) : lines.find((each) => each.number === number);
  if (line !== undefined) return line;
  if (lines.length === 0)
    throw new DossierError('input', `${file} has no corrections, so there is nothing to undo`);
  throw new DossierError(
    'input',
    `${file} has no correction on line ${number ?? ''}; it has them on ${lines.map((each) => each.number).join(', ')}`,
  );
}

function wordsOf({ text }: CorrectionLine, { file, built }: Corrected): string {
  const [placed] = parseCorrections(text, file).corrections;
  return placed === undefined
    ? 'a line that is no correction'
    : decisionWords(placed.correction, built.graph);
}

/** Deletes a line, the last where none is given; the others keep their bytes. */
export async function undo(number: number | undefined, options: ChangeOptions, io: CliIo): Promise<void> {
  await withCorrections(options, io, async (corrected) => {
    const { store, content, built, file, text } = corrected;
    const line = lineToDelete(corrected, number);
    const to = withoutCorrectionLine(text, line.number);
    const preview = previewCorrections(content, built, { file, text: to });
    if (options.dryRun !== true) await store.replaceCorrections({ from: text, to });
    printChange(io, options, { words: `undone: ${wordsOf(line, corrected)}`, line: line.number, preview });
    if (options.json === true) return;
    if (preview.changesNothing) printNotice(io, 'nothing in the graph changes');
    if (options.dryRun !== true) printNotice(io, `line ${line.number} of ${file} is deleted`);
  });
}
