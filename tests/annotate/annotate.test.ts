import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { annotate } from '../../src/annotate/annotate.ts';
import { cutParagraphs } from '../../src/annotate/paragraphs.ts';
import { articleOf, english } from '../support/analysis.ts';

describe('cutting an article', () => {
  it('makes a stretch of every line and every region, and none of metadata', () => {
    const text = 'date 2026-01-02\nBy Ann Lee\nFirst line.\n\n  Second line.  ';
    const regions = [
      { kind: 'metadata' as const, start: 0, end: 15 },
      { kind: 'byline' as const, start: 16, end: 26 },
    ];
    const stretches = cutParagraphs({ text, regions });
    expect(stretches.map((s) => [s.region, text.slice(...s.span)])).toEqual([
      ['byline', 'By Ann Lee'],
      ['body', 'First line.'],
      ['body', 'Second line.'],
    ]);
  });

  it('covers every character that is not white space or metadata exactly once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c \n\u00a0]{0,60}$/), (text) => {
        const joined = cutParagraphs({ text, regions: [] })
          .map((s) => text.slice(...s.span))
          .join('');
        expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('annotating an article', () => {
  it('gives tokens offsets into the article, whatever paragraph they stand in', async () => {
    const article = articleOf('The mayor left.\n\n\tShe was angry; nobody knew why.');
    const { tokens } = annotate(article, await english());
    expect(tokens.length).toBeGreaterThan(8);
    for (const token of tokens) expect(article.text.slice(token.start, token.end)).toBe(token.text);
  });

  it('ends a sentence at the end of a line even without a full stop', async () => {
    const { sentences, article } = annotate(
      articleOf('Mayor opens bridge\nThe bridge is long.'),
      await english(),
    );
    expect(sentences.map((s) => article.text.slice(...s.span))).toEqual([
      'Mayor opens bridge',
      'The bridge is long.',
    ]);
  });

  it('keeps heads, edges and children inside their paragraph', async () => {
    const { tokens, paragraphs, childrenOf } = annotate(
      articleOf('Dogs bark.\nCats sleep on the mat.'),
      await english(),
    );
    for (const p of paragraphs) {
      for (let i = p.start; i < p.end; i++) {
        const token = tokens[i];
        expect(token?.head).toBeGreaterThanOrEqual(p.start);
        expect(token?.head).toBeLessThan(p.end);
        for (const child of childrenOf[i] ?? []) expect(tokens[child]?.head).toBe(i);
      }
    }
  });

  it('has nothing for a text of white space', async () => {
    const { tokens, sentences } = annotate(articleOf(' \n\t\n'), await english());
    expect(tokens).toEqual([]);
    expect(sentences).toEqual([]);
  });
});
