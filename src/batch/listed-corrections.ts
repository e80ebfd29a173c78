/** Every decision in words, and whether it is carried out. */
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import {
  type Correction,
  type CorrectionFault,
  type CorrectionFaultKind,
  correctionLines,
  parseCorrections,
} from '../../graph/model/index.ts';
import { decisionWords } from '../../graph/query/decision-words.ts';
import type { BuiltGraph, CorrectionsText } from './graph-of-store.ts';

/** A line of a file of corrections. */
export interface ListedCorrection {
  readonly line: number;
  /** What became of it. */
  readonly state: 'carried out' | CorrectionFaultKind;
  /** Why it is not carried out, or not certainly where it should be. */
  readonly reason?: string;
  /** The decision as a clause, and as it is in the file; absent where the line is no correction. */
  readonly words?: string;
  readonly correction?: Correction;
}

/** The lines of a file that was replayed for a graph, in their order. */
export function listedCorrections(
  { file, text }: CorrectionsText,
  { graph, decisions }: Pick<BuiltGraph, 'graph' | 'decisions'>,
): readonly ListedCorrection[] {
  const parsed = parseCorrections(text, file);
  const at = (line: number): string => `${file}:${line}`;
  const byPlace = new Map(parsed.corrections.map(({ where, correction }) => [where, correction]));
  const faults = new Map(
    [...parsed.faults, ...decisions.correctionFaults].map((fault) => [fault.where, fault]),
  );
  return correctionLines(text).map(({ number }) => ({
    line: number,
    ...describe(byPlace.get(at(number)), faults.get(at(number)), graph),
  }));
}

function describe(
  correction: Correction | undefined,
  fault: CorrectionFault | undefined,
  graph: DossierGraph,
): Omit<ListedCorrection, 'line'> {
  return {
    state: fault?.kind ?? 'carried out',
    ...(fault === undefined ? {} : { reason: fault.reason }),
    ...(correction === undefined ? {} : { words: decisionWords(correction, graph), correction }),
  };
}
