/** `dossier correct list`: every decision in words, and whether it is carried out. */
import { join } from 'node:path';

import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import {
  type Correction,
  type CorrectionFault,
  correctionLines,
  parseCorrections,
} from '../../../graph/model/index.ts';
import { type CliIo, printNotice, printResult } from '../cli-io.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';
import { storeFolder, type StoreOptions, withStore } from '../store-option.ts';
import { type Corrected, readCorrected } from './carry-out.ts';
import { decisionWords } from './decision-words.ts';

/** What became of a decision. */
type State = 'carried out' | 'dead' | 'overridden' | 'inexact' | 'unreadable';

interface Listed {
  readonly line: number;
  readonly state: State;
  /** Why it is not carried out, or not certainly where it should be. */
  readonly reason?: string;
  /** The decision as a clause, and as it is in the file; absent where the line is no correction. */
  readonly words?: string;
  readonly correction?: Correction;
}

function listed({ text, file, built }: Corrected): readonly Listed[] {
  const parsed = parseCorrections(text, file);
  const at = (line: number): string => `${file}:${line}`;
  const byPlace = new Map(parsed.corrections.map(({ where, correction }) => [where, correction]));
  const faults = new Map(
    [...parsed.faults, ...built.decisions.correctionFaults].map((fault) => [fault.where, fault]),
  );
  return correctionLines(text).map(({ number }) =>
    describe(number, byPlace.get(at(number)), faults.get(at(number)), built.graph),
  );
}

function describe(
  line: number,
  correction: Correction | undefined,
  fault: CorrectionFault | undefined,
  graph: DossierGraph,
): Listed {
  return {
    line,
    state: fault?.kind ?? 'carried out',
    ...(fault === undefined ? {} : { reason: fault.reason }),
    ...(correction === undefined ? {} : { words: decisionWords(correction, graph), correction }),
  };
}

function stateWords({ state, reason = '' }: Listed, file: string): string {
  // Of the same file the line is enough.
  const short = reason.replaceAll(`${file}:`, 'line ');
  switch (state) {
    case 'carried out':
      return state;
    case 'dead':
      return `no longer applies: ${short}`;
    case 'overridden':
      return `not carried out: ${short}`;
    case 'inexact':
      return `carried out, perhaps on another mention: ${short}`;
    case 'unreadable':
      return `not carried out: ${short}`;
  }
}

/** Prints the list. */
export async function listCorrections(
  options: StoreOptions & { readonly json?: true },
  io: CliIo,
): Promise<ExitCode> {
  const { list, file } = await withStore(options, io, async (store) => {
    const corrected = await readCorrected(store);
    return { list: listed(corrected), file: corrected.file };
  });
  if (options.json === true) {
    io.stdout.write(`${jsonText(list)}\n`);
    return EXIT.done;
  }
  if (list.length === 0)
    printNotice(io, `${join(storeFolder(options, io), 'corrections.jsonl')}: no corrections yet`);
  for (const each of list) {
    const { line, words = 'no correction', correction } = each;
    printResult(io, `${line}  ${words}`);
    if (correction !== undefined)
      printResult(io, `   ${correction.who}, ${correction.when}: ${correction.why}`);
    printResult(io, `   ${stateWords(each, file)}`);
  }
  return EXIT.done;
}
