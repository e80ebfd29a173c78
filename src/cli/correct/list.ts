/** `dossier correct list`: every decision in words, and whether it is carried out. */
import { join } from 'node:path';

import { readCorrected } from '../../batch/corrected.ts';
import { type ListedCorrection, listedCorrections } from '../../batch/listed-corrections.ts';
import { type CliIo, printNotice, printResult } from '../cli-io.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { jsonText } from '../json-text.ts';
import { storeFolder, type StoreOptions, withStore } from '../store-option.ts';

function stateWords({ state, reason = '' }: ListedCorrection, file: string): string {
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
    return { list: listedCorrections(corrected, corrected.built), file: corrected.file };
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
