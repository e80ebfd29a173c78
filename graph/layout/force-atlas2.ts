/** ForceAtlas2 under its own type: the library's typings describe an ES module, and what Node and bundlers load is CommonJS. */
import module from 'graphology-layout-forceatlas2';

export type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

/** What resolves modules as Node does sees the typings' `default`, a bundler sees the function. */
type Layout = typeof module extends { readonly default: infer F } ? F : typeof module;

/**
 * Moves the nodes of a graph that have `x` and `y` for some iterations, and gives their places by key (ForceAtlas2 as
 * graphology-layout-forceatlas2 has it). The function is the module itself; there is no `default` on it, whatever the
 * typings say.
 */
export const forceAtlas2 = module as unknown as Layout;
