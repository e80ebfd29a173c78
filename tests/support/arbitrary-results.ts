/** Small corpora for property tests: articles whose entities share names, acronyms, roles and claims at random. */
import fc from 'fast-check';

import type { ArticleResult, EntityType } from '../../graph/model/index.ts';
import { articleResult, type ClaimSpec, type EntitySpec } from './article-result.ts';

const NAMES: readonly (readonly [EntityType, string, Partial<EntitySpec>?])[] = [
  ['Person', 'Ada Brook'],
  ['Person', 'Ada Brook', { roles: ['footballer'] }],
  ['Person', 'Ada Brook', { roles: ['interior minister'] }],
  ['Person', 'Ada Mary Brook', { aliases: ['Ada Brook'] }],
  ['Person', 'Brook'],
  ['Organization', 'ICE'],
  ['Organization', 'Immigration and Customs Enforcement', { acronym: 'ICE' }],
  ['Organization', 'US Immigration and Customs Enforcement'],
  ['Organization', 'Interior Chess Enterprise', { acronym: 'ICE' }],
  ['Organization', 'Milan', { kind: 'team' }],
  ['Place', 'Milan', { kind: 'city' }],
  ['Place', 'Milan'],
  ['Place', 'US'],
  ['Place', 'United States'],
  ['Work', 'Harbour Times'],
  ['Organization', 'Harbour Times'],
  ['Group', 'protesters', { named: false }],
];

const DATES = [undefined, '2026', '2026-01-05', '2026-01-06', '2025-12'];
const PUBLISHERS = [undefined, 'Harbour Times', 'The Northern Post'];

const entities = fc.uniqueArray(fc.nat(NAMES.length - 1), { maxLength: 5 });

/** An article of one sentence for each entity and, where there are two, a meeting between the first and the others. */
const result = fc
  .record({
    picks: entities,
    date: fc.constantFrom(...DATES),
    publisher: fc.constantFrom(...PUBLISHERS),
    source: fc.constantFrom('a.txt', 'b.txt', 'c.txt'),
    words: fc.constantFrom('today', 'again', 'in the rain'),
  })
  .map(({ picks, date, publisher, source, words }): ArticleResult => {
    const specs = picks.flatMap((pick) => {
      const [type, name, more] = NAMES[pick] ?? [];
      return type === undefined || name === undefined ? [] : [{ type, name, ...more }];
    });
    // One entity for each spelling, so that a claim's ends can be told by name.
    const own = specs.filter((spec, i) => specs.findIndex(({ name }) => name === spec.name) === i);
    const [first, ...others] = own;
    const meetings = others.map(({ name }) => `${first?.name ?? ''} met ${name} ${words}.`);
    const mentions = own.map(({ name }) => `${name} was there.`);
    const actor = (spec: EntitySpec | undefined): boolean => spec !== undefined && spec.type !== 'Work';
    const claims = others.flatMap((other, i): ClaimSpec[] =>
      actor(first) && actor(other) && first !== undefined
        ? [
            {
              type: 'MET_WITH',
              source: first.name,
              target: other.name,
              trigger: 'met',
              sentence: meetings[i] ?? '',
            },
          ]
        : [],
    );
    return articleResult({
      text: [...meetings, ...mentions, words].join(' '),
      source,
      ...(date === undefined ? {} : { published: date }),
      ...(publisher === undefined ? {} : { publisher }),
      entities: own,
      claims,
    });
  });

/** Up to eight articles, some of them perhaps the same. */
export const arbitraryResults = fc.array(result, { maxLength: 8 });

/** Some results and the same results in another order. */
export const arbitraryOrders = arbitraryResults.chain((results) =>
  fc.tuple(fc.constant(results), fc.shuffledSubarray(results, { minLength: results.length })),
);
