import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ArticleResult, LinkedCorpus, LinkedEntity } from '../../graph/model/index.ts';
import { link } from '../../src/link/index.ts';
import { arbitraryOrders, arbitraryResults } from '../support/arbitrary-results.ts';
import { articleResult, type ClaimSpec, type EntitySpec } from '../support/article-result.ts';

let serial = 0;

/** An article whose text is the names of its entities; each article's text is another. */
function articleWith(...entities: readonly EntitySpec[]): ArticleResult {
  serial += 1;
  const words = entities.flatMap((entity) =>
    (entity.words ?? [entity.name]).map((word) => (typeof word === 'string' ? word : word.text)),
  );
  return articleResult({ text: `${words.join(', ')}. Report ${serial}.`, published: '2026-01-10', entities });
}

function named(corpus: LinkedCorpus, name: string): readonly LinkedEntity[] {
  return corpus.entities.filter((entity) => entity.name === name);
}

function reasons(corpus: LinkedCorpus): readonly string[] {
  return corpus.merges.flatMap((merge) =>
    merge.reasons.map(({ reason, names }) => `${reason}: ${names.join(' = ')}`),
  );
}

const person = (name: string, more: Partial<EntitySpec> = {}): EntitySpec => ({
  type: 'Person',
  name,
  ...more,
});
const body = (name: string, more: Partial<EntitySpec> = {}): EntitySpec => ({
  type: 'Organization',
  name,
  ...more,
});
const place = (name: string, more: Partial<EntitySpec> = {}): EntitySpec => ({
  type: 'Place',
  name,
  ...more,
});

/** An article that says whose the body is. */
function bodyOf(country: string, name: string, more: Partial<ClaimSpec> = {}): ArticleResult {
  serial += 1;
  return articleResult({
    text: `The ${name} of ${country} sat on day ${serial}.`,
    entities: [body(name), place(country)],
    claims: [{ type: 'PART_OF', source: name, target: country, trigger: 'of', ...more }],
  });
}

const linkEach = (...specs: readonly EntitySpec[]): LinkedCorpus =>
  link(specs.map((spec) => articleWith(spec)));

describe('people', () => {
  it('are one by their full name, however it is spelled, and the merge says so', () => {
    const corpus = linkEach(person('José Brook'), person('Jose Brook’s'), person('JOSE BROOK'));
    expect(corpus.entities).toHaveLength(1);
    expect(corpus.entities[0]?.name).toBe('José Brook');
    expect(reasons(corpus)).toEqual(['same-name: jose brook']);
  });

  it.each(['Brook', 'de Blasio', 'Van Hollen', 'J. Brook', 'al-Masri'])(
    'are never one by a lone surname (%s)',
    (name) => {
      const corpus = linkEach(person(name), person(name));
      expect(corpus.entities).toHaveLength(2);
      expect(corpus.merges).toEqual([]);
    },
  );

  it('are one by a full name with a particle', () => {
    expect(linkEach(person('Ada van Brook'), person('Ada van Brook')).entities).toHaveLength(1);
  });

  it('stay two where their roles do not fit one person, and those of neither role stay alone', () => {
    const corpus = linkEach(
      person('Ada Brook', { roles: ['the footballer'] }),
      person('Ada Brook', { roles: ['former interior minister'] }),
      person('Ada Brook', { roles: ['striker'] }),
      person('Ada Brook'),
    );
    expect(corpus.entities.map(({ members }) => members.length).sort()).toEqual([1, 1, 2]);
    expect(corpus.keptApart.map(({ name, conflict }) => [name, ...conflict])).toEqual([
      ['ada brook', 'role: politics', 'role: sport'],
    ]);
  });

  it('are one with roles that fit one person, or where an article gives both', () => {
    expect(
      linkEach(person('Ada Brook', { roles: ['mayor'] }), person('Ada Brook', { roles: ['judge'] })).entities,
    ).toHaveLength(1);
    expect(
      linkEach(
        person('Ada Brook', { roles: ['footballer', 'senator'] }),
        person('Ada Brook', { roles: ['striker'] }),
        person('Ada Brook', { roles: ['senator'] }),
      ).entities,
    ).toHaveLength(1);
  });

  it('are one by the shorter name that an article itself uses, if it is short for one name only', () => {
    const long = person('Ada Mary Brook', { aliases: ['Ada Brook', 'Brook'] });
    const corpus = linkEach(long, person('Ada Brook'));
    expect(corpus.entities).toHaveLength(1);
    expect(reasons(corpus)).toEqual(['short-name: ada brook = ada mary brook']);
    const other = person('Ada Jane Brook', { aliases: ['Ada Brook'] });
    expect(linkEach(long, person('Ada Brook'), other).entities).toHaveLength(3);
  });

  it('are not joined by an alias that is another name', () => {
    const corpus = linkEach(person('Ada Brook', { aliases: ['Tom Brook'] }), person('Tom Brook'));
    expect(corpus.entities).toHaveLength(2);
  });

  it('are never one with something that is no person', () => {
    expect(
      linkEach(person('Ada Brook'), body('Ada Brook'), place('Ada Brook')).entities.map((e) => e.type),
    ).toContain('Person');
    expect(linkEach(person('Ada Brook'), body('Ada Brook')).entities).toHaveLength(2);
  });
});

