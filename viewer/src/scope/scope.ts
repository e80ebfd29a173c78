/**
 * The part of the graph that is drawn, as the reader asked for it: where it starts from, what was added to it and what was
 * taken away. Every change is a pure function, and each has one that takes it back.
 */

import type { Around, Scope } from '../state/scope.ts';
import { START_SCOPE } from '../state/scope.ts';

/** Neighbours that one expansion brings. */
export const EXPANSION = 12;
/** Up to so many nodes, everything is drawn from the start. */
export const SMALL = 300;
/** Above that, the drawing starts from so many, and “show more” brings as many again. */
export const START = 150;

/** Shows a node and more of its neighbours. */
export function expand(scope: Scope, key: string): Scope {
  return { ...scope, expanded: [...scope.expanded, key], hidden: without(scope.hidden, [key]) };
}

/** Takes away what expanding a node brought. */
export function collapse(scope: Scope, key: string): Scope {
  return { ...scope, expanded: without(scope.expanded, [key]) };
}

/** Takes nodes out of the drawing. */
export function hide(scope: Scope, keys: readonly string[]): Scope {
  return {
    ...scope,
    expanded: without(scope.expanded, keys),
    added: without(scope.added, keys),
    hidden: union(scope.hidden, keys),
  };
}

/** Brings nodes into the drawing. */
export function add(scope: Scope, keys: readonly string[]): Scope {
  return { ...scope, added: union(scope.added, keys), hidden: without(scope.hidden, keys) };
}

/** Shows again what was hidden by hand. */
export function unhideAll(scope: Scope): Scope {
  return { ...scope, hidden: [] };
}

/** Starts from nothing but some nodes. */
export function only(keys: readonly string[]): Scope {
  return { ...START_SCOPE, base: 'none', added: union([], keys) };
}

/** Starts from more: `shown` is what the drawing starts from now. */
export function showMore(scope: Scope, shown: number): Scope {
  return { ...scope, base: shown + START };
}

/** Starts from everything. */
export function showAll(scope: Scope): Scope {
  return { ...scope, base: 'all' };
}

/** How often a node was expanded. */
export function expansionsOf(scope: Scope, key: string): number {
  return scope.expanded.filter((each) => each === key).length;
}

/** Whether the scope is as at the start. */
export function isStart({ base, expanded, added, hidden, around }: Scope): boolean {
  return base === 'auto' && around === 0 && expanded.length + added.length + hidden.length === 0;
}

function without(list: readonly string[], keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? list : list.filter((each) => !keys.includes(each));
}

function union(list: readonly string[], keys: readonly string[]): readonly string[] {
  return [...new Set([...list, ...keys])];
}

/** Draws what is within some relations of what is selected, and nothing else; 0 ends that. */
export function lookAround(scope: Scope, around: Around): Scope {
  return { ...scope, around };
}
