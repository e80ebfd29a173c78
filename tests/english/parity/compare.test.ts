// The parity test is worth what its comparison is worth: every kind of difference must be seen and counted.
import { describe, expect, it } from 'vitest';

import type { Doc, Token } from '../../../src/english/doc.ts';
import { compareDocs, type Field, FIELDS, joinComparisons, reportOf, shareEqual } from './compare.ts';
import { committedReference } from './spacy-docs.ts';
import { newsTexts } from './texts.ts';

const texts = newsTexts();
const reference = committedReference(texts);

/** A document of a few sentences with an entity and noun chunks. */
function sample(): Doc {
  const doc = reference.docs.get('20-correction.txt');
  if (doc === undefined) throw new Error('the sample text is gone');
  return doc;
}

function withToken(doc: Doc, index: number, change: Partial<Token>): Doc {
  return {
    ...doc,
    tokens: doc.tokens.map((token) => (token.index === index ? { ...token, ...change } : token)),
  };
}

/** How many tokens differ in each field that differs at all. */
function counts(expected: Doc, actual: Doc): Partial<Record<Field, number>> {
  const { differences } = compareDocs('sample', expected, actual);
  const count = (field: Field): number =>
    differences.filter((difference) => difference.field === field).length;
  const wrong = FIELDS.filter((field) => count(field) !== 0);
  return Object.fromEntries(wrong.map((field) => [field, count(field)]));
}

describe('the comparison with spaCy', () => {
  it('finds nothing in a document compared with itself', () => {
    const comparison = compareDocs('sample', sample(), sample());
    expect(comparison.differences).toEqual([]);
    expect(comparison.tokens).toBe(sample().tokens.length);
    for (const field of FIELDS) expect(shareEqual(comparison, field)).toBe(1);
  });

  const changes: readonly [Field, Partial<Token>][] = [
    ['text', { text: 'anything' }],
    ['offset', { end: 1_000_000 }],
    ['spaceAfter', { spaceAfter: false }],
    ['isSpace', { isSpace: true }],
    ['norm', { norm: 'anything' }],
    ['shape', { shape: 'd' }],
    ['tag', { tag: 'FW' }],
    ['pos', { pos: 'X' }],
    ['morph', { morph: 'Foreign=Yes' }],
    ['lemma', { lemma: 'anything' }],
    ['dep', { dep: 'meta' }],
    ['head', { head: 0 }],
    ['subtree', { leftEdge: 0 }],
    ['sentenceStart', { sentenceStart: true }],
    ['entity', { entityIob: 'I' }],
    ['entity', { entityType: 'LAW' }],
  ];
  it.each(changes)('counts one token when one %s is wrong', (field, change) => {
    expect(counts(sample(), withToken(sample(), 7, change))).toMatchObject({ [field]: 1 });
  });

  it('says nothing of other fields than the wrong one', () => {
    expect(counts(sample(), withToken(sample(), 7, { tag: 'FW' }))).toEqual({ tag: 1 });
  });

  it('counts every token of a span that is missing, or is another one', () => {
    const doc = sample();
    const [chunk, ...otherChunks] = doc.nounChunks;
    const [entity, ...otherEntities] = doc.entities;
    if (chunk === undefined || entity === undefined) throw new Error('the sample has no spans');
    const width = entity.end - entity.start;
    expect(counts(doc, { ...doc, nounChunks: otherChunks })).toEqual({ nounChunk: chunk.end - chunk.start });
    expect(counts(doc, { ...doc, entities: otherEntities })).toEqual({ namedEntity: width });
    const relabelled = [{ ...entity, label: 'LAW' }, ...otherEntities];
    expect(counts(doc, { ...doc, entities: relabelled })).toEqual({ namedEntity: width });
    expect(counts(doc, { ...doc, sentences: doc.sentences.slice(1) }).sentence).toBeGreaterThan(0);
  });

  it('counts a token that only one side has in every field', () => {
    const doc = sample();
    const shorter: Doc = {
      ...doc,
      tokens: doc.tokens.slice(0, -1),
      sentences: [],
      entities: [],
      nounChunks: [],
    };
    const found = counts({ ...doc, sentences: [], entities: [], nounChunks: [] }, shorter);
    expect(found).toMatchObject({
      text: 1,
      offset: 1,
      tag: 1,
      head: 1,
      sentence: 1,
      namedEntity: 1,
      nounChunk: 1,
    });
    expect(counts(shorter, { ...doc, sentences: [], entities: [], nounChunks: [] })).toMatchObject({
      text: 1,
      dep: 1,
    });
  });

  it('shows the share of each field, and the tokens that differ with the text around them', () => {
    const doc = sample();
    const wrong = compareDocs('sample', doc, withToken(doc, 7, { lemma: 'anything' }));
    const both = joinComparisons([wrong, compareDocs('sample', doc, doc)]);
    expect(both.tokens).toBe(2 * doc.tokens.length);
    expect(shareEqual(both, 'lemma')).toBeCloseTo(1 - 1 / both.tokens, 12);
    const report = reportOf(both);
    expect(report).toMatch(/^lemma +\d+\.\d+ % +1 differ$/m);
    expect(report).toContain(`sample @${doc.tokens[7]?.start ?? ''} lemma: spaCy`);
    expect(report).toContain('ours "anything"');
  });
});

describe("spaCy's reference", () => {
  it('is refused when a text has changed since spaCy read it', () => {
    const changed = texts.map((text) => ({ ...text, text: `${text.text} ` }));
    expect(() => committedReference(changed)).toThrow(/is not the one spaCy read/);
  });

  it('is refused when it lacks a text', () => {
    expect(() => committedReference([{ id: 'new', group: 'news', text: 'New.' }])).toThrow(/has no text new/);
  });
});
