import { describe, expect, it } from 'vitest';

import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { foldText, indexNames } from '../../../viewer/src/search/search-names.ts';
import { entity, sampleJson } from '../sample-graph.ts';

const json = sampleJson();
json.nodes.push(
  { key: 'zoe', attributes: entity({ name: 'Zoë Đorđević' }) },
  { key: 'minor', attributes: entity({ name: 'Ada Lind', articleCount: 1 }) },
  { key: 'arabic', attributes: entity({ name: 'سارة خليل' }) },
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
    expect(search('a', 1)).toHaveLength(1);
    expect(keys('  ')).toEqual([]);
  });

  it('folds letters that have no accent to lose', () => {
    expect(foldText('Łódź, Ø, STRAßE')).toBe('lodz, o, strasse');
  });
});
