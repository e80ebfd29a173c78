import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ArticleResult, LinkedCorpus } from '../../graph/model/index.ts';
import { plainForename, plainSurname } from '../../src/lexicon/transliteration.ts';
import { link } from '../../src/link/index.ts';
import { joinKeys } from '../../src/link/join-keys.ts';
import { joinLikely } from '../../src/link/join-likely.ts';
import { keysOf } from '../../src/link/keys.ts';
import { articleResult, type EntitySpec } from '../support/article-result.ts';

let serial = 0;

/** An article that names the entities and then, in passing, others of the same story. */
function article(entities: readonly EntitySpec[], others: readonly string[] = []): ArticleResult {
  serial += 1;
  const company = others.map((name): EntitySpec => ({ type: 'Product', name }));
  const all = [...entities, ...company];
  return articleResult({
    text: `${all.map(({ name }) => name).join(', ')}. Report ${serial}.`,
    entities: all,
  });
}

const person = (name: string, roles: readonly string[] = []): EntitySpec => ({ type: 'Person', name, roles });
const body = (name: string): EntitySpec => ({ type: 'Organization', name });

const story = ['Blue Lantern', 'Silver Heron', 'Green Anchor'];

const people = ({ entities }: LinkedCorpus): readonly string[] =>
  entities
    .filter(({ type }) => type !== 'Product')
    .map(({ name, members }) => `${name} ×${members.length}`)
    .sort();

const reasons = (corpus: LinkedCorpus): readonly string[] =>
  corpus.merges.flatMap((merge) =>
    merge.reasons.map(({ reason, names, evidence = [] }) =>
      [reason, names.join(' = '), ...evidence].join('; '),
    ),
  );

const review = ({ undecided }: LinkedCorpus): readonly string[] =>
  undecided.map(({ names, score }) => `${[...names].sort().join(' ~ ')} ${score}`);

describe('names of people with and without middle parts', () => {
  it('are undecided by themselves', () => {
    const corpus = link([article([person('Ada Brook')]), article([person('Ada Mary Brook')])]);
    expect(people(corpus)).toEqual(['Ada Brook ×1', 'Ada Mary Brook ×1']);
    expect(review(corpus)).toEqual(['Ada Brook ~ Ada Mary Brook 0.7']);
  });

  it('are one where roles or the company of the articles agree, and the merge says so', () => {
    const roles = link([
      article([person('Ada Brook', ['mayor'])]),
      article([person('Ada M. Brook', ['senator'])]),
    ]);
    expect(people(roles)).toEqual(['Ada M. Brook ×2']);
    expect(reasons(roles)).toEqual(['middle-name; ada brook = ada m brook; role: politics']);
    const company = link([article([person('Ada Brook')], story), article([person('Ada M. Brook')], story)]);
    expect(people(company)).toHaveLength(1);
    expect(reasons(company)).toContain(
      'middle-name; ada brook = ada m brook; articles with: blue lantern, green anchor, silver heron',
    );
  });

  it('are one where one is the other’s initial', () => {
    expect(
      people(link([article([person('Ada Mary Brook')]), article([person('Ada M. Brook')])])),
    ).toHaveLength(1);
  });

  it.each([
    ['Ada Mary Brook', 'Ada Jane Brook'],
    ['Ada M. Brook', 'Ada Jane Brook'],
    ['Ada Brook', 'Ada Brook Jr.'],
    ['Ada Brook', 'Eda Brook'],
  ])('are two where they differ (%s, %s)', (a, b) => {
    const corpus = link([article([person(a)], story), article([person(b)], story)]);
    expect(people(corpus)).toHaveLength(2);
    expect(corpus.undecided).toEqual([]);
  });

  it('are undecided where two longer names fit', () => {
    const corpus = link([
      article([person('Ada Brook')], story),
      article([person('Ada Mary Brook')], story),
      article([person('Ada Jane Brook')], story),
    ]);
    expect(people(corpus)).toHaveLength(3);
    expect(corpus.undecided.length).toBeGreaterThan(0);
    expect(corpus.undecided[0]?.reasons[0]?.evidence).toContain('another fits as well');
  });

  it('are two where one article has both, or where roles do not fit one person', () => {
    const both = link([article([person('Ada Brook'), person('Ada M. Brook')], story), article([person('Ada Brook')], story)]);
    expect(people(both)).toEqual(['Ada Brook ×2', 'Ada M. Brook ×1']);
    const roles = link([article([person('Ada Brook', ['footballer'])], story), article([person('Ada M. Brook', ['senator'])], story)]);
    expect(people(roles)).toHaveLength(2);
    expect([...both.undecided, ...roles.undecided]).toEqual([]);
  }); // prettier-ignore
});

