import { describe, expect, it } from 'vitest';

import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import type { EdgeAttributes, EntityType, RelationType, Status } from '../../graph/model/index.ts';
import { type EntityPath, findPaths, type PathRequest } from '../../graph/query/paths.ts';

const NAMES: Readonly<Record<string, EntityType>> = {
  ann: 'Person', bo: 'Person', cy: 'Person', dee: 'Person', club: 'Organization', lund: 'Place', far: 'Place',
}; // prettier-ignore

interface EdgeSpec {
  readonly status?: Status;
  readonly modality?: EdgeAttributes['claims'][number]['modality'];
  readonly articleCount?: number;
}

/** A graph of relations, each `source RELATION target`. */
function graphOf(...relations: readonly (readonly [words: string, spec?: EdgeSpec])[]): DossierGraph {
  const graph = emptyGraph();
  const text = 'Somebody did something.';
  const about = { source: 'a.txt', authors: [], language: 'en', sha256: '0'.repeat(64), regions: [] };
  graph.addNode('article', { type: 'Article', name: 'A title', text, ...about });
  for (const [name, type] of Object.entries(NAMES)) {
    const mention = { article: 'article', start: 0, end: 8, form: 'name' } as const;
    const counts = { mentionCount: 1, articleCount: 1 };
    graph.addNode(name, { type, name, aliases: [], mentions: [mention], ...counts });
  }
  for (const [words, spec = {}] of relations) {
    const [source = '', type = '', target = ''] = words.split(' ');
    const { status = 'asserted', modality = 'actual', articleCount = 1 } = spec;
    const polarity = status === 'denied' ? 'denied' : 'affirmed';
    const spans = { sentence: [0, 23], subject: [0, 8], trigger: [9, 12], object: [13, 22] } as const;
    graph.addEdgeWithKey(words, source, target, {
      type: type as RelationType,
      claims: [
        {
          ...{ id: words, article: 'article', polarity, modality, extractor: 'test', confidence: 1 },
          ...{ sentence: [...spans.sentence], subject: [...spans.subject] },
          ...{ trigger: [...spans.trigger], object: [...spans.object] },
        },
      ],
      ...{ claimCount: 1, articleCount, outletCount: 1, status, confidence: 1 },
    });
  }
  return graph;
}

const told = ({ hops }: EntityPath): string =>
  [hops[0]?.from.name, ...hops.map(({ to }) => to.name)].join(' ');
const relations = ({ hops }: EntityPath): string[] => hops.map(({ relation }) => relation.type);
function paths(graph: DossierGraph, more: Partial<PathRequest> = {}): readonly EntityPath[] {
  return findPaths(graph, { from: 'ann', to: 'dee', max: 6, count: 1, ...more }).paths;
}

describe('the way from one name to another', () => {
  const ring = graphOf(
    ['ann PAID bo'],
    ['dee PRAISED bo'],
    ['ann MET_WITH cy'],
    ['cy PAID club'],
    ['dee LEADS club'],
  );

  it('is the shortest, whatever the directions of its relations', () => {
    const [path] = paths(ring);
    expect(path === undefined ? '' : told(path)).toBe('ann bo dee');
    expect(path?.hops.map(({ relation }) => relation.source.name)).toEqual(['ann', 'dee']);
  });

  it('comes with the sentence of each step', () => {
    expect(paths(ring)[0]?.hops[0]?.evidence).toMatchObject([
      {
        sentence: 'Somebody did something.',
        voice: { kind: 'article' },
        places: [{ article: { source: 'a.txt' } }],
      },
    ]);
  });

  it('is the same from its other end, turned round', () => {
    const graph = graphOf(['ann PAID bo'], ['bo PAID dee'], ['ann PAID cy'], ['cy PAID dee']);
    const back = findPaths(graph, { from: 'dee', to: 'ann', max: 6, count: 1 }).paths;
    expect(back.map(told).map((path) => path.split(' ').reverse().join(' '))).toEqual(paths(graph).map(told));
  });

  it('prefers what articles assert as fact to what is attributed, planned, contested or denied', () => {
    for (const spec of [
      { status: 'attributed' },
      { status: 'contested' },
      { status: 'denied' },
      { modality: 'planned' },
    ] as const) {
      const graph = graphOf(['ann PAID bo', spec], ['bo PAID dee'], ['ann PAID cy'], ['cy PAID dee']);
      expect(paths(graph).map(told)).toEqual(['ann cy dee']);
    }
  });

  it('prefers what more articles state, and what says more', () => {
    const counted = graphOf(
      ['ann PAID bo'],
      ['bo PAID dee'],
      ['ann PAID cy', { articleCount: 3 }],
      ['cy PAID dee'],
    );
    expect(paths(counted).map(told)).toEqual(['ann cy dee']);
    const vague = graphOf(['ann ASSOCIATED_WITH dee'], ['ann PAID dee']);
    expect(paths(vague).map(relations)).toEqual([['PAID']]);
  });

  it('has alternatives of its length, best first, each through other names', () => {
    const graph = graphOf(
      ['ann PAID bo'], ['ann MET_WITH bo'], ['bo PAID dee', { status: 'attributed' }], ['ann PAID cy'], ['cy PAID dee'],
      ['ann PAID club'], ['club PAID lund'], ['lund PAID dee'],
    ); // prettier-ignore
    expect(paths(graph, { count: 3 }).map(told)).toEqual(['ann cy dee', 'ann bo dee']);
  });

  it('passes what is asked for, and not what is excluded', () => {
    expect(paths(ring, { via: ['cy'] }).map(told)).toEqual(['ann cy club dee']);
    expect(paths(ring, { without: { nodes: new Set(['bo']) } }).map(told)).toEqual(['ann cy club dee']);
    expect(paths(ring, { without: { relations: new Set(['PRAISED']) } }).map(told)).toEqual([
      'ann cy club dee',
    ]);
    const types = new Set(['Organization'] as const);
    expect(paths(ring, { without: { nodes: new Set(['bo']), types } })).toEqual([]);
  });

  it('is no longer than what is asked for', () => {
    expect(paths(ring, { max: 2 })).toHaveLength(1);
    expect(paths(ring, { max: 1 })).toEqual([]);
    expect(paths(ring, { via: ['cy'], max: 2 })).toEqual([]);
  });

  it('does not lead through an article that names both, but says so', () => {
    const graph = graphOf(['article MENTIONS ann'], ['article MENTIONS dee'], ['ann PAID bo']);
    const found = findPaths(graph, { from: 'ann', to: 'dee', max: 6, count: 1 });
    expect(found.paths).toEqual([]);
    expect(found.together.map(({ source }) => source)).toEqual(['a.txt']);
    expect(found.reached).toEqual({ from: 1, to: 0 });
  });
});
