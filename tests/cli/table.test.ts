import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';

import { formatTable, shorten } from '../../src/cli/table.ts';
import { wrap } from '../../src/cli/wrap.ts';

const columns = [{ heading: 'name' }, { heading: 'articles', align: 'right' }] as const;

describe('a table', () => {
  it('has its columns aligned, numbers to the right', () => {
    expect(
      formatTable({
        columns,
        rows: [
          ['Ada Brook', '12'],
          ['Bo', '3'],
        ],
      }),
    ).toBe(
      ['name       articles', '─────────  ────────', 'Ada Brook        12', 'Bo                3', ''].join(
        '\n',
      ),
    );
  });

  it('may be very long', () => {
    const rows = Array.from({ length: 150_000 }, () => ['x']);
    expect(formatTable({ columns: [{ heading: 'n' }], rows })).toHaveLength((rows.length + 2) * 2);
  });

  it('counts wide characters as two columns, and combining ones as none', () => {
    const rows = [
      ['東京', '1'],
      ['e\u0301a', '1'],
      ['👩‍🚀', '1'],
    ];
    const lines = formatTable({ columns, rows }).split('\n').slice(2, -1);
    expect(lines.map((line) => stringWidth(line))).toEqual([14, 14, 14]);
  });

  it('shows what would move the cursor or turn the line round', () => {
    const text = formatTable({ columns: [{ heading: 'name' }], rows: [['a\u001B[2Jb\nc\u202Ed']] });
    expect(text.split('\n')[2]).toBe(String.raw`a\u{1b}[2Jb\u{a}c\u{202e}d`);
  });

  it('is cut to the width of a terminal, its widest column first', () => {
    const rows = [['a name that goes on and on and on', '1']];
    const lines = formatTable({ columns, rows }, 30).split('\n');
    expect(lines.map((line) => stringWidth(line))).toEqual([30, 30, 30, 0]);
    expect(lines[2]).toBe('a name that goes on…         1');
    expect(formatTable({ columns, rows })).toContain('a name that goes on and on and on');
  });

  it('does without rows', () => {
    expect(formatTable({ columns, rows: [] })).toBe('name  articles\n────  ────────\n');
  });
});

describe('a text that is cut', () => {
  it('keeps its characters whole', () => {
    expect(shorten('👩‍🚀👩‍🚀👩‍🚀', 4)).toBe('👩‍🚀…');
    expect(shorten('short', 5)).toBe('short');
  });
});

describe('a paragraph', () => {
  it('breaks between words, with what stands before its lines', () => {
    expect(wrap('one two three four', { width: 12, first: '- ', rest: '  ' })).toEqual([
      '- one two',
      '  three four',
    ]);
  });

  it('gives a word that is wider than a line a line of its own', () => {
    expect(wrap('a bbbbbbbbbb c', { width: 6 })).toEqual(['a', 'bbbbbbbbbb', 'c']);
  });
});
