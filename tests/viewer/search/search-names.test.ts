import { describe, expect, it } from 'vitest';

import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { foldText, indexNames } from '../../../viewer/src/search/search-names.ts';
import { article, entity, sampleJson } from '../sample-graph.ts';

const json = sampleJson();
json.nodes.push(
  { key: 'zoe', attributes: entity({ name: 'Zoë Đorđević' }) },
  { key: 'minor', attributes: entity({ name: 'Ada Lind', articleCount: 1 }) },
  { key: 'arabic', attributes: entity({ name: 'سارة خليل' }) },
);
json.nodes.push(
  { key: 'brussels', attributes: entity({ type: 'Place', name: 'Usk', articleCount: 90 }) },
  { key: 'us', attributes: entity({ type: 'Place', name: 'United States', aliases: ['U.S.'] }) },
  { key: 'title', attributes: article({ name: 'US' }) },
  { key: 'book', attributes: entity({ type: 'Work', name: 'Kelmar Kelmar', articleCount: 90 }) },
);
const search = indexNames(indexGraph(json));
const keys = (query: string): string[] => search(query).map(({ key }) => key);

describe('search', () => {
  it('finds by the beginning of any word, best covered first', () => {
    expect(keys('ad').slice(0, 2)).toEqual(['ada', 'minor']);
    expect(keys('harb')).toEqual(['board']);
  });

  it('finds by alias and says which', () => {
    expect(search('mayor brandt')[0]).toEqual({ key: 'ada', alias: 'Mayor Brandt' });
    expect(search('ada')[0]?.alias).toBeUndefined();
  });

  it('puts what bears exactly the name or alias first, whatever its case and dots', () => {
    for (const query of ['US', 'us', 'U.S.', 'u.s'])
      expect(search(query)[0]).toEqual({ key: 'us', alias: 'U.S.' });
    expect(keys('us').slice(0, 3)).toEqual(['us', 'title', 'brussels']);
  });

  it('puts entities before works and articles, and what is out of view last', () => {
    expect(keys('kelmar')).toEqual(['kelmar', 'ada', 'book', 'morning']);
    const hidden = search('kelmar', { hiddenTypes: ['Work'] }).map(({ key }) => key);
    expect(hidden).toEqual(['kelmar', 'ada', 'morning', 'book']);
    expect(search('us', { hiddenTypes: ['Article'] }).map(({ key }) => key)).toEqual([
      'us',
      'title',
      'brussels',
    ]);
  });

  it('does not need accents', () => {
    expect(keys('zoe dordevic')).toEqual(['zoe']);
    expect(keys('Zoë')).toEqual(['zoe']);
  });

  it('forgives a slip', () => {
    expect(keys('kelmra')[0]).toBe('kelmar');
  });

  it('wants every word', () => {
    expect(keys('ada harbour')).toEqual([]);
  });

  it('finds names in other scripts', () => {
    expect(keys('خليل')).toEqual(['arabic']);
  });

  it('finds articles by their title', () => {
    expect(keys('quay row')).toContain('morning');
  });

  it('keeps to its limit, and finds nothing in nothing', () => {
    expect(search('a', { limit: 1 })).toHaveLength(1);
    expect(keys('  ')).toEqual([]);
  });

  it('folds letters that have no accent to lose', () => {
    expect(foldText('Łódź, Ø, STRAßE')).toBe('lodz, o, strasse');
  });
});
