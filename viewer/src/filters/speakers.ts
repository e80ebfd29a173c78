/** Who says anything in a graph: speakers and outlets, those who say most first. */
import { compareText } from '../../../graph/model/order.ts';
import type { GraphData } from '../data/graph-data.ts';
import { factsOf } from './claim-facts.ts';

export interface SpeakerCount {
  readonly key: string;
  /** Claims that are theirs. */
  readonly count: number;
}

const known = new WeakMap<GraphData, readonly SpeakerCount[]>();

function count(data: GraphData): readonly SpeakerCount[] {
  const facts = factsOf(data);
  const counts = new Map<string, number>();
  for (const edge of data.edges.values())
    for (const { voices } of facts.of(edge))
      for (const key of new Set(voices)) if (data.nodes.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, total]) => ({ key, count: total }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

/** The speakers of a graph; counted once. */
export function speakersIn(data: GraphData): readonly SpeakerCount[] {
  const speakers = known.get(data) ?? count(data);
  known.set(data, speakers);
  return speakers;
}
