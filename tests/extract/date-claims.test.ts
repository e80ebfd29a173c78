import { describe, expect, it } from 'vitest';

import type { ArticleResult } from '../../graph/model/index.ts';
import { ArticleResult as ArticleResultSchema } from '../../graph/model/index.ts';
import { analysed, lineOf } from '../support/analysis.ts';

const onSaturday = (text: string): Promise<ArticleResult> => analysed(text, { published: '2026-01-24' });

/** The dates of a result's claims of one type. */
const datesOf = (result: ArticleResult, type: string): (string | undefined)[] =>
  result.claims.filter((claim) => claim.type === type).map(({ date }) => date);

describe('a claim', () => {
  it('has the date of its own clause', async () => {
    const result = await onSaturday('Lena Krause met Omar Haddad in Oslo on Tuesday.');
    expect(datesOf(result, 'MET_WITH'), result.claims.map((c) => lineOf(result, c)).join('; ')).toEqual([
      '2026-01-20',
    ]);
  });

  it('in a reported clause does not take the date of the saying, nor the saying that of the clause', async () => {
    const result = await onSaturday('Lena Krause said on Friday that Omar Haddad met Anna Weber last week.');
    expect(datesOf(result, 'SAID')).toEqual(['2026-01-23']);
    expect(datesOf(result, 'MET_WITH')).toEqual(['2026-01-12/2026-01-18']);
    expect(result.statements.map(({ date }) => date)).toEqual(['2026-01-23']);
  });

  it('of a position holds from its beginning to its end', async () => {
    const result = await onSaturday('Lena Krause was the mayor of Bremen from 2010 to 2014.');
    expect(datesOf(result, 'HOLDS_POSITION')).toEqual(['2010/2014']);
  });

  it('without date expression has no date', async () => {
    const result = await onSaturday('Lena Krause met Omar Haddad in Oslo.');
    expect(datesOf(result, 'MET_WITH')).toEqual([undefined]);
  });

  it('in a quotation counts "yesterday" from the day on which it was spoken, and not where that is not told', async () => {
    const told = await onSaturday('“Omar Haddad met Anna Weber yesterday,” Lena Krause said on Thursday.');
    expect(datesOf(told, 'MET_WITH')).toEqual(['2026-01-21']);
    const untold = await onSaturday('“Omar Haddad met Anna Weber yesterday,” Lena Krause said.');
    expect(datesOf(untold, 'MET_WITH')).toEqual([undefined]);
  });

  it('holds to the schema with its date', async () => {
    const result = await onSaturday('Lena Krause met Omar Haddad in Oslo between 6 and 8 January.');
    expect(() => ArticleResultSchema.parse(result)).not.toThrow();
    expect(datesOf(result, 'MET_WITH')).toEqual(['2026-01-06/2026-01-08']);
  });
});
