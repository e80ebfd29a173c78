/** What is drawn before any filter: all of a small graph, a part of a large one that the reader widens. */

/**
 * Where the drawing starts: all of a small graph, else its most covered entities (`auto`); everything, however much
 * (`all`); nothing (`none`); or so many of the most covered.
 */
export type ScopeBase = 'auto' | 'all' | 'none' | number;

/** How many relations from what is selected the drawing goes; 0 where it does not depend on what is selected. */
export const AROUND = [0, 1, 2] as const;
export type Around = (typeof AROUND)[number];

export interface Scope {
  readonly base: ScopeBase;
  /** Nodes whose neighbours were brought in, in that order; one that stands here twice brought in twice as many. */
  readonly expanded: readonly string[];
  /** Nodes that were brought in by themselves: found, on a path, in an answer. */
  readonly added: readonly string[];
  /** Nodes that the reader put away. */
  readonly hidden: readonly string[];
  readonly around: Around;
}

export const START_SCOPE: Scope = { base: 'auto', expanded: [], added: [], hidden: [], around: 0 };
