import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { ask as askEnglish } from '../../../viewer/src/words/en/ask.ts';
import { english as pageEnglish } from '../../../viewer/src/words/en/index.ts';
import { mend as mendEnglish } from '../../../viewer/src/words/en/mend.ts';
import { take as takeEnglish } from '../../../viewer/src/words/en/take.ts';
import { ask as askItalian } from '../../../viewer/src/words/it/ask.ts';
import { italian as pageItalian } from '../../../viewer/src/words/it/index.ts';
import { mend as mendItalian } from '../../../viewer/src/words/it/mend.ts';
import { take as takeItalian } from '../../../viewer/src/words/it/take.ts';

// These come with the parts that say them.
const english = { ...pageEnglish, ask: askEnglish, mend: mendEnglish, take: takeEnglish };
const italian = { ...pageItalian, ask: askItalian, mend: mendItalian, take: takeItalian };

const VIEWER = join(import.meta.dirname, '../../../viewer/src');

/** Every text and function of a language, by its path. */
function entriesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) =>
    entriesOf(item, path === '' ? key : `${path}.${key}`),
  );
}

/** Words that are the same in both languages: names, signs, and terms that Italian newsrooms use as they are. */
const SHARED =
  /^(no|Cypher|MATCH [^]*|Gephi[^.]*|yEd[^.]*|GEXF|JSON|PNG|SVG|CSV|HTML|Markdown|GraphML|Zoom|Password|Dossier|No|link|Link|file|File|OK|[^\p{L}]*)$/u;

/** Parts whose words are found by a name that stands in no source: the ontology's, and Cypher's functions. */
const LOOKED_UP = ['vocabulary.', 'ask.functions.', 'ask.types.'];

async function sourceOf(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const code = files.filter((file) => /\.tsx?$/u.test(file) && !/^words[/\\](en|it)/u.test(file));
  const texts = await Promise.all(code.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.join('\n');
}

describe('the page’s languages', () => {
  it('have the same keys, each with a text where the other has one', () => {
    const shape = (words: unknown): readonly string[] =>
      entriesOf(words)
        .map(([path, value]) => `${path}: ${typeof value}`)
        .sort();
    expect(shape(italian)).toEqual(shape(english));
  });

  it('leave no text empty and none untranslated', () => {
    const inItalian = new Map(entriesOf(italian));
    const untranslated = entriesOf(english).filter(
      ([path, text]) => typeof text === 'string' && !SHARED.test(text.trim()) && inItalian.get(path) === text,
    );
    expect(untranslated.map(([path]) => path)).toEqual([]);
    const empty = [...entriesOf(english), ...entriesOf(italian)].filter(([, text]) => text === '');
    expect(empty).toEqual([]);
  });

  it('say nothing that the page does not use', async () => {
    const source = await sourceOf(VIEWER);
    const unused = entriesOf(english)
      .filter(([path]) => !LOOKED_UP.some((part) => path.startsWith(part)))
      .map(([path]) => path.split('.').at(-1) ?? '')
      .filter((key) => !new RegExp(`\\b${key}\\b`, 'u').test(source));
    expect(unused).toEqual([]);
  });

  it('know every type and relation', () => {
    for (const type of NODE_TYPES)
      expect(italian.vocabulary.typeNoun(type).one).not.toBe(english.vocabulary.typeNoun(type).one);
    for (const type of RELATION_TYPES)
      for (const direction of ['forth', 'back'] as const)
        expect(italian.vocabulary.relationWords(type, direction)).not.toBe(
          english.vocabulary.relationWords(type, direction),
        );
  });

  it('write numbers, lists and dates as their readers do', () => {
    const { counted, listed, dateWords, number } = italian.vocabulary;
    expect(number(12_345)).toBe('12.345');
    expect(counted(1, 'articolo', 'articoli')).toBe('1 articolo');
    expect(counted(2, 'articolo', 'articoli')).toBe('2 articoli');
    expect(listed(['a', 'b', 'c'])).toBe('a, b e c');
    expect(dateWords('2026-02-01/2026-02-03')).toBe('1º febbraio 2026 – 3 febbraio 2026');
  });
});
