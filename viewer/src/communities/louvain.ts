/** The Louvain method under a type of ours: what the library's typings export depends on who resolves the module. */
import type { UndirectedGraph } from 'graphology';
import module from 'graphology-communities-louvain';

export interface LouvainOptions {
  /** The edge attribute that holds its weight. */
  readonly getEdgeWeight: string;
  /** Gives numbers from 0 (included) to 1 (not). */
  readonly rng: () => number;
}

/** Gives every node's community as a number (Blondel and others, 2008, as graphology-communities-louvain has it). */
export const louvain = module as unknown as <E extends object>(
  graph: UndirectedGraph<object, E>,
  options: LouvainOptions,
) => Readonly<Record<string, number>>;
