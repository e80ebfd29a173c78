/** Reads the minimal pairs: two sentences that differ in one point, each with what it must give. */
import { readFileSync } from 'node:fs';

import { z } from 'zod';

/** What the two sentences of a pair differ in. */
export const Topic = z.enum(['negation', 'modality', 'attribution', 'voice', 'contradiction', 'stance']);

const EXPECTATION =
  /^(?<absent>no )?(?<source>[^A-Z]*.+?) (?<type>[A-Z][A-Z_]{2,}) (?<target>“[^”]*”|[^,]+)(?<more>(?:, [^,]+)*)$/u;

/** "no Anna Weber MET_WITH Paul Moreau", "Tom Pike KILLED Mark Hill, claimed, by Rita Stone". */
const Expectation = z.string().transform((line, context) => {
  const groups = EXPECTATION.exec(line.trim())?.groups;
  if (!groups) {
    context.addIssue({ code: 'custom', message: `not an expectation: ${line}` });
    return z.NEVER;
  }
  const { absent, source = '', type = '', target = '', more = '' } = groups;
  const qualifiers = more.split(', ').filter(Boolean);
  return { line: line.trim(), absent: absent !== undefined, source, type, target, qualifiers };
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
