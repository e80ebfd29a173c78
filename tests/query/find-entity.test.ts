import { describe, expect, it } from 'vitest';

import { findEntity, type FoundEntity } from '../../graph/query/find-entity.ts';
import { buildGraph } from '../../src/ingest.ts';
import { articleResult } from '../support/article-result.ts';

const story = articleResult({
  text: 'Zoë Brønd of Brondby met Ada Brook. The Brook Trust paid Brook. Brook flooded. The chair of the trust spoke.',
  source: 'story.txt',
  entities: [
    { type: 'Person', name: 'Zoë Brønd', description: 'a diver' },
    { type: 'Place', name: 'Brondby', kind: 'city' },
    {
      type: 'Person',
      name: 'Ada Brook',
      aliases: ['Brook'],
      words: ['Ada Brook', { text: 'Brook', inside: 'paid Brook' }],
    },
    {
      type: 'Organization',
      name: 'Brook Trust',
      words: ['Brook Trust', { text: 'the trust', form: 'nominal' }],
    },
    { type: 'Place', name: 'Brook', words: [{ text: 'Brook', inside: 'Brook flooded' }] },
  ],
});
const graph = buildGraph([story]);

/** What was found in short: how, and which names. */
function told(found: FoundEntity): readonly string[] {
  switch (found.outcome) {
    case 'found':
      return [found.by, found.entity.name];
    case 'ambiguous':
      return [`several ${found.by}`, ...found.candidates.map(({ name }) => name)];
    case 'unknown':
      return ['near', ...found.near.map(({ name }) => name)];
  }
}
const find = (asked: string): readonly string[] => told(findEntity(graph, asked));

describe('the entity that a reader means', () => {
  it('is found by its name in any case, and without its accents', () => {
    for (const asked of ['Zoë Brønd', 'zoe brond', '  ZOE BROND '])
      expect(find(asked)).toEqual(['exact', 'Zoë Brønd']);
  });

  it('is found by the beginning of a name, then by a word of it, then by any part', () => {
    expect(find('Zoe')).toEqual(['prefix', 'Zoë Brønd']);
    expect(find('trus')).toEqual(['word', 'Brook Trust']);
    expect(find('ondb')).toEqual(['contained', 'Brondby']);
  });

  it('is not chosen among several that bear the name: an alias counts as much as a name', () => {
    const found = findEntity(graph, 'brook');
    expect(found).toMatchObject({
      outcome: 'ambiguous',
      by: 'exact',
      candidates: [
        { name: 'Ada Brook', type: 'Person', alias: 'Brook', mentionCount: 2 },
        { name: 'Brook', type: 'Place', mentionCount: 1 },
      ],
    });
  });

  it('is chosen by its type', () => {
    expect(told(findEntity(graph, 'brook', { types: ['Place'] }))).toEqual(['exact', 'Brook']);
    expect(told(findEntity(graph, 'ada', { types: ['Place'] }))).toEqual(['near']);
  });

  it('is found by its id, and by an id that it had', () => {
    const key = graph.findNode((_, { name }) => name === 'Brook Trust') ?? '';
    expect(find(key)).toEqual(['place', 'Brook Trust']);
    const redirects = new Map([['n-former', key]]);
    expect(told(findEntity(graph, 'n-former', { redirects }))).toEqual(['place', 'Brook Trust']);
  });

  it('is found by a place where it is mentioned', () => {
    const at = story.article.text.indexOf('the trust spoke');
    expect(find(`${story.article.id}:${at}`)).toEqual(['place', 'Brook Trust']);
    expect(find(`story.txt:${at}-${at + 9}`)).toEqual(['place', 'Brook Trust']);
    expect(find(`story.txt:${at}-${at + 12}`)).toEqual(['near']);
    expect(find('story.txt:1000000')).toEqual(['near']);
  });

  it('is suggested where the name has a slip', () => {
    expect(find('Ada Broko')).toEqual(['near', 'Ada Brook']);
    expect(find('Brnodby')).toEqual(['near', 'Brondby']);
    expect(find('Nobody Anybody')).toEqual(['near']);
    expect(find('')).toEqual(['near']);
  });
});
