/** Reads the minimal pairs: two sentences that differ in one point, each with what it must give. */
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { RelationType } from '../../graph/model/index.ts';

/** What the two sentences of a pair differ in. */
export const Topic = z.enum(['negation', 'modality', 'attribution', 'voice', 'contradiction', 'stance']);

const CLAIM =
  /^(?<absent>no )?(?<source>.+?) (?<type>[A-Z][A-Z_]{2,}) (?<target>“[^”]*”|[^,]+)(?<more>(?:, [^,]+)*)$/u;
const NONE = /^no (?<type>[A-Z_]+)$/u;

/** "no STANCE": no claim of this relation at all. */
export interface Nothing {
  readonly line: string;
  readonly none: RelationType;
}

/** "Tom Pike KILLED Mark Hill, claimed, by Rita Stone"; with "no", a claim that must not be found. */
export interface ExpectedClaim {
  readonly line: string;
  readonly absent: boolean;
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  readonly qualifiers: readonly string[];
}

/** A typing error in a relation is a fault of the file and not a claim that is absent. */
const Expectation = z.string().transform((cell): Nothing | ExpectedClaim => {
  const line = cell.trim();
  const none = NONE.exec(line)?.groups?.['type'];
  if (none !== undefined) return { line, none: RelationType.parse(none) };
  const groups = CLAIM.exec(line)?.groups;
  if (!groups) throw new Error(`not an expectation: ${line}`);
  const { absent, source = '', type, target = '', more = '' } = groups;
  const qualifiers = more.split(', ').filter(Boolean);
  return { line, absent: absent !== undefined, source, type: RelationType.parse(type), target, qualifiers };
});
/** One thing that a sentence must give, or must not. */
export type Expectation = z.infer<typeof Expectation>;

const Sentence = z.object({
  text: z.string().min(5),
  gives: z
    .string()
    .transform((cell) => cell.split('; '))
    .pipe(z.array(Expectation).min(1)),
});

const Pair = z.object({ about: Topic, a: Sentence, b: Sentence });
/** One pair. */
export type Pair = z.infer<typeof Pair>;

/** The pairs, in the order of the file. */
export function readPairs(): Pair[] {
  const text = readFileSync(new URL('pairs.tsv', import.meta.url), 'utf8');
  const [, ...rows] = text.trimEnd().split('\n');
  return rows.map((row) => {
    const [about, a, givesA, b, givesB, ...rest] = row.split('\t');
    if (rest.length > 0) throw new Error(`too many cells: ${row}`);
    return Pair.parse({ about, a: { text: a, gives: givesA }, b: { text: b, gives: givesB } });
  });
}
