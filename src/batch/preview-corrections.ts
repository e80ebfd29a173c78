/** What a change of the corrections does to the graph, before it is written. */
import { type CorrectionFault, parseCorrections } from '../../graph/model/index.ts';
import { differenceOf, type GraphDifference, isEmptyDifference } from '../../graph/query/difference.ts';
import { type BuiltGraph, type CorrectionsText, graphOf, type StoreContent } from './graph-of-store.ts';

/** The corrections as they would be. */
export interface ProposedCorrections {
  /** The file, for messages. */
  readonly file: string;
  readonly text: string;
  /** A file besides the store's own, whose decisions come after these. */
  readonly further?: CorrectionsText;
}

/** Two graphs of one store. */
export interface Preview {
  readonly before: BuiltGraph;
  readonly after: BuiltGraph;
  readonly difference: GraphDifference;
  /** Whether neither the graph nor what is decided about pairs of entities is different. */
  readonly changesNothing: boolean;
  /** Corrections that are not carried out now, and were before or were not there. */
  readonly faults: readonly CorrectionFault[];
}

const decided = ({ decisions: { keptApart, undecided } }: BuiltGraph): string =>
  JSON.stringify([keptApart, undecided]);

/** Replays other corrections over the same articles. */
export function previewCorrections(
  { results }: Pick<StoreContent, 'results'>,
  before: BuiltGraph,
  { file, text, further }: ProposedCorrections,
): Preview {
  const corrections = [{ file, text }, ...(further === undefined ? [] : [further])].flatMap(
    (each) => parseCorrections(each.text, each.file).corrections,
  );
  const after = graphOf({ results, corrections });
  const known = new Set(before.decisions.correctionFaults.map(({ where, reason }) => `${where} ${reason}`));
  const difference = differenceOf(before, after);
  return {
    ...{ before, after, difference },
    changesNothing: isEmptyDifference(difference) && decided(before) === decided(after),
    faults: after.decisions.correctionFaults.filter(({ where, reason }) => !known.has(`${where} ${reason}`)),
  };
}