/** An article that says where a person of this name is from, or what office of which place she holds. */
function personOf(name: string, place: string, claim: Partial<ClaimSpec>): ArticleResult {
  serial += 1;
  return articleResult({
    text: `${name} of ${place} spoke on day ${serial}.`,
    entities: [person(name), { type: 'Place', name: place }],
    claims: [{ type: 'FROM', source: name, target: place, trigger: 'of', ...claim }],
  });
}

const nationality = { properties: { basis: 'nationality' } } as const;
const mayor = { type: 'HOLDS_POSITION', properties: { title: 'Mayor' } } as const;

describe('people of one name', () => {
  it.each([
    ['nationalities', 'Italy', 'France', nationality],
    ['seats of office', 'Milan', 'Lund', mayor],
  ] as const)('stay two where their %s differ', (_, here, there, claim) => {
    const corpus = link([
      personOf('Ada Brook', here, claim),
      personOf('Ada Brook', there, claim),
      personOf('Ada Brook', here, claim),
    ]);
    expect(
      named(corpus, 'Ada Brook')
        .map(({ members }) => members.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('stay two where they were born in different years, and are one where articles disagree by a little', () => {
    const born = (value: string): EntitySpec => {
      const span = [0, 9] as [number, number];
      const spans = { sentence: span, subject: span, trigger: span, object: span };
      const sure = { polarity: 'affirmed', modality: 'actual', extractor: 'test', confidence: 0.9 } as const;
      return person('Ada Brook', { dates: [{ property: 'birthDate', value, ...spans, ...sure }] });
    };
    expect(linkEach(born('1970'), born('1971-05-01'), born('1989/1990')).entities).toHaveLength(1);
    expect(linkEach(born('1970'), born('1991-05-01')).entities).toHaveLength(2);
  });

  it('are one where places differ that one person may well have', () => {
    for (const claim of [
      { properties: { basis: 'residence' } },
      { type: 'HOLDS_POSITION', properties: { title: 'minister' } },
      { ...nationality, polarity: 'denied' },
      { ...nationality, modality: 'claimed' },
    ] as const)
      expect(
        named(
          link([personOf('Ada Brook', 'Italy', claim), personOf('Ada Brook', 'France', claim)]),
          'Ada Brook',
        ),
      ).toHaveLength(1);
  });
});

describe('bodies and places', () => {
  it('are one by name, and a disagreement about the type goes to the majority of mentions', () => {
    const corpus = link([
      articleWith(body('White Hall', { words: ['White Hall'] })),
      articleWith(place('White Hall', { words: ['White Hall', 'the Hall'] })),
    ]);
    expect(corpus.entities.map(({ type }) => type)).toEqual(['Place']);
  });

  it('take the type that comes first in the ontology where mentions are equal', () => {
    expect(linkEach(place('White Hall'), body('White Hall')).entities.map(({ type }) => type)).toEqual([
      'Organization',
    ]);
  });

  it('stay two where one article has both', () => {
    const corpus = link([
      articleWith(place('Milan'), body('Milan')),
      articleWith(place('Milan')),
      articleWith(body('Milan')),
    ]);
    expect(corpus.entities.map(({ type, members }) => [type, members.length]).sort()).toEqual([
      ['Organization', 2],
      ['Place', 2],
    ]);
    expect(corpus.keptApart[0]?.name).toBe('milan');
  });

  it('stay two where the body is of a kind that is no place', () => {
    expect(linkEach(place('Milan', { kind: 'city' }), body('Milan', { kind: 'team' })).entities).toHaveLength(
      2,
    );
  });

  it('stay two where their kinds differ for certain', () => {
    expect(
      linkEach(place('Georgia', { kind: 'country' }), place('Georgia', { kind: 'state' })).entities,
    ).toHaveLength(2);
    expect(
      linkEach(place('Georgia', { kind: 'country' }), place('Georgia', { kind: 'other' })).entities,
    ).toHaveLength(1);
  });

  it.each([
    ['city', 'state'],
    ['city', 'district'],
    ['state', 'region'],
    ['building', 'city'],
  ])('are one place whatever an article takes for its kind (%s, %s)', (a, b) => {
    expect(linkEach(place('Harbour', { kind: a }), place('Harbour', { kind: b })).entities).toHaveLength(1);
  });

  it('stay two where one is water or a country and the other a city', () => {
    expect(linkEach(place('Como', { kind: 'water' }), place('Como', { kind: 'city' })).entities).toHaveLength(
      2,
    );
    expect(
      linkEach(place('Jordan', { kind: 'country' }), place('Jordan', { kind: 'city' })).entities,
    ).toHaveLength(2);
  });

  it('are one city and country where the country is a city', () => {
    expect(
      linkEach(place('Singapore', { kind: 'country' }), place('Singapore', { kind: 'city' })).entities,
    ).toHaveLength(1);
  });

  it('stay two where they are bodies of two countries', () => {
    const corpus = link([
      bodyOf('Italy', 'Supreme Court'),
      bodyOf('France', 'Supreme Court'),
      bodyOf('Italy', 'Supreme Court'),
    ]);
    const sizes = named(corpus, 'Supreme Court').map(({ members }) => members.length);
    expect(sizes.sort()).toEqual([1, 2]);
    expect(corpus.keptApart[0]?.conflict).toEqual(['country: France', 'country: Italy']);
  });

  it('are one by any name of a country', () => {
    const corpus = linkEach(place('US'), place('United States'), place('U.S.'), place('America'));
    expect(corpus.entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['United States', ['America', 'U.S.', 'US']],
    ]);
    expect(reasons(corpus)).toContain('country-name: america = united states = us');
  });
});

describe('acronyms', () => {
  const ice = 'Immigration and Customs Enforcement';

  it('are one with their expansion where the corpus has one', () => {
    const corpus = linkEach(
      body(ice, { acronym: 'ICE' }),
      body('ICE'),
      body('ICE', { acronym: ice, words: ['ICE'] }),
    );
    expect(corpus.entities.map(({ name, aliases }) => [name, aliases])).toEqual([[ice, ['ICE']]]);
    expect(reasons(corpus)).toEqual([
      `acronym: ice = ${ice.toLowerCase()}`,
      `same-name: ${ice.toLowerCase()}`,
    ]);
  });

  it('are not where the corpus has two', () => {
    const corpus = linkEach(
      body(ice, { acronym: 'ICE' }),
      body('ICE'),
      body('Harbour Exchange', { acronym: 'ICE' }),
    );
    expect(corpus.entities).toHaveLength(3);
  });

  it('have one expansion, with and without its country', () => {
    const corpus = linkEach(
      body(`US ${ice}`, { acronym: 'ICE' }),
      body(ice, { acronym: 'ICE' }),
      body('ICE'),
    );
    expect(corpus.entities).toHaveLength(1);
    expect(reasons(corpus)).toContain(`country-prefix: ${ice.toLowerCase()} = us ${ice.toLowerCase()}`);
  });
});

describe('names that bodies of any country have', () => {
  const names = [
    'Interior Ministry', 'Supreme Court', 'Ministry of Health', 'National Police', 'Parliament', 'Central Bank',
    'House of Representatives', 'Ministry of Foreign Affairs', 'Police',
  ]; // prettier-ignore

  it.each(names)('do not make one body of two (%s)', (name) => {
    const corpus = linkEach(body(name), body(name));
    expect(corpus.entities).toHaveLength(2);
    expect(corpus.merges).toEqual([]);
    expect(corpus.keptApart.map(({ conflict }) => conflict)).toEqual([
      ['country: not given', 'country: not given'],
    ]);
  });

  it.each(['PART_OF', 'LOCATED_IN', 'FROM'] as const)('do where the articles say %s one country', (type) => {
    expect(
      named(
        link([bodyOf('Italy', 'Supreme Court', { type }), bodyOf('Italy', 'Supreme Court')]),
        'Supreme Court',
      ),
    ).toHaveLength(1);
    expect(
      named(
        link([bodyOf('Italy', 'Supreme Court', { type }), bodyOf('France', 'Supreme Court')]),
        'Supreme Court',
      ),
    ).toHaveLength(2);
  });

  it('do with the name after that country, where an article says that the body is of it', () => {
    const corpus = link([
      articleWith(body('Italian Supreme Court')),
      bodyOf('Italy', 'Supreme Court'),
      articleWith(body('French Supreme Court')),
      articleWith(body('Supreme Court')),
    ]);
    const courts = corpus.entities.filter(({ type }) => type === 'Organization');
    expect(courts.map(({ name, members }) => `${name} ×${members.length}`).sort()).toEqual([
      'French Supreme Court ×1',
      'Italian Supreme Court ×2',
      'Supreme Court ×1',
    ]);
    expect(
      corpus.merges.map(({ score, reasons: own }) => [score, own.map(({ reason }) => reason)]),
    ).toContainEqual([0.9, ['home-country']]);
  });

  it('do not where only one article says whose it is, or says whose it is not', () => {
    const courts = (...articles: readonly ArticleResult[]): number =>
      named(link(articles), 'Supreme Court').length;
    const italian = bodyOf('Italy', 'Supreme Court');
    expect(courts(italian, articleWith(body('Supreme Court')))).toBe(2);
    expect(courts(italian, bodyOf('Italy', 'Supreme Court', { polarity: 'denied' }))).toBe(2);
  });

  it('do where another name that the article uses has the country', () => {
    const court = body('Supreme Court', { aliases: ['Italian Supreme Court'] });
    expect(
      linkEach(court, body('Supreme Court', { aliases: ['Supreme Court of Italy'] })).entities,
    ).toHaveLength(1);
  });

  it('do where the name itself has the country, or one country only has such a body', () => {
    for (const name of [
      'Italian Interior Ministry',
      'State Department',
      'Department of Homeland Security',
      'Knesset',
    ])
      expect(linkEach(body(name), body(name)).entities).toHaveLength(1);
  });

  it('do where both articles define one acronym for it', () => {
    const agency = body('National Police Agency', { acronym: 'NPA' });
    expect(linkEach(agency, agency, body('NPA')).entities).toHaveLength(1);
    expect(linkEach(agency, body('National Police Agency')).entities).toHaveLength(2);
  });

  it('do not for what every town of a country has', () => {
    expect(
      named(link([bodyOf('Italy', 'City Council'), bodyOf('Italy', 'City Council')]), 'City Council'),
    ).toHaveLength(2);
  });

  it.each(['General Motors', 'United Airlines', 'United Nations', 'World Bank', 'Daily News'])(
    'are not those of a company or of a body that everybody knows (%s)',
    (name) => {
      expect(linkEach(body(name), body(name)).entities).toHaveLength(1);
    },
  );

  it('keep the people of such bodies apart with them', () => {
    const judges = (country: string): ArticleResult => {
      const article = bodyOf(country, 'Supreme Court');
      const group = articleWith({ type: 'Group', name: 'Supreme Court judges', named: false }).entities;
      return { ...article, entities: [...article.entities, ...group.map((g) => ({ ...g, boundTo: 0 }))] };
    };
    const groups = (...countries: readonly string[]): number =>
      link(countries.map(judges)).entities.filter(({ type }) => type === 'Group').length;
    expect(groups('Italy', 'Italy')).toBe(1);
    expect(groups('Italy', 'France')).toBe(2);
  });
});

describe('a country before a name', () => {
  it('may be left out of a name that is one body’s own', () => {
    const name = 'Bureau of Harbour and River Affairs';
    expect(linkEach(body(`Italian ${name}`), body(name)).entities).toHaveLength(1);
    expect(linkEach(body(`Italian ${name}`), body(name), body(`French ${name}`)).entities).toHaveLength(3);
  });

  it.each(['Supreme Court', 'Ministry of Foreign Affairs', 'Interior Ministry', 'Red Cross'])(
    'may not be left out of a name that any country has (%s)',
    (name) => {
      expect(linkEach(body(`Italian ${name}`), body(name)).entities).toHaveLength(2);
    },
  );

  it('may be a name or an adjective', () => {
    expect(linkEach(body('US Army'), body('American Army'), body('U.S. Army')).entities).toHaveLength(1);
  });
});

describe('what else has a name', () => {
  it('is one by name and type', () => {
    expect(
      linkEach({ type: 'Work', name: 'Harbour' }, { type: 'Work', name: 'The Harbour' }).entities,
    ).toHaveLength(1);
    expect(
      linkEach({ type: 'Work', name: 'Harbour' }, { type: 'Product', name: 'Harbour' }).entities,
    ).toHaveLength(2);
  });

  it('is one with a body of its name, if the name has several words', () => {
    expect(linkEach({ type: 'Work', name: 'Harbour Times' }, body('Harbour Times')).entities).toHaveLength(1);
  });

  it('is two events where the years differ', () => {
    const games = (date: string): EntitySpec => ({ type: 'Event', name: 'Harbour Games', date });
    expect(linkEach(games('2026'), games('2022-02'), games('2026-02-06')).entities).toHaveLength(2);
  });

  it('stays in its article where it has none', () => {
    const group: EntitySpec = { type: 'Group', name: 'protesters', named: false };
    expect(linkEach(group, group).entities).toHaveLength(2);
  });
});

describe('a linked entity', () => {
  it('has an id of its type and earliest mention, which later articles do not change', () => {
    const early = articleResult({
      text: 'Ada Brook left.',
      published: '2026-01-01',
      entities: [person('Ada Brook')],
    });
    const late = articleResult({
      text: 'Ada Brook came.',
      published: '2026-02-01',
      entities: [person('Ada Brook')],
    });
    const undated = articleResult({ text: 'Ada Brook stayed.', entities: [person('Ada Brook')] });
    const id = link([early]).entities[0]?.id;
    expect(id).toMatch(/^n[0-9a-f]{20}$/u);
    expect(link([undated, late, early]).entities.map((entity) => entity.id)).toEqual([id]);
    expect(link([late]).entities[0]?.id).not.toBe(id);
  });

  it('has an id of its own where two entities begin at one place', () => {
    const corpus = link([
      articleResult({
        text: 'Harbour University College.',
        entities: [
          body('Harbour University'),
          body('Harbour University College'),
          body('HUC', { words: ['Harbour University'] }),
        ],
      }),
    ]);
    expect(new Set(corpus.entities.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps the kind, description and names that its articles give', () => {
    const corpus = linkEach(
      body('Harbour Times', { kind: 'newsOutlet', description: 'a newspaper', aliases: ['the Times'] }),
      body('Harbour Times', { aliases: ['Times'] }),
    );
    expect(corpus.entities[0]).toMatchObject({
      kind: 'newsOutlet',
      description: 'a newspaper',
      aliases: ['Times', 'the Times'],
    });
  });
});

describe('link', () => {
  it('takes an article once, whatever its source', () => {
    const article = articleResult({
      text: 'Ada Brook left.',
      source: 'b.txt',
      entities: [person('Ada Brook')],
    });
    const copy = { ...article, article: { ...article.article, source: 'a.txt' } };
    const corpus = link([article, copy, article]);
    expect(corpus.results.map((r) => r.article.source)).toEqual(['a.txt']);
    expect(corpus.entities[0]?.members).toHaveLength(1);
  });

  it('gives the same corpus for the same results in any order', () => {
    fc.assert(
      fc.property(arbitraryOrders, ([results, shuffled]) => {
        expect(link(shuffled)).toEqual(link(results));
      }),
    );
  });

  it('places every entity of every article in one linked entity of its own name space', () => {
    fc.assert(
      fc.property(arbitraryResults, (given) => {
        const { results, entities, entityOf } = link(given);
        expect(entityOf.map((row) => row.length)).toEqual(results.map((r) => r.entities.length));
        for (const [r, row] of entityOf.entries())
          for (const [e, index] of row.entries()) {
            expect(entities[index]?.members).toContainEqual({ result: r, entity: e });
            expect(entities[index]?.type === 'Person').toBe(results[r]?.entities[e]?.type === 'Person');
          }
        const members = entities.flatMap((entity) => entity.members);
        expect(new Set(members.map((m) => `${m.result} ${m.entity}`)).size).toBe(members.length);
      }),
    );
  });

  it('gives a reason for every merge, and for no entity that is none', () => {
    fc.assert(
      fc.property(arbitraryResults, (results) => {
        const { entities, merges } = link(results);
        const several = entities.filter(({ members }) => members.length > 1).map(({ id }) => id);
        expect(merges.map(({ entity }) => entity)).toEqual(several);
      }),
    );
  });

  it('links a large corpus of one name without comparing each with each', () => {
    const results = Array.from({ length: 20_000 }, (_, i) =>
      articleResult({
        text: `Ada Brook left Harbour ${i}.`,
        published: '2026-01-01',
        entities: [person('Ada Brook', { roles: i % 2 === 0 ? ['mayor'] : [] }), body(`Harbour ${i}`)],
      }),
    );
    const corpus = link(results);
    expect(corpus.entities).toHaveLength(20_001);
  });
});
