import { describe, expect, it } from 'vitest';

import { annotate } from '../../src/annotate/annotate.ts';
import { findMentions, type Mention } from '../../src/mention/index.ts';
import { annotated, articleOf, english } from '../support/analysis.ts';

const mentionsOf = async (text: string): Promise<Mention[]> => findMentions(await annotated(text));
const named = async (text: string): Promise<string[]> =>
  (await mentionsOf(text)).filter((m) => m.form === 'name').map((m) => `${m.type ?? '?'}: ${m.text}`);

describe('proper names', () => {
  it('have neither title nor determiner nor possessive ending', async () => {
    expect(await named('On Monday, Mayor Claire Dubois’s deputy met the Ministry of Health.')).toEqual([
      'Person: Claire Dubois',
      'Organization: Ministry of Health',
    ]);
  });

  it('are typed by their own words before the model’s guess', async () => {
    expect(await named('Shares of Borealis Inc fell after Nordwind Airlines left.')).toContain(
      'Organization: Borealis Inc',
    );
    expect(await named('Shares of Borealis Inc fell after Nordwind Airlines left.')).toContain(
      'Organization: Nordwind Airlines',
    );
  });

  it('are of one type in one article', async () => {
    const text =
      'The militant group Kalo Batar claimed the raid. Kalo Batar fled. Police said Kalo Batar had guns.';
    const types = (await mentionsOf(text)).filter((m) => m.text === 'Kalo Batar').map((m) => m.type);
    expect(types).toEqual(['Organization', 'Organization', 'Organization']);
  });

  it('are found again by the last name, and in capitals', async () => {
    const text = 'Analyst Petra Holm warned of losses. HOLM REPEATED HER WARNING. Later Holm left.';
    const found = (await mentionsOf(text))
      .filter((m) => m.form === 'name' && m.type === 'Person')
      .map((m) => m.text);
    expect(found).toEqual(['Petra Holm', 'HOLM', 'Holm']);
  });

  it('are split where one body belongs to another', async () => {
    expect(await named('The Department of Justice’s Antitrust Division objected.')).toEqual([
      'Organization: Department of Justice',
      'Organization: Antitrust Division',
    ]);
  });

  it('are whole where they say whom a body is for, or of what nation it is', async () => {
    expect(await named('The Norwegian Institute of Public Health thanked the UN Children’s Fund.')).toEqual([
      'Organization: Norwegian Institute of Public Health',
      'Organization: UN Children’s Fund',
    ]);
    expect(await named('Officers of the Norwegian National Police Agency left.')).toEqual([
      'Organization: Norwegian National Police Agency',
    ]);
  });

  it('are whole where "and" joins words of a body, and end before an "and" that joins bodies', async () => {
    expect(await named('She left Seizure and Removal Operations, a branch of the agency.')).toEqual([
      'Organization: Seizure and Removal Operations',
    ]);
    expect(await named('The Health and Safety Executive fined him.')).toEqual([
      'Organization: Health and Safety Executive',
    ]);
    expect(await named('France and Germany met. Acme and Borealis Corp signed.')).toEqual([
      'Place: France',
      'Place: Germany',
      'Organization: Acme',
      'Organization: Borealis Corp',
    ]);
  });

  it('keep a word that is a title elsewhere and here part of a body', async () => {
    expect(await named('Officials of Ford and General Motors Company met.')).toContain(
      'Organization: General Motors Company',
    );
    expect(await named('They asked the Peruvian Consulate General in Lyon.')).toContain(
      'Organization: Peruvian Consulate General',
    );
  });

  it('are of persons where they stand beside a role, whatever they look like', async () => {
    expect(
      await named('The opposition leader, Vesela Ilieva, left. Ilieva is expected to visit Berlin.'),
    ).toEqual(['Person: Vesela Ilieva', 'Person: Ilieva', 'Place: Berlin']);
  });

  it('are no common nouns that only the sentence gives a capital', async () => {
    expect(await named('Anger broke out in Norway as soon as it was confirmed.')).toEqual(['Place: Norway']);
  });

  it('are the whole games, not only the town that they are held in', async () => {
    expect(await named('They sang at the Tromsø–Narvik Winter Olympics in March.')).toEqual([
      'Event: Tromsø–Narvik Winter Olympics',
    ]);
  });

  it('are no places in a picture and no accounts', async () => {
    const text = 'Ole Berg (C-R) greets his lawyer Petra Holm (L). — Ole Berg (@Ole_Berg)';
    expect(new Set(await named(text))).toEqual(new Set(['Person: Ole Berg', 'Person: Petra Holm']));
  });

  it('are no runs of capitals of which nothing says what they name', async () => {
    expect(await named('They drank Dark Roast Blend in Oslo.')).toEqual(['Place: Oslo']);
  });

  it('are bodies called after their country', async () => {
    expect(await named('The Swiss government thanked the Kenyan army.')).toEqual([
      'Organization: Swiss government',
      'Organization: Kenyan army',
    ]);
  });

  it('hold the number that belongs to them and no date', async () => {
    expect(await named('He told RTL 102.5 on Tuesday that Euro 2016 was over.')).toContain(
      'Organization: RTL 102.5',
    );
    expect((await named('They met on March 6 in Rome.')).join()).toBe('Place: Rome');
    expect(await named('OSLO 2019-03-06\nThe vote was lost.')).toEqual(['Place: OSLO']);
  });
});

