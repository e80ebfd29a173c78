import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Span } from '../../../graph/model/span.ts';
import type { Mark } from '../../../viewer/src/evidence/marks.ts';
import { splitMarks } from '../../../viewer/src/evidence/marks.ts';

const plain = (text: string, marks: readonly Mark<string>[], window: Span = [0, text.length]) =>
  splitMarks(text, window, marks).map(({ text: words, values }) => [words, values.join('+')]);

describe('a text in pieces', () => {
  it('has a piece of its own for a mention inside a mention', () => {
    expect(
      plain('the Kelmar council met', [
        { span: [0, 18], value: 'council' },
        { span: [4, 10], value: 'Kelmar' },
      ]),
    ).toEqual([
      ['the ', 'council'],
      ['Kelmar', 'council+Kelmar'],
      [' council', 'council'],
      [' met', ''],
    ]);
  });

  it('gives what crosses to both', () => {
    expect(
      plain('abcdef', [
        { span: [0, 4], value: 'x' },
        { span: [2, 6], value: 'y' },
      ]),
    ).toEqual([
      ['ab', 'x'],
      ['cd', 'x+y'],
      ['ef', 'y'],
    ]);
  });

  it('keeps two marks of one place apart, in the order given', () => {
    expect(
      plain('ab', [
        { span: [0, 1], value: 'second' },
        { span: [0, 1], value: 'first' },
      ]),
    ).toEqual([
      ['a', 'second+first'],
      ['b', ''],
    ]);
  });

  it('knows where each piece starts, and forgets what lies outside of the window', () => {
    const pieces = splitMarks(
      'abcdef',
      [2, 5],
      [
        { span: [0, 3], value: 1 },
        { span: [5, 6], value: 2 },
      ],
    );
    expect(pieces).toEqual([
      { start: 2, text: 'c', values: [1] },
      { start: 3, text: 'de', values: [] },
    ]);
  });

  it('is together exactly the text, and each piece has just the marks that cover it', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([at, size]): Span => [at, at + size]);
    const text = fc.string({ unit: 'grapheme', minLength: 45, maxLength: 60 });
    fc.assert(
      fc.property(text, span, fc.array(span, { maxLength: 12 }), (words, window, spans) => {
        const pieces = splitMarks(
          words,
          window,
          spans.map((each, value) => ({ span: each, value })),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(words.slice(...window));
        for (const { start, text: own, values } of pieces) {
          expect(words.slice(start, start + own.length)).toBe(own);
          const covering = [...spans.keys()].filter((index) => {
            const [from, to] = spans[index] ?? [0, 0];
            return from <= start && start + own.length <= to;
          });
          expect(values).toEqual(covering);
        }
      }),
    );
  });
});
