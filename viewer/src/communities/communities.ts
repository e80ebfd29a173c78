/** Communities as the page holds them, and what they are called. */
import type { GraphData } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';

export interface Community {
  /** Its place in the list, from 0: the largest first. */
  readonly index: number;
  /** The keys of its entities, the best covered first. */
  readonly members: readonly string[];
}

export interface Communities {
  readonly list: readonly Community[];
  /** The index of every entity's community. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Members that name a community. */
const NAMING = 3;

/** The names of its best covered members: what a community is called. */
export function namesOfCommunity(data: GraphData, { members }: Community): readonly string[] {
  return members.slice(0, NAMING).map((key) => nameOf(data, key));
}
