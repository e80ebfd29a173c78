/**
 * The texts on which the English pipeline must agree with spaCy: news prose written for this test, and generated hostile
 * text. White space that an editor would mend lies escaped in odd-news.jsonl.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { hostileTexts } from '../../../scripts/english/hostile-text.ts';

export type TextGroup = 'news' | 'hostile' | 'articles';

export interface ParityText {
  readonly id: string;
  readonly group: TextGroup;
  readonly text: string;
}

/** Where the committed texts and spaCy's answers to them lie. */
export const FIXTURES = join(import.meta.dirname, 'fixtures');

const OddText = z.strictObject({ id: z.string(), text: z.string() });

/** Every file of the folder and those under it, as text, sorted by path; nothing when there is no such folder. */
function readFolder(folder: string, ending: RegExp): { path: string; text: string }[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => ending.test(path))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** About 7,700 tokens. */
export function newsTexts(): ParityText[] {
  const prose = readFolder(join(FIXTURES, 'news'), /\.txt$/);
  const odd = readFileSync(join(FIXTURES, 'odd-news.jsonl'), 'utf8').trimEnd().split('\n');
  return [
    ...prose.map(({ path, text }): ParityText => ({ id: path, group: 'news', text })),
    ...odd.map((line): ParityText => ({ group: 'news', ...OddText.parse(JSON.parse(line)) })),
  ];
}

/** About 15,000 tokens. Another seed or count needs another reference: see README.md. */
export function hostileCorpus(): ParityText[] {
  const cases: unknown = JSON.parse(readFileSync(join(FIXTURES, 'special-cases.json'), 'utf8'));
  const texts = hostileTexts({
    seed: 20_250_314,
    count: 230,
    specialCases: z.array(z.string()).parse(cases),
  });
  return texts.map((text, index) => ({ id: `hostile-${index}`, group: 'hostile', text }));
}

/** The articles beside the repository, where they are; they are not ours to commit. */
export function neighbouringArticles(): ParityText[] {
  const folder = join(import.meta.dirname, '../../../../shared/articles');
  return readFolder(folder, /\.(txt|md)$/).map(({ path, text }) => ({ id: path, group: 'articles', text }));
}

/** The texts whose reference is committed. */
export function parityTexts(): ParityText[] {
  return [...newsTexts(), ...hostileCorpus()];
}
