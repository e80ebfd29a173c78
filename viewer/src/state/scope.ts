/** What is drawn before any filter: all of a small graph, a part of a large one that the reader widens. */

export interface Scope {
  /** `auto`: all of a small graph, else its most covered entities. */
  readonly base: 'auto' | 'all';
  /** Nodes whose neighbours were brought in, in that order. */
  readonly expanded: readonly string[];
  /** Nodes that were brought in by themselves: found, on a path, in an answer. */
  readonly added: readonly string[];
  /** Nodes that the reader put away. */
  readonly hidden: readonly string[];
}

export const START_SCOPE: Scope = { base: 'auto', expanded: [], added: [], hidden: [] };
