import { describe, expect, it } from 'vitest';

import { articleOf } from '../../../viewer/src/data/graph-data.ts';
import { groupHits } from '../../../viewer/src/search/group-hits.ts';
import { acronymOf, indexNames } from '../../../viewer/src/search/search-names.ts';
import { searchTexts, sentencesWith } from '../../../viewer/src/search/search-texts.ts';
import { article, EVENING, MORNING, sampleData } from '../sample-graph.ts';

const data = sampleData();
const pause = (): Promise<void> => Promise.resolve();
const found = (text: string, query: string): string[] =>
  sentencesWith({ key: 'a', attributes: article({ text }) }, query).map(({ sentence }) =>
    text.slice(...sentence),
  );

describe('search in texts', () => {
  it('finds the sentences that hold every word, and where the words stand', async () => {
    const result = await searchTexts(data, 'brandt harbour', { limit: 9, pause });
    expect([result?.sentences, result?.articles]).toEqual([2, 2]);
    const [hit] = result?.hits ?? [];
    expect(hit?.article).toBe('morning');
    expect(MORNING.slice(...(hit?.sentence ?? [0, 0]))).toBe(
      'Ada Brandt criticized the Harbour Board on Monday.',
    );
    expect(hit?.words.map((span) => MORNING.slice(...span))).toEqual(['Brandt', 'Harbour']);
  });

  it('counts all and lists as many as asked for', async () => {
    const result = await searchTexts(data, 'ada', { limit: 1, pause });
    expect(result?.hits).toHaveLength(1);
    expect(result?.sentences).toBe(3);
  });

  it('takes a word by its beginning, whatever its case and accents', () => {
    expect(found('A Żółkiew ferry. Another.', 'zolk')).toEqual(['A Żółkiew ferry.']);
    expect(found('A café, closed.', 'CAFÉ')).toEqual(['A café, closed.']);
    expect(found('Uncertain.', 'certain')).toEqual([]);
  });

  it('takes what is typed as words, never as a pattern', () => {
    expect(found('It cost 3 (three) crowns.', '.*(')).toEqual([]);
    expect(found('It cost 3 (three) crowns.', '(three)')).toEqual(['It cost 3 (three) crowns.']);
  });

  it('finds nothing in nothing, and stops when it is given up', async () => {
    expect(found(EVENING, '  ')).toEqual([]);
    const signal = AbortSignal.abort();
    expect(await searchTexts(data, 'ada', { limit: 9, pause, signal })).toBeUndefined();
    expect(articleOf(data, 'evening')).toBeDefined();
  });
});

describe('names that were found', () => {
  it('stand by type, the best one’s first, and each type is cut', () => {
    const hits = indexNames(data)('kelmar', { limit: 40 });
    expect(groupHits(data, hits, { each: 5 }).map(({ type }) => type)).toEqual([
      'Place',
      'Person',
      'Article',
    ]);
    const cut = groupHits(data, indexNames(data)('ada', { limit: 40 }), { each: 0 });
    expect(cut[0]).toMatchObject({ hits: [], more: 1 });
    const all = groupHits(data, indexNames(data)('ada', { limit: 40 }), { each: 0, all: 'Person' });
    expect(all[0]).toMatchObject({ more: 0 });
  });

  it('are found by role and by acronym, which are shown', () => {
    const search = indexNames(data);
    expect(search('the mayor of kelmar')[0]).toMatchObject({ key: 'ada', role: 'the mayor of Kelmar' });
    expect(search('HB')[0]).toMatchObject({ key: 'board', alias: 'HB' });
    expect(acronymOf('World Union of Harbours')).toBe('WUH');
    expect(acronymOf('Kelmar')).toBeUndefined();
  });

  it('are found by what was said', () => {
    expect(indexNames(data)('quay unsafe')[0]?.key).toBe('quay');
  });
});
