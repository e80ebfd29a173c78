import { describe, expect, it } from 'vitest';

import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { disputedEdgesOf } from '../../../viewer/src/disputed/disputed-edges.ts';
import { sampleJson } from '../sample-graph.ts';

const json = sampleJson();
for (const { key, attributes } of json.edges) {
  if (key === 'e6') attributes.status = 'contested';
  if (key === 'e2') {
    attributes.status = 'denied';
    attributes.claims = attributes.claims.map((claim) => ({ ...claim, polarity: 'denied' }));
  }
}
const data = indexGraph(json);

describe('what is disputed', () => {
  it('stands by how: two sides, a side that is challenged, a denial alone', () => {
    const { contested, challenged, denied } = disputedEdgesOf(data);
    const keys = (edges: typeof contested): string[] => edges.map(({ edge }) => edge.key);
    expect([keys(contested), keys(challenged), keys(denied)]).toEqual([['e1'], ['e6'], ['e2']]);
  });

  it('has both sides with the outlets that take them', () => {
    const [quarrel] = disputedEdgesOf(data).contested;
    const outlets = (side: 'affirmed' | 'denied') =>
      quarrel?.[side].flatMap(({ places }) => places.map(({ article }) => article.publisher));
    expect(outlets('affirmed')).toEqual(['The Kelmar Morning']);
    expect(outlets('denied')).toEqual(['Kelmar Evening Post']);
  });

  it('is as much as graph.json says', () => {
    const { contested, challenged, denied } = disputedEdgesOf(data);
    const disputed = json.edges.filter(({ attributes }) =>
      ['contested', 'denied'].includes(attributes.status),
    );
    expect(contested.length + challenged.length + denied.length).toBe(disputed.length);
  });
});
