/** The shipped weights against spaCy's own answers; README.md says how the two are compared. */
import { beforeAll, describe, expect, it } from 'vitest';

import type { Doc, English } from '../../../src/english/doc.ts';
import { loadEnglish } from '../../../src/english/load-node.ts';
import { compareDocs, type Comparison, FIELDS, joinComparisons, reportOf, shareEqual } from './compare.ts';
import { committedReference } from './spacy-docs.ts';
import { parityTexts } from './texts.ts';

const SHARE = 0.9995;

/** One sentence bound that differs changes these for every token of two sentences. */
const WITHOUT_THRESHOLD: readonly string[] = ['sentence', 'subtree'];

const texts = parityTexts();
const reference = committedReference(texts);

let english: English;
beforeAll(async () => {
  english = await loadEnglish({ backend: 'simd', recognizers: [] });
});

it("is compared with spaCy 3.8.18 and its model's version 3.8.0", () => {
  expect(reference).toMatchObject({ spacy: '3.8.18', model: '3.8.0' });
});

describe.each([
  { group: 'news', atLeast: 5000 },
  { group: 'hostile', atLeast: 15_000 },
] as const)('on $group text', ({ group, atLeast }) => {
  const mine = texts.filter((text) => text.group === group);
  let comparison: Comparison;
  beforeAll(() => {
    const compare = ({ id, text }: { id: string; text: string }): Comparison =>
      compareDocs(id, reference.docs.get(id) ?? emptyDoc(text), english.annotate(text));
    comparison = joinComparisons(mine.map(compare));
  });

  it(`compares at least ${atLeast} tokens`, () => {
    expect(comparison.tokens).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(FIELDS.filter((field) => !WITHOUT_THRESHOLD.includes(field)))(
    'finds the same %s as spaCy in 99.95 % of tokens',
    (field) => {
      expect(shareEqual(comparison, field), reportOf(comparison, [field])).toBeGreaterThanOrEqual(SHARE);
    },
  );
});

it('gives the same analysis in plain TypeScript, to the last bit of every score that decides one', async () => {
  const plain = await loadEnglish({ backend: 'plain', recognizers: [] });
  const sample = texts.filter((_, index) => index % 5 === 0);
  for (const { text } of sample) expect(plain.annotate(text)).toEqual(english.annotate(text));
});

it('gives the same analysis whatever was annotated before', async () => {
  const fresh = await loadEnglish({
    backend: 'simd',
    recognizers: [],
    limits: { lexemes: 50, chunks: 50, lemmas: 50, embeddings: 50 },
  });
  for (const { text } of texts.toReversed()) expect(fresh.annotate(text)).toEqual(english.annotate(text));
});

it('gives spans and tokens that agree, and tokens that give the text back', () => {
  for (const { text } of texts) {
    const doc = english.annotate(text);
    expect(doc.tokens.map((token) => token.text + (token.spaceAfter ? ' ' : '')).join('')).toBe(text);
    expect(starts(doc)).toEqual(doc.sentences.map(({ start }) => start));
    expect(doc.sentences.at(-1)?.end ?? 0).toBe(doc.tokens.length);
    expect(entityLabels(doc)).toEqual(doc.tokens.map((token) => token.entityType));
  }
});

const starts = (doc: Doc): number[] =>
  doc.tokens.filter((token) => token.sentenceStart).map((token) => token.index);

/** Per token, the label of the entity span it lies in. */
function entityLabels(doc: Doc): string[] {
  const labels = doc.tokens.map(() => '');
  for (const { start, end, label } of doc.entities) labels.fill(label, start, end);
  return labels;
}

function emptyDoc(text: string): Doc {
  return { text, tokens: [], sentences: [], entities: [], nounChunks: [] };
}
