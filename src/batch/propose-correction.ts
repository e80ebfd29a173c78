/** A correction before it is written: replayed, and refused where it would do nothing or cannot be carried out. */
import {
  type Correction,
  type CorrectionFault,
  type CorrectionLine,
  correctionLines,
  DossierError,
  parseCorrections,
  withCorrectionLine,
  withoutCorrectionLine,
} from '../../graph/model/index.ts';
import { decisionWords } from '../../graph/query/decision-words.ts';
import type { Corrected } from './corrected.ts';
import { type Preview, previewCorrections } from './preview-corrections.ts';

/** What a change of the corrections would do. */
export interface Proposal {
  /** The decision as a clause; of one that is undone too. */
  readonly words: string;
  /** The line that is added or deleted, and the whole text of the file then. */
  readonly line: CorrectionLine;
  readonly to: string;
  readonly preview: Preview;
  /** Earlier corrections that are not carried out any more. */
  readonly overridden: readonly CorrectionFault[];
}

/** Adds a correction at the end. Throws a DossierError (`input`) where it is not carried out or changes nothing. */
export function proposeCorrection(corrected: Corrected, correction: Correction): Proposal {
  const { built, file, text } = corrected;
  const to = withCorrectionLine(text, JSON.stringify(correction));
  const line = correctionLines(to).at(-1);
  if (line === undefined) throw new RangeError('a line was added');
  const preview = previewOf(corrected, to);
  const words = decisionWords(correction, built.graph);
  const own = preview.faults.find(({ where }) => where === `${file}:${line.number}`);
  if (own !== undefined) throw new DossierError('input', `${words}: not written, because ${own.reason}`);
  if (preview.changesNothing)
    throw new DossierError('input', `${words}: not written, because it changes nothing in the graph`);
  return { words, line, to, preview, overridden: preview.faults };
}

/** Deletes a line, the last where no number is given. Throws a DossierError (`input`) where there is no such line. */
export function proposeUndo(corrected: Corrected, number: number | undefined): Proposal {
  const line = lineToDelete(corrected, number);
  const to = withoutCorrectionLine(corrected.text, line.number);
  const preview = previewOf(corrected, to);
  return { words: wordsOf(line, corrected), line, to, preview, overridden: preview.faults };
}

const previewOf = ({ content, built, file, further }: Corrected, text: string): Preview =>
  previewCorrections(content, built, { file, text, ...(further === undefined ? {} : { further }) });

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