describe('names from other scripts', () => {
  it.each([
    ['Pavlo Horenskyy', 'Pavlo Horensky'],
    ['Pavlo Horenskyi', 'Pavlo Horenskiy'],
    ['Mohammed Kharibi', 'Muhammad Haribi'],
    ['Sergei Baranov', 'Sergey Baranov'],
    ['Jana Müllrath', 'Jana Muellrath'],
    ['Yusuf Bourani', 'Youssef Burani'],
  ])('are one in any usual spelling (%s, %s)', (a, b) => {
    const corpus = link([article([person(a)]), article([person(b)])]);
    expect(people(corpus)).toHaveLength(1);
    expect(reasons(corpus)[0]).toMatch(/^transliteration; /u);
  });

  it.each([
    ['Toni Brook', 'Tony Brook'],
    ['Maria Brook', 'Mary Brook'],
    ['Alexander Brook', 'Alejandro Brook'],
    ['Ada Brook', 'Ada Brock'],
    ['Ada Lee', 'Ada Li'],
  ])('are two where letters make two names (%s, %s)', (a, b) => {
    expect(people(link([article([person(a)]), article([person(b)])]))).toHaveLength(2);
  });

  it('have one spelling each, which is its own', () => {
    for (const name of ['muhammad', 'sergei', 'ada']) expect(plainForename(plainForename(name))).toBe(plainForename(name));
    for (const name of ['zelenskyy', 'mueller', 'khouri', 'tchekhov'])
      expect(plainSurname(plainSurname(name))).toBe(plainSurname(name));
  }); // prettier-ignore
});

describe('an acronym that no article expands', () => {
  it('is one with a name of its initials only where the articles have much in common', () => {
    const name = 'Harbour Rescue Brigade';
    const far = link([article([body('HRB')]), article([body(name)])]);
    expect(people(far)).toEqual(['HRB ×1', `${name} ×1`]);
    expect(review(far)).toEqual([`HRB ~ ${name} 0.5`]);
    const near = link([article([body('HRB')], story), article([body(name)], story)]);
    expect(review(near)).toEqual([`HRB ~ ${name} 0.75`]);
  });

  it('is nothing with other names', () => {
    expect(link([article([body('HRX')]), article([body('Harbour Rescue Brigade')])]).undecided).toEqual([]);
  });
});

describe('a name that facts have divided', () => {
  const mayor = article([person('Ada Brook', ['mayor'])], story);
  const striker = article([person('Ada Brook', ['striker'])]);

  it('takes in those without facts where their articles are about the same', () => {
    const corpus = link([mayor, striker, article([person('Ada Brook')], story)]);
    expect(people(corpus)).toEqual(['Ada Brook ×1', 'Ada Brook ×2']);
    expect(reasons(corpus)).toContain(
      'same-name; ada brook; articles with: blue lantern, green anchor, silver heron',
    );
  });

  it('takes them in where nearly all articles that tell mean the same one', () => {
    const mayors = Array.from({ length: 8 }, () => article([person('Ada Brook', ['mayor'])]));
    const corpus = link([...mayors, striker, article([person('Ada Brook')])]);
    expect(people(corpus)).toEqual(['Ada Brook ×1', 'Ada Brook ×9']);
    expect(corpus.undecided).toEqual([]);
  });

  it('leaves them undecided where nothing tells', () => {
    const corpus = link([mayor, striker, article([person('Ada Brook')])]);
    expect(people(corpus)).toHaveLength(3);
    expect([...new Set(review(corpus))]).toEqual(['Ada Brook ~ Ada Brook 0.6']);
  });
});

