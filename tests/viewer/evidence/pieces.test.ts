import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Span } from '../../../graph/model/span.ts';
import { joinWindows, quoteWindow, windowAround } from '../../../viewer/src/evidence/context.ts';
import { cutPieces, ROLES } from '../../../viewer/src/evidence/pieces.ts';
import { MORNING, spanOf } from '../sample-graph.ts';

const sentence = spanOf(MORNING, 'Ada Brandt criticized the Harbour Board on Monday.');

describe('pieces of a sentence', () => {
  it('carry the roles of the spans that cover them', () => {
    const pieces = cutPieces(MORNING, sentence, [
      { role: 'subject', span: spanOf(MORNING, 'Ada Brandt') },
      { role: 'trigger', span: spanOf(MORNING, 'criticized') },
      { role: 'object', span: spanOf(MORNING, 'the Harbour Board') },
    ]);
    expect(pieces.map(({ text, roles }) => [text, roles.join('+')])).toEqual([
      ['Ada Brandt', 'subject'],
      [' ', ''],
      ['criticized', 'trigger'],
      [' ', ''],
      ['the Harbour Board', 'object'],
      [' on Monday.', ''],
    ]);
  });

  it('carry two roles where spans overlap, and are clipped to the window', () => {
    const pieces = cutPieces(
      'abcdef',
      [1, 5],
      [
        { role: 'object', span: [0, 3] },
        { role: 'subject', span: [2, 6] },
      ],
    );
    expect(pieces).toEqual([
      { text: 'b', roles: ['object'] },
      { text: 'c', roles: ['subject', 'object'] },
      { text: 'de', roles: ['subject'] },
    ]);
  });

  it('are together exactly the text, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([at, size]): Span => [at, at + size]);
    const marks = fc.array(fc.record({ role: fc.constantFrom(...ROLES), span }));
    fc.assert(
      fc.property(fc.string({ minLength: 45, maxLength: 60 }), span, marks, (text, window, list) => {
        const pieces = cutPieces(text, window, list);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(...window));
        const isCovered = (at: number): boolean =>
          list.some(({ span: [start, end] }) => start <= at && at < end);
        let at = window[0];
        for (const piece of pieces) {
          expect(piece.roles.length > 0).toBe(isCovered(at));
          at += piece.text.length;
        }
      }),
    );
  });
});

describe('words around a place', () => {
  const text = `${'before '.repeat(40)}HERE${' after'.repeat(40)}\nanother line`;
  const span = spanOf(text, 'HERE');

  it('are whole words within reach', () => {
    const [start, end] = windowAround(text, span, 20);
    expect(text.slice(start, end)).toBe('before before HERE after after after');
  });

  it('stay in their line', () => {
    const [, end] = windowAround(text, spanOf(text, 'after', 39), 100);
    expect(text.slice(end)).toBe('\nanother line');
  });

  it('are fewer for a mention than for a quotation', () => {
    const [near, far] = [windowAround(text, span), quoteWindow(text, span)];
    expect(far[1] - far[0]).toBeGreaterThan(near[1] - near[0]);
  });

  it('always hold the place itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(79), fc.nat(10), (words, at, reach) => {
        const start = Math.min(at, words.length - 1);
        const window = windowAround(words, [start, start + 1], reach);
        return window[0] <= start && window[1] >= start + 1 && window[1] <= words.length;
      }),
    );
  });

  it('join where they touch', () => {
    expect(
      joinWindows([
        [10, 20],
        [0, 5],
        [15, 30],
        [31, 40],
      ]),
    ).toEqual([
      [0, 5],
      [10, 40],
    ]);
  });
});
