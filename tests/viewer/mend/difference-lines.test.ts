import { expect, it } from 'vitest';

import type { GraphDifference } from '../../../graph/query/difference/shapes.ts';
import type { EntitySummary, RelationSummary } from '../../../graph/query/summaries.ts';
import { differenceLines } from '../../../viewer/src/mend/difference-lines.ts';
import { WORDS } from './words.ts';

const NOTHING: GraphDifference = {
  articles: { added: [], removed: [] },
  entities: { added: [], removed: [], changed: [], merged: [], split: [] },
  relations: { added: [], removed: [], changed: [] },
  statements: { added: 0, removed: 0 },
};

const entity = (name: string, more: Partial<EntitySummary> = {}): EntitySummary => ({
  ...{ id: name, type: 'Person', name, mentionCount: 3, articleCount: 1 },
  ...more,
});

const relation = (source: string, target: string, more: Partial<RelationSummary> = {}): RelationSummary => ({
  ...{ id: `${source} ${target}`, type: 'MET_WITH', status: 'asserted', claimCount: 1, articleCount: 1 },
  source: { id: source, type: 'Person', name: source },
  target: { id: target, type: 'Person', name: target },
  ...more,
});

const texts = (difference: Partial<GraphDifference>): readonly (readonly string[])[] =>
  differenceLines({ ...NOTHING, ...difference }, WORDS).map(({ text, items }) => [text, ...items]);

it('a difference of nothing has no lines', () => {
  expect(texts({})).toEqual([]);
});

it('a merge says who becomes one and which relations move', () => {
  const merged = { before: [entity('Ada'), entity('A. Brandt')], after: [entity('Ada Brandt')] };
  const moved = {
    before: relation('Ada', 'Oskar'),
    after: relation('Ada Brandt', 'Oskar', { modality: 'planned', detail: 'in Kelmar' }),
    claimsAdded: 0,
    claimsRemoved: 0,
  };
  expect(
    texts({
      entities: { ...NOTHING.entities, merged: [merged] },
      relations: { ...NOTHING.relations, changed: [moved] },
    }),
  ).toEqual([
    ['Ada and A. Brandt become one: Ada Brandt'],
    ['1 relation moved', 'Ada Brandt — met with: in Kelmar · planned — Oskar'],
  ]);
});

it('a merge of namesakes counts them, and a split says how many mentions each has', () => {
  const ada = entity('Ada');
  expect(
    texts({
      entities: {
        ...NOTHING.entities,
        merged: [{ before: [ada, ada], after: [ada] }],
        split: [{ before: [ada], after: [ada, entity('Ada B.', { mentionCount: 1 })] }],
      },
    }),
  ).toEqual([['2 of the name Ada become one'], ['Ada becomes 2: Ada (3 mentions) and Ada B. (1 mention)']]);
});

it('an entity that is renamed or retyped has a line of its own; one that only has another id has none', () => {
  const changed = [
    { before: entity('Ada'), after: entity('Ada B.'), changes: ['name', 'aliases'] as const },
    {
      before: entity('Kelmar'),
      after: entity('Kelmar', { type: 'Place', kind: 'city' }),
      changes: ['type', 'kind'] as const,
    },
    { before: entity('Oskar'), after: entity('Oskar'), changes: ['id'] as const },
    { before: entity('Jonas'), after: entity('Jonas'), changes: ['mentions'] as const },
  ];
  expect(texts({ entities: { ...NOTHING.entities, changed } })).toEqual([
    ['Kelmar: person, now place (city)'],
    ['Ada is called Ada B.'],
    ['1 thing changed', 'Jonas (person)'],
  ]);
});

it('a relation is told once: by its status, else by its claims', () => {
  const before = relation('Ada', 'Oskar', { status: 'contested' });
  const changed = [
    { before, after: relation('Ada', 'Oskar'), claimsAdded: 0, claimsRemoved: 1 },
    { before: relation('Ada', 'Tom'), after: relation('Ada', 'Tom'), claimsAdded: 2, claimsRemoved: 1 },
  ];
  expect(
    texts({
      relations: { added: [], removed: [relation('Tom', 'Ada')], changed },
      statements: { added: 0, removed: 2 },
    }),
  ).toEqual([
    ['1 relation gone', 'Tom — met with — Ada'],
    ['1 relation of another status', 'Ada — met with — Oskar: contested, now asserted'],
    ['1 relation with other claims', 'Ada — met with — Tom: +2 −1'],
    ['2 statements gone'],
  ]);
});
