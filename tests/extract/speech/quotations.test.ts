import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Span } from '../../../graph/model/index.ts';
import { cutParagraphs } from '../../../src/annotate/paragraphs.ts';
import { findQuotations, hull } from '../../../src/extract/speech/quotations.ts';

const blocksOf = (text: string): Span[] => cutParagraphs({ text, regions: [] }).map(({ span }) => span);

/** Each quotation's pieces, joined by " ¶ ", indented by its depth. */
const quoted = (text: string): string[] =>
  findQuotations(text, blocksOf(text)).map(
    ({ pieces, depth }) =>
      '>'.repeat(depth) + pieces.map(([start, end]) => text.slice(start, end)).join(' ¶ '),
  );

describe('quotation marks', () => {
  it.each([
    ['typewriter marks', 'The clerk said "come back later" and left.', ['come back later']],
    ['curly marks', 'The clerk said “come back later” and left.', ['come back later']],
    ['British single marks', 'The clerk said ‘come back later’ and left.', ['come back later']],
    ['straight single marks', "The clerk said 'come back later' and left.", ['come back later']],
    ['guillemets', 'The clerk said «come back later» and left.', ['come back later']],
    ['guillemets that point inwards', 'The clerk said »come back later« and left.', ['come back later']],
    ['low German marks', 'The clerk said „come back later“ and left.', ['come back later']],
    ['doubled single marks', "The clerk said ''come back later'' and left.", ['come back later']],
    ['backquotes', "The clerk said ``come back later'' and left.", ['come back later']],
    ['a double mark closed by two single ones', "“Come back later,’' the clerk said.", ['Come back later,']],
    ['a double mark closed by a single one', '“Come back later,’ the clerk said.', ['Come back later,']],
    ['a closing mark that opens', '”Come back later,” the clerk said.', ['Come back later,']],
    ['marks beside dashes', 'It was—"a mess"—and he knew.', ['a mess']],
    ['marks in brackets', 'It was bad (“a mess”).', ['a mess']],
  ])('are found as %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['contractions', "They don’t know and they won't say."],
    ['possessives', "The workers’ hall and the drivers' depot stand in Bari’s port."],
    ['elisions', "It was rock ’n’ roll in the ’90s, and 'twas loud."],
    ['heights', 'She is 5\'10" tall.'],
    ['a mark that is never closed', 'He said “come back later and left.'],
    ['marks around nothing', 'He typed "" and then “ ”.'],
    ['no text', ''],
  ])('are not seen in %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('end a British quotation, and not the possessives and contractions inside it', () => {
    expect(quoted('‘The drivers’ depot isn’t Bari’s,’ she said.')).toEqual([
      'The drivers’ depot isn’t Bari’s,',
    ]);
  });

  it('end a British quotation whose last word ends in s', () => {
    expect(quoted('She called it ‘a den of thieves’ and ‘a ruin’.')).toEqual(['a den of thieves', 'a ruin']);
  });

  it('nest, single ones in double ones and the other way round', () => {
    expect(quoted('“When he says, ‘not now’, he means ‘never’,” she said.')).toEqual([
      'When he says, ‘not now’, he means ‘never’,',
      '>not now',
      '>never',
    ]);
    expect(quoted('‘He says “not now” each time,’ she said.')).toEqual([
      'He says “not now” each time,',
      '>not now',
    ]);
  });

  it('may close two quotations at once', () => {
    expect(quoted('“Can we say ‘no?’” she asked.')).toEqual(['Can we say ‘no?’', '>no?']);
  });

  it('keep quotations apart that a verb interrupts', () => {
    expect(quoted('"We lost," he said. "It rained."')).toEqual(['We lost,', 'It rained.']);
  });
});

describe('quotations over several paragraphs', () => {
  it('are one when each paragraph repeats the opening mark', () => {
    expect(quoted('“It rained.\n\n“It poured.\n\n“We lost,” he said.')).toEqual([
      'It rained. ¶ It poured. ¶ We lost,',
    ]);
  });

  it('are one in British marks too', () => {
    expect(quoted('‘It rained.\n\n‘We lost,’ he said.')).toEqual(['It rained. ¶ We lost,']);
  });

  it('are two when the first is closed', () => {
    expect(quoted('“It rained.”\n\n“We lost,” he said.')).toEqual(['It rained.', 'We lost,']);
  });

  it('go on over the lines of hard-wrapped text', () => {
    expect(quoted('He said: "It rained\nall night and\nwe lost." Then he left.')).toEqual([
      'It rained ¶ all night and ¶ we lost.',
    ]);
  });

  it('end with the paragraph when the next one takes nothing up', () => {
    expect(quoted('“It rained.\n\nHe left for “good”.')).toEqual(['good']);
  });

  it('end with the last paragraph when its closing mark was forgotten', () => {
    expect(quoted('“It rained.\n\n“We lost.\n\nHe left.')).toEqual(['It rained. ¶ We lost.']);
  });
});

const hostile = fc
  .array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '`',
      'a',
      'Bs',
      '5',
      '. ',
      ', ',
      ' ',
      '—',
      '\n',
      '\n\n',
      '👍',
      '(',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('on any text, quotations', () => {
  it('lie inside the text, inside their marks, in text order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const quotations = findQuotations(text, blocksOf(text));
        for (const { pieces, outer } of quotations) {
          expect(pieces.length).toBe(outer.length);
          pieces.forEach(([start, end], i) => {
            const [from = -1, to = -1] = outer[i] ?? [];
            expect(0 <= from && from <= start && start < end && end <= to && to <= text.length).toBe(true);
            expect(start).toBeGreaterThanOrEqual(pieces[i - 1]?.[1] ?? 0);
          });
        }
        const starts = quotations.map(({ outer }) => hull(outer)[0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('stand apart or one inside the other, as deep as they say', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const spans = findQuotations(text, blocksOf(text)).map(({ outer, depth }) => ({
          span: hull(outer),
          depth,
        }));
        for (const { span, depth } of spans) {
          const around = spans.filter(({ span: s }) => s !== span && s[0] <= span[0] && span[1] <= s[1]);
          expect(around.length).toBe(depth);
          for (const { span: s } of spans) {
            const crosses = s[0] < span[0] && span[0] < s[1] && s[1] < span[1];
            expect(crosses).toBe(false);
          }
        }
      }),
    );
  });
});

/** A text that counts the characters that are looked at. */
class CountedText extends String {
  reads = 0;
  override charAt(at: number): string {
    this.reads++;
    return super.charAt(at);
  }
  override codePointAt(at: number): number | undefined {
    this.reads++;
    return super.codePointAt(at);
  }
  override slice(start?: number, end?: number): string {
    const slice = super.slice(start, end);
    this.reads += slice.length;
    return slice;
  }
}

/** How many characters are read to find the quotations of a text. */
function readsOf(text: string): number {
  const counted = new CountedText(text);
  findQuotations(counted as unknown as string, blocksOf(text));
  return counted.reads;
}

describe('the time to find quotations', () => {
  it.each([
    ['prose', '“It rained,” he said. “The drivers’ depot isn’t dry.” '],
    ['openings that are never closed', ' “a'],
    ['closings that were never opened', 'a” '],
    ['possessives', 'a ‘drivers’ b'],
    ['paragraphs that repeat a mark', '“It rained.\n\n'],
    ['runs of marks', '\'"’'],
  ])('grows with the length of the text, for %s', (_, unit) => {
    const [short, long] = [readsOf(unit.repeat(500)), readsOf(unit.repeat(1000))];
    expect(short).toBeGreaterThan(0);
    expect(long).toBeLessThan(2.1 * short + 100);
  });
});
