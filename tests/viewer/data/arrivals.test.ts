import { describe, expect, it } from 'vitest';

import { addArrivals, arrivalsBetween, NO_ARRIVALS } from '../../../viewer/src/data/arrivals.ts';
import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { english } from '../../../viewer/src/words/en/index.ts';
import { italian } from '../../../viewer/src/words/it/index.ts';
import { article, claim, edge, sampleData, sampleJson } from '../sample-graph.ts';

function grown() {
  const json = sampleJson();
  const shared = claim('n1', { article: 'noon' });
  const relation = { source: 'ada', target: 'board' };
  return indexGraph({
    ...json,
    nodes: [...json.nodes, { key: 'noon', attributes: article({ source: 'noon.txt' }) }],
    edges: [
      ...json.edges,
      { key: 'n1', ...relation, attributes: edge('ALLIED_WITH', { claims: [shared, claim('n2')] }) },
      { key: 'n2', ...relation, attributes: edge('SUED', { claims: [shared] }) },
    ],
  });
}

describe('what came while the page was open', () => {
  it('is nothing where the graph is the same', () => {
    expect(arrivalsBetween(sampleData(), sampleData())).toEqual(NO_ARRIVALS);
  });

  it('counts new articles, and each new claim once', () => {
    expect(arrivalsBetween(sampleData(), grown())).toEqual({ articles: 1, claims: 2, gone: 0 });
  });

  it('counts the articles that are gone', () => {
    expect(arrivalsBetween(grown(), sampleData())).toEqual({ articles: 0, claims: 0, gone: 1 });
  });

  it('adds up until it is seen', () => {
    const sum = addArrivals({ articles: 1, claims: 2, gone: 0 }, { articles: 3, claims: 0, gone: 1 });
    expect(sum).toEqual({ articles: 4, claims: 2, gone: 1 });
  });

  it('is said in one line', () => {
    const many = { articles: 2, claims: 31, gone: 1 };
    expect(english.live.arrived(many)).toBe('2 new articles, 31 new claims and 1 article gone.');
    expect(english.live.arrived(NO_ARRIVALS)).toBe('The graph has changed.');
    expect(italian.live.arrived(many)).toBe('2 nuovi articoli, 31 nuove affermazioni e 1 articolo rimosso.');
    expect(italian.live.arrived({ articles: 1, claims: 1, gone: 0 })).toBe(
      '1 nuovo articolo e 1 nuova affermazione.',
    );
  });
});
