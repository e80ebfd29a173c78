import { describe, expect, it } from 'vitest';

import { safeLink } from '../../../graph/words/links.ts';
import { articleOf } from '../../../viewer/src/data/graph-data.ts';
import { citationOf } from '../../../viewer/src/evidence/citation.ts';
import { claimsInOrder, evidenceOf } from '../../../viewer/src/evidence/claim-evidence.ts';
import { entityRelations, mentionsOf, statementsOf } from '../../../viewer/src/evidence/entity-view.ts';
import { claim, MORNING, planningData, sampleData, spanOf } from '../sample-graph.ts';

const data = sampleData();
const ENDS = { source: 'ada', target: 'board' };
const claimsOf = (key: string) => {
  const edge = data.edges.get(key);
  return edge === undefined ? [] : claimsInOrder(data, edge);
};

describe('the evidence of a relation', () => {
  it('comes in the order of publication', () => {
    expect(claimsOf('e1').map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  it('is the sentence itself, with who, trigger and whom marked', () => {
    const [first] = claimsOf('e1');
    const evidence = evidenceOf(data, first ?? claim('none'), ENDS);
    expect(evidence.article?.key).toBe('morning');
    expect(evidence.excerpts).toHaveLength(1);
    const pieces = evidence.excerpts[0]?.pieces ?? [];
    expect(pieces.map(({ text }) => text).join('')).toBe(
      'Ada Brandt criticized the Harbour Board on Monday.',
    );
    const marked = Object.fromEntries(pieces.map(({ text, roles }) => [roles[0] ?? '', text]));
    expect(marked).toMatchObject({ subject: 'Ada Brandt', trigger: 'criticized', object: 'Harbour Board' });
  });

  it('shows what lies outside of the sentence as a stretch of its own', () => {
    const outside = claim('x', {
      sentence: [...spanOf(MORNING, 'Ada Brandt is the mayor of Kelmar.')],
      subject: [...spanOf(MORNING, 'Ada Brandt', 1)],
      trigger: [...spanOf(MORNING, 'mayor')],
      object: [...spanOf(MORNING, 'Harbour Board')],
    });
    const { excerpts } = evidenceOf(data, outside, ENDS);
    expect(excerpts).toHaveLength(2);
    expect(excerpts[0]?.pieces.some(({ roles }) => roles.includes('object'))).toBe(true);
    expect(excerpts[1]?.pieces.map(({ text }) => text).join('')).toBe('Ada Brandt is the mayor of Kelmar.');
  });

  it('is empty, not an error, when the graph lacks the article', () => {
    expect(evidenceOf(data, claim('x', { article: 'gone' }), ENDS)).toMatchObject({
      article: undefined,
      excerpts: [],
    });
  });

  it('comes with the sentence before, and with who is meant, where it names nobody', () => {
    const [said] = claimsOf('e3');
    const evidence = evidenceOf(data, said ?? claim('none'), { source: 'ada', target: 'quay' });
    expect(evidence.leadIn).toBe('Ada Brandt criticized the Harbour Board on Monday.');
    expect(evidence.referents.map(({ words, node }) => [words, node.key])).toEqual([['she', 'ada']]);
  });

  it('comes without them where it names both', () => {
    const [first] = claimsOf('e1');
    expect(evidenceOf(data, first ?? claim('none'), ENDS)).toMatchObject({
      leadIn: undefined,
      referents: [],
    });
  });

  it('does not explain a description that is all the name there is', () => {
    const told = claim('x', { object: [...spanOf(MORNING, 'reporters')] });
    expect(evidenceOf(data, told, { source: 'ada', target: 'reporters' }).referents).toEqual([]);
  });

  it('finds who is meant at the other end of a relation that goes both ways', () => {
    const met = claim('x', { subject: [...spanOf(MORNING, 'she')] });
    const { referents } = evidenceOf(data, met, { source: 'board', target: 'ada' });
    expect(referents.map(({ node }) => node.key)).toEqual(['ada']);
  });

  it('can be cited', () => {
    const evening = articleOf(data, 'evening');
    const [, second] = claimsOf('e1');
    const words = evening === undefined || second === undefined ? '' : citationOf(second, evening);
    expect(words).toBe(
      '“The Harbour Board denied that Ada Brandt had criticized it.” (Board rejects claim, Kelmar Evening Post, ' +
        '3 March 2026, https://example.org/evening, characters 0–59 of evening.txt)',
    );
  });
});

describe('an entity’s card', () => {
  it('groups relations by type and direction, in the ontology’s order', () => {
    const groups = entityRelations(data, 'ada').map(({ type, direction }) => `${type} ${direction}`);
    expect(groups).toEqual(['HOLDS_POSITION forth', 'MET_WITH forth', 'CRITICIZED forth']);
    expect(entityRelations(data, 'board').map(({ type, direction }) => `${type} ${direction}`)).toEqual([
      'MET_WITH forth',
      'CRITICIZED back',
    ]);
  });

  it('never puts plans under the heading of facts', () => {
    const groups = entityRelations(planningData(), 'board').map(({ type, modality }) => [type, modality]);
    expect(groups).toEqual([
      ['MET_WITH', 'planned'],
      ['CRITICIZED', undefined],
    ]);
  });

  it('lists what was said', () => {
    expect(statementsOf(data, 'ada').said.map(({ key }) => key)).toEqual(['quay']);
    expect(statementsOf(data, 'board')).toEqual({ said: [], told: [], about: [] });
  });

  it('lists every mention with the words around it, by article', () => {
    const articles = mentionsOf(data, 'ada');
    expect(articles.map(({ article, mentions }) => [article.key, mentions.length])).toEqual([
      ['morning', 3],
      ['evening', 1],
    ]);
    const [first] = articles[0]?.mentions ?? [];
    expect(first?.pieces[0]).toEqual({ text: 'Ada Brandt', roles: ['mention'] });
    expect(first).toMatchObject({ before: false, after: false });
  });
});

describe('a link from an article', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://example.org', 'http://example.org/'],
  ])('is followed when it is %s', (url, href) => {
    expect(safeLink(url)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x',
    'x',
    '',
    undefined,
  ])('is not followed when it is %s', (url) => {
    expect(safeLink(url)).toBeUndefined();
  });
});
