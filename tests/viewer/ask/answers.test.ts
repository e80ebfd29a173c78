import { describe, expect, it } from 'vitest';

import type { QueryResult } from '../../../graph/query/result.ts';
import { faultOf } from '../../../viewer/src/ask/check-query.ts';
import { MOST_QUERIES, oneLine, readHistory, remember } from '../../../viewer/src/ask/history.ts';
import { parameterNames, parametersOf } from '../../../viewer/src/ask/parameters.ts';
import { csvOfResult, jsonOfResult, tsvOfResult } from '../../../viewer/src/ask/result-text.ts';
import { isNumericColumn, nextOrder, orderRows } from '../../../viewer/src/ask/sort-rows.ts';

describe('a query that is being typed', () => {
  it('has its fault at its place, with what was meant', () => {
    expect(faultOf('MATCH (p:Persn) RETURN p')).toEqual({
      message: 'there is no label Persn; did you mean Person?',
      place: { name: 'Persn', start: 9, end: 14 },
      unfinished: false,
    });
  });

  it('is only unfinished where it is right as far as it goes', () => {
    expect(faultOf('MATCH (p:Person) ')?.unfinished).toBe(true);
    expect(faultOf('MATCH (p:Person) RETRN p')?.unfinished).toBe(false);
  });

  it('has none when it can be asked', () => {
    expect(faultOf('MATCH (p:Person) WHERE p.name = $who RETURN p', { who: 'Ada' })).toBeUndefined();
    expect(faultOf('MATCH (p:Person) WHERE p.name = $who RETURN p')?.message).toContain('who');
  });

  it('is refused when it is nested too deep', () => {
    expect(faultOf(`RETURN ${'('.repeat(50_000)}`)?.message).toContain('nested too deep');
  });
});

describe('parameters', () => {
  it('are named once, in the order of the query', () => {
    expect(parameterNames('MATCH (p {name: $b, kind: $a}) WHERE p.id = $b RETURN "$c"')).toEqual(['b', 'a']);
  });

  it('are JSON where they can be, else text, and nothing where nothing is typed', () => {
    const typed = new Map([['a', '12'], ['b', 'Ada Brandt'], ['c', ''], ['d', '["x"]'], ['e', '{"f":1}']]); // prettier-ignore
    expect(parametersOf(['a', 'b', 'c', 'd', 'e'], typed)).toEqual({
      a: 12,
      b: 'Ada Brandt',
      d: ['x'],
      e: '{"f":1}',
    });
  });
});

describe('the history', () => {
  it('has the newest query first, and each once', () => {
    expect(remember(['b', 'a'], ' a\n')).toEqual(['a', 'b']);
    expect(remember(['a'], '  ')).toEqual(['a']);
  });

  it('forgets the oldest', () => {
    const many = Array.from({ length: MOST_QUERIES }, (_, index) => `q${index}`);
    expect(remember(many, 'new')).toEqual(['new', ...many.slice(0, -1)]);
  });

  it.each([null, '', '{', '{"a":1}', '[1]', '[""]'])('is empty where %j was kept', (kept) => {
    expect(readHistory(kept)).toEqual([]);
  });

  it('is read as it was kept, and shown on one line', () => {
    expect(readHistory(JSON.stringify(['MATCH (n)\n  RETURN n']))).toEqual(['MATCH (n)\n  RETURN n']);
    expect(oneLine('MATCH (n)\n  RETURN n ')).toBe('MATCH (n) RETURN n');
  });
});

const answer: QueryResult = {
  columns: ['name', 'count'],
  rows: [
    ['Bo', 2],
    ['=1+1', null],
    ['ada', 10],
    ['Cy', 2],
  ],
  truncated: false,
};

describe('the rows of an answer', () => {
  it('stay as they came until a column is chosen', () => {
    expect(orderRows(answer.rows, undefined)).toEqual([0, 1, 2, 3]);
  });

  it('are ordered as numbers and as text, empty ones last, ties as they came', () => {
    expect(orderRows(answer.rows, { column: 1, descending: true })).toEqual([2, 0, 3, 1]);
    expect(orderRows(answer.rows, { column: 1, descending: false })).toEqual([0, 3, 2, 1]);
    expect(orderRows(answer.rows, { column: 0, descending: false })).toEqual([1, 2, 0, 3]);
  });

  it('turn around with each press, and then come as they came', () => {
    const once = nextOrder(undefined, 1, true);
    expect(once).toEqual({ column: 1, descending: true });
    expect(nextOrder(once, 1, true)).toEqual({ column: 1, descending: false });
    expect(nextOrder({ column: 1, descending: false }, 1, true)).toBeUndefined();
    expect(nextOrder(once, 0, false)).toEqual({ column: 0, descending: false });
  });

  it('are numbers where every value is one', () => {
    expect(isNumericColumn(answer, 0)).toBe(false);
    expect(isNumericColumn({ rows: [[1], [null]] }, 0)).toBe(true);
    expect(isNumericColumn({ rows: [] }, 0)).toBe(false);
  });
});

describe('an answer to take along', () => {
  it('runs nothing in a spreadsheet', () => {
    expect(csvOfResult(answer)).toBe(`name,count\r\nBo,2\r\n"'=1+1",\r\nada,10\r\nCy,2\r\n`);
    expect(tsvOfResult(answer)).toBe(`name\tcount\nBo\t2\n"'=1+1"\t\nada\t10\nCy\t2\n`);
  });

  it('has each row on one line when it is pasted', () => {
    const rows = [['two\nlines\tand "quotes"', -1]] as const;
    expect(tsvOfResult({ columns: ['a', 'b'], rows, truncated: false })).toBe(
      'a\tb\n"two lines and ""quotes"""\t-1\n',
    );
  });

  it('is the answer itself as JSON', () => {
    expect(JSON.parse(jsonOfResult(answer))).toEqual(answer);
  });
});
