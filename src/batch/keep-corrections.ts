/** Takes the decisions of a file into a store. */
import { type CorrectionFault, parseCorrections } from '../../graph/model/index.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import type { CorrectionsText } from './graph-of-store.ts';

/** Adds each line that is a correction and that the store does not have; gives those that are none. */
export async function keepCorrections(
  store: ResultStore,
  { file, text }: CorrectionsText,
): Promise<readonly CorrectionFault[]> {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  const { faults } = parseCorrections(text, file);
  await store.addCorrections(lines.filter((line) => parseCorrections(line, file).faults.length === 0));
  return faults;
}