describe('the list of the undecided', () => {
  const results = [article([person('Ada Brook')]), article([person('Ada Mary Brook')])];
  const corpus = link(results);
  const decided = { who: 'Mia', when: '2026-02-01', why: 'asked her' };
  const [pair] = corpus.undecided;

  it('names a mention of each, by which a correction decides them', () => {
    expect(pair?.mentions.map(({ text }) => text).sort()).toEqual(['Ada Brook', 'Ada Mary Brook']);
    const mentions = [...(pair?.mentions ?? [])];
    const merged = link(results, {
      corrections: [{ where: 'c:1', correction: { action: 'merge', mentions, ...decided } }],
    });
    expect([people(merged), merged.undecided]).toEqual([['Ada Mary Brook ×2'], []]);
    const [first, second] = mentions;
    if (first === undefined || second === undefined) throw new Error('no pair');
    const apart = link(results, {
      corrections: [
        { where: 'c:1', correction: { action: 'split', mentions: [first], from: second, ...decided } },
      ],
    });
    expect([people(apart).length, apart.undecided, apart.correctionFaults]).toEqual([2, [], []]);
  });
});

const NAMES = [
  'Ada Brook',
  'Ada M. Brook',
  'Ada Mary Brook',
  'Ada Jane Brook',
  'Sergei Brook',
  'Sergey Brook',
  'Sergey P. Brook',
];
const ROLES = [[], [], ['mayor'], ['striker'], ['senator']];
const arbitraryArticle = fc
  .record({
    name: fc.constantFrom(...NAMES),
    roles: fc.constantFrom(...ROLES),
    others: fc.subarray(story),
    published: fc.constantFrom(undefined, '2026-01-01', '2026-02-01'),
    number: fc.nat(1000),
  })
  .map(({ name, roles, others, published, number }) =>
    articleResult({
      text: `${[name, ...others].join(', ')} ${number}.`,
      ...(published === undefined ? {} : { published }),
      entities: [person(name, roles), ...others.map((other): EntitySpec => ({ type: 'Product', name: other }))],
    }),
  ); // prettier-ignore

describe('likely links', () => {
  it('are the same in any order of the articles', () => {
    const orders = fc
      .array(arbitraryArticle, { maxLength: 10 })
      .chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      );
    fc.assert(
      fc.property(orders, ([given, shuffled]) => {
        expect(link(shuffled)).toEqual(link(given));
      }),
    );
  });

  it('never join people whose roles do not fit one person', () => {
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { maxLength: 10 }), (given) => {
        const { entities, results } = link(given);
        for (const { members } of entities) {
          const roles = members.flatMap(({ result, entity }) => results[result]?.entities[entity]?.roles ?? []);
          expect(roles.includes('striker') && roles.length > roles.filter((role) => role === 'striker').length).toBe(false);
        }
      }),
    ); // prettier-ignore
  });

  it('compare each cluster with a few of its block, however many there are', () => {
    const comparisonsOf = (count: number): number => {
      const results = Array.from({ length: count }, (_, i) =>
        article([person(`Ada ${'abcdefghij'[i % 10] ?? ''}${String(i).replace(/\d/gu, (d) => 'klmnopqrst'[Number(d)] ?? '')} Brook`)]),
      );
      const candidates = results.flatMap(({ entities }, result) =>
        entities.map((entity, index) => ({ ref: { result, entity: index }, entity, keys: keysOf(entity), traits: [] })),
      );
      expect(joinKeys(candidates).joins.size).toBe(0);
      return joinLikely(candidates.map((candidate) => [candidate]), candidates).comparisons;
    };
    expect(comparisonsOf(4000) / comparisonsOf(400)).toBeLessThan(11);
  }); // prettier-ignore
});