describe('places', () => {
  it('are cities before they are provinces of the same name', async () => {
    const kinds = async (text: string): Promise<(string | undefined)[]> =>
      (await mentionsOf(text)).filter((m) => m.type === 'Place').map((m) => m.kind);
    expect(await kinds('They met in Oslo on Monday.')).toEqual(['city']);
    expect(await kinds('They met in Ohio on Monday.')).toEqual(['state']);
    expect(await kinds('Three people were hurt in Leeds on Monday.')).not.toContain('state');
  });
});

describe('acronyms', () => {
  it('are defined by the words before their parenthesis', async () => {
    const mentions = await mentionsOf(
      'The National Bureau of Grain Storage (NBGS) closed. NBGS had ten clerks.',
    );
    expect(mentions.filter((m) => m.acronym === 'NBGS').map((m) => m.text)).toEqual([
      'National Bureau of Grain Storage',
      'NBGS',
      'NBGS',
    ]);
  });

  it('are no labels before a headline, and no party tags', async () => {
    expect(await named('BREAKING: Mayor Claire Dubois resigned.')).toEqual(['Person: Claire Dubois']);
    expect((await named('Senator Mark Hill (R-Ohio) resigned.')).join()).not.toContain('R-Ohio');
  });

  it('are no acronyms where all words are in capitals', async () => {
    expect(await named('READ MORE STORIES HERE')).toEqual([]);
  });
});

describe('demonyms', () => {
  it('mention their country, and a people is a group', async () => {
    const mentions = await mentionsOf('A Norwegian ship rescued two Swedes.');
    expect(mentions.map((m) => [m.form, m.type, m.text])).toEqual([
      ['demonym', 'Place', 'Norwegian'],
      ['name', 'Group', 'Swedes'],
    ]);
  });
});

describe('peoples, faiths and political camps', () => {
  it('are groups, and their adjective is a demonym of them', async () => {
    const mentions = await mentionsOf('Muslims and Hindus met Tamil leaders near the Hindu temple.');
    expect(mentions.filter((m) => m.form !== 'nominal').map((m) => [m.form, m.type, m.text])).toEqual([
      ['name', 'Group', 'Muslims'],
      ['name', 'Group', 'Hindus'],
      ['demonym', 'Group', 'Tamil'],
      ['demonym', 'Group', 'Hindu'],
    ]);
  });

  it('are none without a capital, and none inside a name', async () => {
    expect((await mentionsOf('A conservative estimate was made.')).map((m) => m.type)).toEqual([]);
    const names = (await mentionsOf('The Catholic Church of Norway sold land.')).filter(
      (m) => m.form === 'name',
    );
    expect(names.map((m) => m.type)).not.toContain('Group');
  });
});

describe('nominals', () => {
  it('are people or bodies, without determiner, whole where a name begins them', async () => {
    const mentions = await mentionsOf('Several FBI agents questioned the opposition leader about a bridge.');
    expect(mentions.filter((m) => m.form === 'nominal').map((m) => m.text)).toEqual([
      'FBI agents',
      'opposition leader',
    ]);
  });

  it('keep titles with the name they stand before', async () => {
    const [mention] = (await mentionsOf('Deputy Prime Minister Lena Ortiz resigned.')).filter(
      (m) => m.form === 'name',
    );
    expect(mention?.titles).toEqual(['Deputy Prime Minister']);
  });
});

it('gives every mention the characters that it says', async () => {
  const analysis = await annotated(
    'Mr. Omar Haddad, chairman of the Teachers Union (TU), said “we” won; his wife agreed.',
  );
  for (const m of findMentions(analysis)) expect(analysis.article.text.slice(...m.span)).toBe(m.text);
});

it('finds nothing in an appeal for donations', async () => {
  const text = 'Support The Lantern today.\nMayor Claire Dubois spoke.';
  const article = articleOf(text, { regions: [{ kind: 'appeal', start: 0, end: 26 }] });
  const found = findMentions(annotate(article, await english())).filter((m) => m.form === 'name');
  expect(found.map((m) => m.text)).toEqual(['Claire Dubois']);
});
