/**
 * Writes src/lexicon/verb-classes/classes.ts: the verbs of each class of verb-class-sources.ts, by WordNet.
 * Run it after a change there: npx tsx scripts/lexicon/verb-classes.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { verbsOf } from './verb-class.ts';
import { VERB_CLASS_SOURCES } from './verb-class-sources.ts';
import { readWordNet } from './wordnet.ts';

/** The file that holds the classes. */
export const CLASSES_FILE = join(import.meta.dirname, '../../src/lexicon/verb-classes/classes.ts');

const HEADER = `/**
 * Verbs of one meaning, made from WordNet 3.1 by scripts/lexicon/verb-classes.ts: change the sources there, not this file.
 */

/** The lemmas of each class, particles included ("lash out"). */
// prettier-ignore
export const VERB_CLASSES = {
`;

/** The text of the file. */
export function classesText(): string {
  const wordNet = readWordNet();
  const entries = Object.entries(VERB_CLASS_SOURCES).map(
    ([name, source]) =>
      `  ${name}: [${verbsOf(wordNet, source)
        .map((verb) => `'${verb}'`)
        .join(', ')}],\n`,
  );
  return `${HEADER}${entries.join('')}} as const satisfies Readonly<Record<string, readonly string[]>>;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CLASSES_FILE, classesText());
