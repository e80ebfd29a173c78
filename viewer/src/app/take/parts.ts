/** Of what the evidence is listed: all that is shown, what is selected, or a way. */
import { findPaths } from '../../../../graph/query/paths.ts';
import { dossierGraphOf } from '../../data/dossier-graph.ts';
import type { GraphData } from '../../data/graph-data.ts';
import { nameOf } from '../../data/graph-data.ts';
import type { Visibility } from '../../filters/visibility.ts';
import type { PathEnds, ViewState } from '../../state/view-state.ts';

export type Part = 'shown' | 'selection' | 'path';

/** Relations of which one takes the evidence, and the nodes between which they are. */
export interface ChosenPart extends Visibility {
  /** What it is about; empty for all that is shown. */
  readonly about: readonly string[];
  readonly order: 'by-name' | 'as-given';
}

/** As many steps as `dossier path` takes. */
const MOST_STEPS = 6;

function partOfEdges(
  data: GraphData,
  edges: readonly string[],
  more: Pick<ChosenPart, 'about' | 'order'>,
): ChosenPart {
  const ends = edges.flatMap((key) => {
    const edge = data.edges.get(key);
    return edge === undefined ? [] : [edge.source, edge.target];
  });
  return { nodes: new Set(ends), edges: new Set(edges), ...more };
}

function selectedPart(data: GraphData, { selection }: ViewState, shown: Visibility): ChosenPart | undefined {
  if (selection === undefined) return undefined;
  if (selection.kind === 'edge') {
    const edge = data.edges.get(selection.key);
    const about = edge === undefined ? [] : [nameOf(data, edge.source), nameOf(data, edge.target)];
    return partOfEdges(data, [selection.key], { about, order: 'by-name' });
  }
  const edges = data.edgesOf(selection.key).map(({ key }) => key);
  const part = partOfEdges(
    data,
    edges.filter((key) => shown.edges.has(key)),
    { about: [nameOf(data, selection.key)], order: 'by-name' },
  );
  return { ...part, nodes: new Set([selection.key, ...part.nodes]) };
}

function pathPart(data: GraphData, ends: PathEnds | undefined): ChosenPart | undefined {
  const { from, to } = ends ?? {};
  if (from === undefined || to === undefined || !data.nodes.has(from) || !data.nodes.has(to))
    return undefined;
  const { paths } = findPaths(dossierGraphOf(data), { from, to, max: MOST_STEPS, count: 1 });
  const edges = paths.flatMap(({ hops }) => hops.map(({ relation }) => relation.id));
  return partOfEdges(data, edges, { about: [nameOf(data, from), nameOf(data, to)], order: 'as-given' });
}

/** The part, undefined where there is none: nothing is selected, or no way is asked for. */
export function chosenPart(
  part: Part,
  { data, state, shown }: { data: GraphData; state: ViewState; shown: Visibility },
): ChosenPart | undefined {
  switch (part) {
    case 'shown':
      return { ...shown, about: [], order: 'by-name' };
    case 'selection':
      return selectedPart(data, state, shown);
    case 'path':
      return pathPart(data, state.path);
  }
}
