import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ArticleResult, LinkedCorpus } from '../../graph/model/index.ts';
import { link } from '../../src/link/index.ts';
import { articleResult } from '../support/article-result.ts';

interface Report {
  readonly kind: string;
  readonly trigger: string;
  /** Each part as its role and the name of a person or a place. */
  readonly parts: readonly (readonly ['PATIENT' | 'PARTICIPANT' | 'AGENT' | 'PLACE', string])[];
  readonly published?: string;
  readonly date?: string;
}

const PLACES = new Set(['Nairobi', 'Berlin']);
let serial = 0;

/** An article with one event and those who take part in it. */
function report({ kind, trigger, parts, published, date }: Report): ArticleResult {
  serial += 1;
  const event = `${trigger} number ${serial}`;
  const text = `The ${event} with ${parts.map(([, name]) => name).join(' and ')}.`;
  return articleResult({
    text,
    ...(published === undefined ? {} : { published }),
    entities: [
      {
        type: 'Event',
        name: event,
        named: false,
        kind,
        trigger,
        words: [{ text: event, form: 'nominal' }],
        ...(date === undefined ? {} : { date }),
      },
      ...parts.map(([, name]) => ({
        type: PLACES.has(name) ? ('Place' as const) : ('Person' as const),
        name,
      })),
    ],
    claims: parts.map(([type, name]) => ({ type, source: event, target: name, trigger })),
  });
}

const events = ({ entities }: LinkedCorpus): number[] =>
  entities
    .filter(({ type }) => type === 'Event')
    .map(({ members }) => members.length)
    .sort();

const shooting = (victim: string, more: Partial<Report> = {}): ArticleResult =>
  report({ kind: 'shooting', trigger: 'shooting', parts: [['PATIENT', victim]], ...more });
const meeting =
  (...who: readonly string[]) =>
  (more: Partial<Report>): ArticleResult =>
    report({
      kind: 'meeting',
      trigger: 'meeting',
      parts: who.map((name) => ['PARTICIPANT', name] as const),
      ...more,
    });

describe('events of several articles', () => {
  it('are one where they are of one kind and one person underwent them, and the merge says so', () => {
    const corpus = link([shooting('Ana Ruiz'), shooting('Ana Ruiz')]);
    expect(events(corpus)).toEqual([2]);
    expect(corpus.merges.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)).sort()).toEqual([
      'same-event',
      'same-name',
    ]);
  });

  it('are never one by their kind alone', () => {
    const nobody: Report = { kind: 'shooting', trigger: 'shooting', parts: [] };
    const somewhere: Report = { ...nobody, parts: [['PLACE', 'Nairobi']] };
    expect(events(link([report(nobody), report(nobody)]))).toEqual([1, 1]);
    expect(events(link([report(somewhere), report(somewhere)]))).toEqual([1, 1]);
    expect(events(link([shooting('Ana Ruiz'), shooting('Luc Moreau')]))).toEqual([1, 1]);
  });

  it('of the kind "other" need one word', () => {
    const of = (trigger: string): ArticleResult =>
      report({ kind: 'other', trigger, parts: [['PATIENT', 'Ana Ruiz']] });
    expect(events(link([of('rescue'), of('release'), of('rescue')]))).toEqual([1, 2]);
  });

  it('that come again are one only at times that fit', () => {
    const both = meeting('Anna Weber', 'Luc Moreau');
    const corpus = link([
      both({ published: '2026-01-10' }),
      both({ published: '2026-01-12' }),
      both({ published: '2026-06-01' }),
      both({ date: '2026-06-02', published: '2026-07-20' }),
    ]);
    expect(events(corpus)).toEqual([2, 2]);
  });

  it('are two where their dates differ', () => {
    const corpus = link([
      shooting('Ana Ruiz', { date: '2026-01-10' }),
      shooting('Ana Ruiz', { date: '2026-01-12' }),
    ]);
    expect(events(corpus)).toEqual([1, 1]);
  });

  it('are the same in every order of the articles', () => {
    const one = fc.record({
      who: fc.constantFrom('Ana Ruiz', 'Luc Moreau'),
      published: fc.constantFrom('2026-01-10', '2026-01-25', '2026-02-20', undefined),
      date: fc.constantFrom('2026-01-12', '2026-01', undefined),
    });
    const reports = fc
      .array(one, { minLength: 2, maxLength: 7 })
      .map((all) =>
        all.map(({ who, published, date }) =>
          meeting(
            who,
            'Nora Quinn',
          )({ ...(published === undefined ? {} : { published }), ...(date === undefined ? {} : { date }) }),
        ),
      );
    fc.assert(
      fc.property(
        reports.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(link(shuffled).entities).toEqual(link(all).entities);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** An article with one named event, and how else it calls it. */
const named = (name: string, ...aliases: readonly string[]): ArticleResult => {
  serial += 1;
  return articleResult({
    text: `${serial}: ${[name, ...aliases].join(' and ')}.`,
    entities: [
      {
        type: 'Event',
        name,
        named: true,
        kind: 'sport',
        aliases,
        words: [name, ...aliases].map((text) => ({ text, form: 'name' as const })),
      },
    ],
  });
};

describe('events with names in several articles', () => {
  it('are one where they share a shorter name and the place in their names', () => {
    const corpus = link([
      named('Lisbon-Porto Games', 'Winter Olympics'),
      named('Lisbona-Porto Winter Olympics', 'Winter Olympics'),
      named('Winter Olympics'),
    ]);
    expect(events(corpus)).toEqual([3]);
  });

  it('are two where their names tell of two places, and then the shorter name is neither', () => {
    const corpus = link([
      named('Lisbon Games', 'Winter Olympics'),
      named('Oslo Games', 'Winter Olympics'),
      named('Winter Olympics'),
    ]);
    expect(events(corpus)).toEqual([1, 1, 1]);
  });
});

describe('ceremonies in several articles', () => {
  const ceremony = (name: string): ArticleResult =>
    articleResult({
      text: `The ${name} was long.`,
      published: '2025-03-01',
      entities: [
        {
          type: 'Event',
          name,
          named: false,
          kind: 'ceremony',
          trigger: 'ceremony',
          words: [{ text: name, form: 'nominal' }],
        },
      ],
    });

  it('are one where their names tell the same day', () => {
    expect(
      events(link([ceremony('March 6 opening ceremony'), ceremony('Mar. 6 Olympic opening ceremony')])),
    ).toEqual([2]);
  });

  it('are two on two days, and two of two kinds on one', () => {
    expect(
      events(link([ceremony('March 6 opening ceremony'), ceremony('March 7 opening ceremony')])),
    ).toEqual([1, 1]);
    expect(
      events(link([ceremony('March 6 opening ceremony'), ceremony('March 6 closing ceremony')])),
    ).toEqual([1, 1]);
  });
});
