/** Text functions of the embedded engine, whose own count letters with their accents where Neo4j counts code points. */
import type { Engine } from './scope.ts';
import { stringLiteral } from './write-text.ts';

/** RE2 repeats at most so often. */
export const LONGEST_PART = 1000;

/** How many code points a text has. */
export const codePoints = (text: string): string => `size(regexp_replace(${text}, '(?s).', 'x', 'g'))`;

/** The part of a text from a code point on, or so many of them. */
export function partOf(text: string, from: number, length: number | undefined): string {
  const rest = length === undefined ? '.*' : `.{0,${length}}`;
  return `regexp_extract(${text}, ${stringLiteral(`(?s)^.{${from}}(${rest})`)}, 1)`;
}

/** The last code points of a text. */
export const endOf = (text: string, length: number): string =>
  `regexp_extract(${text}, ${stringLiteral(`(?s).{0,${length}}$`)})`;

/**
 * Lower case that is the same everywhere: the engines differ about the dotted capital I and about the sigma at the end of
 * a word, which becomes the common one.
 */
export function lowerCase(text: string, engine: Engine): string {
  const lower = engine === 'neo4j' ? `toLower(${text})` : `lower(replace(${text}, 'İ', 'i\u0307'))`;
  return `replace(${lower}, 'ς', 'σ')`;
}
