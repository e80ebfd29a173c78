import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Span } from '../../../graph/model/span.ts';
import type { ArticleContents } from '../../../viewer/src/evidence/article-index.ts';
import { contentsOf } from '../../../viewer/src/evidence/article-index.ts';
import { readerBlocks } from '../../../viewer/src/evidence/reader-text.ts';
import { MORNING, sampleData, spanOf } from '../sample-graph.ts';

const data = sampleData();
const NOTHING: ArticleContents = { mentions: [], sentences: [], quotes: [] };
const mention = (span: Span) => ({
  key: span.join('-'),
  name: 'x',
  type: 'Person' as const,
  form: 'name' as const,
  span,
});
const wholeText = (blocks: ReturnType<typeof readerBlocks>): string =>
  blocks.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');

describe('the text of the reader', () => {
  const contents = contentsOf(data, 'morning');
  const blocks = readerBlocks({ text: MORNING, regions: [], contents });
  const pieces = blocks.flatMap((block) => block.pieces);

  it('is exactly the article’s', () => {
    expect(wholeText(blocks)).toBe(MORNING);
  });

  it('has a block for each paragraph, with the line ends after it', () => {
    expect(blocks.map((block) => block.pieces.map(({ text }) => text).join(''))).toEqual([
      'Ada Brandt criticized the Harbour Board on Monday.\n\n',
      '"The quay is unsafe," she told reporters. Ada Brandt is the mayor of Kelmar.',
    ]);
  });

  it('lets every mention take the focus once, in reading order', () => {
    const heads = pieces.filter(({ isHead }) => isHead);
    expect(heads.map(({ text }) => text)).toEqual([
      'Ada Brandt',
      'Harbour Board',
      'she',
      'reporters',
      'Ada Brandt',
      'Kelmar',
    ]);
  });

  it('opens each sentence that states something once, and closes the quotation behind its closing mark', () => {
    const opened = pieces.filter(({ opens }) => opens.length > 0).map(({ start }) => start);
    expect(opened).toEqual([0, 52, spanOf(MORNING, 'Ada Brandt', 1)[0]]);
    expect(pieces.filter(({ closes }) => closes.length > 0).map(({ text }) => text)).toEqual([
      '"The quay is unsafe,"',
    ]);
  });

  it('marks the place that the reader came to see, and what is not the story', () => {
    const place = spanOf(MORNING, 'Ada Brandt is the mayor of Kelmar.');
    const regions = [{ kind: 'byline' as const, start: 0, end: 10 }];
    const marked = readerBlocks({ text: MORNING, regions, contents, place }).flatMap((block) => block.pieces);
    const join = (chosen: typeof marked): string => chosen.map(({ text }) => text).join('');
    expect(join(marked.filter((piece) => piece.place))).toBe('Ada Brandt is the mayor of Kelmar.');
    expect(join(marked.filter((piece) => piece.aside))).toBe('Ada Brandt');
  });

  it('keeps metadata apart, in one block', () => {
    const regions = [{ kind: 'metadata' as const, start: 0, end: 12 }];
    const text = 'title: Quay\n\nIt is unsafe.\n';
    const kinds = readerBlocks({ text, regions, contents: NOTHING }).map(({ kind, start }) => [kind, start]);
    expect(kinds).toEqual([
      ['metadata', 0],
      ['text', 12],
      ['text', 13],
    ]);
  });

  it('gives a click inside of two mentions to the shorter, and the rest of the longer to the longer', () => {
    const nested = { ...NOTHING, mentions: [mention([0, 18]), mention([4, 10])] };
    const parts = readerBlocks({ text: 'the Kelmar council', regions: [], contents: nested }).flatMap(
      (block) => block.pieces,
    );
    expect(parts.map(({ text, mentions, isHead }) => [text, mentions, isHead])).toEqual([
      ['the ', [0], true],
      ['Kelmar', [1, 0], true],
      [' council', [0], false],
    ]);
  });

  it('is nothing for an article without a text', () => {
    expect(readerBlocks({ text: '', regions: [], contents: NOTHING })).toEqual([]);
  });

  it('is exactly the article’s, whatever stands in it and wherever the marks are', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '\n', ' ', 'é', '😀', '\u0301', '\u202E'),
      maxLength: 60,
    });
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([at, size]): Span => [at, at + size]);
    fc.assert(
      fc.property(text, fc.array(span), fc.array(span), fc.option(span), (words, mentions, quotes, place) => {
        const marks: ArticleContents = {
          mentions: mentions.map(mention),
          sentences: quotes.map((each) => ({ span: each, claims: [] })),
          quotes: [],
        };
        const end = Math.ceil(words.length / 3);
        const regions = end === 0 ? [] : [{ kind: 'metadata' as const, start: 0, end }];
        const laid = readerBlocks({ text: words, regions, contents: marks, place: place ?? undefined });
        expect(wholeText(laid)).toBe(words);
        const heads = laid.flatMap((block) => block.pieces).filter(({ isHead }) => isHead);
        expect(new Set(heads.map((piece) => piece.mentions[0])).size).toBe(heads.length);
      }),
    );
  });

  it('is laid out in one sweep: twice the text with twice the marks takes no more than twice the pieces', () => {
    const lay = (times: number): number => {
      const text = 'Ada met Emil. '.repeat(times);
      const mentions = Array.from({ length: times }, (_, index) => mention([index * 14, index * 14 + 3]));
      return readerBlocks({ text, regions: [], contents: { ...NOTHING, mentions } }).flatMap(
        (block) => block.pieces,
      ).length;
    };
    expect(lay(3000)).toBe(6000);
  });
});
