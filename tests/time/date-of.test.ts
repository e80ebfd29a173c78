import { describe, expect, it } from 'vitest';

import type { Modality } from '../../graph/model/index.ts';
import { annotate } from '../../src/annotate/annotate.ts';
import { dateOf, readDates } from '../../src/time/index.ts';
import { articleOf, english } from '../support/analysis.ts';

/** The date of the predicate that is the given word, in an article of Saturday 24 January 2026 unless another is given. */
async function dateIn(
  text: string,
  word: string,
  more: { readonly modality?: Modality; readonly published?: string | null } = {},
): Promise<string | undefined> {
  const published = more.published === undefined ? '2026-01-24' : more.published;
  const article = articleOf(text, published === null ? {} : { published });
  const dated = readDates(annotate(article, await english()));
  const token = dated.annotated.tokens.find((t) => t.text === word);
  if (!token) throw new Error(`no token ${word}`);
  return dateOf(dated, token.index, more.modality ? { modality: more.modality } : {});
}

describe('the date of a verb', () => {
  it.each([
    ['Police arrested Lena Krause on Tuesday.', 'arrested', '2026-01-20'],
    ['Lena Krause was arrested Tuesday night in Bremen.', 'arrested', '2026-01-20'],
    ['On 7 January the army shelled the town.', 'shelled', '2026-01-07'],
    ['The army shelled the town last week.', 'shelled', '2026-01-12/2026-01-18'],
    ['The governor on Monday signed the bill.', 'signed', '2026-01-19'],
    ['The army shelled the town of Orvane on Jan. 3, 2025.', 'shelled', '2025-01-03'],
    ['Lena Krause will meet Omar Haddad on Tuesday.', 'meet', '2026-01-27'],
    ['Lena Krause meets Omar Haddad on Tuesday.', 'meets', '2026-01-27'],
    ['The party won the election in 2019.', 'won', '2019'],
    ['Omar Haddad was killed in an attack on Friday.', 'killed', '2026-01-23'],
    ['The agency has detained 300 people since Monday.', 'detained', '2026-01-19/2026-01-24'],
    ['The two sides have fought for the past month.', 'fought', '2025-12-24/2026-01-24'],
    ['On Monday Lena Krause flew to Oslo and met Omar Haddad.', 'met', '2026-01-19'],
    ['Lena Krause visited Oslo on Monday, meeting Omar Haddad.', 'meeting', '2026-01-19'],
    ['The firm moved to Oslo two years ago.', 'moved', '2024'],
    ['Police searched the house on Monday and Tuesday.', 'searched', '2026-01-19/2026-01-20'],
    ['The prisoners were freed yesterday.', 'freed', '2026-01-23'],
    ['Omar Haddad, who resigned on Thursday, did not answer.', 'resigned', '2026-01-22'],
  ])('in "%s" of "%s" is %s', async (text, word, date) => {
    expect(await dateIn(text, word)).toBe(date);
  });

  it.each([
    ['Police said on Tuesday that Omar Haddad had fled.', 'fled'],
    ['Omar Haddad, who resigned on Thursday, did not answer.', 'answer'],
    ['The mayor spoke about the shooting of a driver on Tuesday.', 'spoke'],
    ['The mayor criticized Tuesday’s raid.', 'criticized'],
    ['He left before Tuesday.', 'left'],
    ['The fund criticized the firm for losses of 7 percent since 2005.', 'criticized'],
    ['The firm expects approval later this month.', 'expects'],
    ['The firm must pay by Friday.', 'pay'],
    ['The trial was postponed until Friday.', 'postponed'],
    ['They agreed on Monday to send troops.', 'send'],
    ['He was arrested and a second man fled on Tuesday.', 'arrested'],
    ['Police searched the house on Monday and on Friday.', 'searched'],
    ['In 2019 she moved to Oslo. In November she married.', 'married'],
  ])('in "%s" is not told for "%s"', async (text, word) => {
    expect(await dateIn(text, word)).toBeUndefined();
  });
});

describe('the date of a noun', () => {
  it.each([
    ['The mayor condemned Tuesday’s raid.', 'raid', '2026-01-20'],
    ['The mayor spoke about the shooting of a driver on Jan. 7.', 'shooting', '2026-01-07'],
    ['He was mayor of Bremen from 2010 to 2014.', 'mayor', '2010/2014'],
    ['She served as chief of staff until 2019.', 'chief', '2019'],
    ['Lena Krause, mayor since 2021, resigned.', 'mayor', '2021/2026'],
    ['Both spoke ahead of Tuesday’s vote.', 'vote', '2026-01-27'],
    ['The hearing is scheduled for Tuesday.', 'hearing', '2026-01-27'],
    ['The flood of 1953 drowned hundreds.', 'flood', '1953'],
  ])('in "%s" of "%s" is %s', async (text, word, date) => {
    expect(await dateIn(text, word)).toBe(date);
  });
});

describe('in an article without date', () => {
  it.each([
    ['The army shelled the town on 7 January 2026.', 'shelled', '2026-01-07'],
    ['The army shelled the town on Tuesday.', 'shelled', undefined],
    ['The army shelled the town on 7 January.', 'shelled', undefined],
    ['She has led the firm since 2019.', 'led', undefined],
  ])('"%s" dates "%s" %s', async (text, word, date) => {
    expect(await dateIn(text, word, { published: null })).toBe(date);
  });
});

describe('a plan', () => {
  it.each([
    ['The ministry planned to open the road on Tuesday.', 'open', '2026-01-27'],
    ['The two are due on Thursday to meet.', 'meet', '2026-01-29'],
    ['The games are to open in February.', 'open', '2026-02'],
  ])('lies ahead in "%s"', async (text, word, date) => {
    expect(await dateIn(text, word, { modality: 'planned' })).toBe(date);
  });
});
