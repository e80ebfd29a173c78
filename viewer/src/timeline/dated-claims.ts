/** What the timeline counts: claims that pass every filter but the period, each with its date by one of two clocks. */
import type { GraphData } from '../data/graph-data.ts';
import type { Spell } from '../filters/claim-facts.ts';
import { claimView } from '../filters/claim-filters.ts';
import type { Clock, Filters } from '../filters/filters.ts';
import { visibleGraph } from '../filters/visibility.ts';
import type { Dated } from './bins.ts';
import { firstDay, lastDay } from './days.ts';

/** A claim with its days. */
export interface DatedClaim extends Dated {
  readonly edge: string;
}

export interface DatedClaims {
  readonly dated: readonly DatedClaim[];
  /** How many bear no date by this clock. */
  readonly undated: number;
}

function daysOf({ from, to }: Spell): { from: number; to: number } {
  const first = firstDay(from);
  return { from: first, to: Math.max(first, lastDay(to)) };
}

/** The claims in view, the period aside. What no sentence states, a mention for example, counts once an edge. */
export function datedClaims(data: GraphData, filters: Filters, clock: Clock): DatedClaims {
  const always: Filters = { ...filters, period: undefined };
  const view = claimView(data, always);
  const dated: DatedClaim[] = [];
  let undated = 0;
  for (const key of visibleGraph(data, always).edges) {
    const edge = data.edges.get(key);
    if (edge === undefined) continue;
    for (const line of view.passing(edge)) {
      const spell = line[clock];
      if (spell === undefined) undated += 1;
      else dated.push({ ...daysOf(spell), status: edge.attributes.status, edge: key });
    }
  }
  return { dated, undated };
}
