import { describe, expect, it } from 'vitest';

import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { agreementOf, outletsThat } from '../../../viewer/src/evidence/agreement.ts';
import { contentsOf } from '../../../viewer/src/evidence/article-index.ts';
import { supportOf } from '../../../viewer/src/evidence/article-view.ts';
import { relationsBetween } from '../../../viewer/src/evidence/between.ts';
import { aliasesByUse, coverageOf } from '../../../viewer/src/evidence/coverage.ts';
import { placeToRead } from '../../../viewer/src/evidence/reading.ts';
import { evidenceSides, stepOfClaim, stepsOf } from '../../../viewer/src/evidence/sides.ts';
import { article, claim, EVENING, MORNING, sampleData, sampleJson, spanOf } from '../sample-graph.ts';

const data = sampleData();
type Data = typeof data;
const edgeOf = (from: Data, key: string) => {
  const edge = from.edges.get(key);
  if (edge === undefined) throw new Error(`the sample has no edge ${key}`);
  return edge;
};

/** The sample, in which a third outlet prints the morning's article and an agency is quoted by it. */
function copiedData(): Data {
  const json = sampleJson();
  const copy = article({
    name: 'The same row',
    source: 'copy.txt',
    publisher: 'Kelmar Wire',
    published: '2026-03-04',
  });
  json.nodes.push({ key: 'wire', attributes: copy });
  const [first] = json.edges;
  first?.attributes.claims.push(
    claim('c6', { article: 'wire' }),
    claim('c7', { article: 'wire', attribution: { speakers: ['reporters'] } }),
  );
  return indexGraph(json);
}

describe('the sides of a relation', () => {
  it('are what affirms it, then what denies it', () => {
    const sides = evidenceSides(data, edgeOf(data, 'e1'));
    expect(sides.map(({ polarity, told }) => [polarity, told.map(({ claim: { id } }) => id)])).toEqual([
      ['affirmed', ['c1']],
      ['denied', ['c2']],
    ]);
  });

  it('fold a sentence that another article copies, but not the same words by another account', () => {
    const copied = copiedData();
    const [says] = evidenceSides(copied, edgeOf(copied, 'e1'));
    expect(says?.told.map(({ claim: { id }, copies }) => [id, copies.map((each) => each.id)])).toEqual([
      ['c1', ['c6']],
      ['c7', []],
    ]);
  });

  it('are stepped through in one count, a copy with its first', () => {
    const copied = copiedData();
    const edge = edgeOf(copied, 'e1');
    expect(stepsOf(copied, edge)).toBe(3);
    expect(['c1', 'c6', 'c7', 'c2', 'none'].map((id) => stepOfClaim(copied, edge, id))).toEqual([
      0, 0, 1, 2, 0,
    ]);
  });
});

describe('the outlets of a relation', () => {
  const copied = copiedData();
  const agreement = agreementOf(copied, edgeOf(copied, 'e1'));

  it('stand each by what they say themselves, what they pass on, and what they deny', () => {
    const rows = agreement.rows.map(({ outlet, claims }) => [
      outlet,
      claims.says.length,
      claims.attributed.length,
      claims.denies.length,
    ]);
    expect(rows).toEqual([
      ['Kelmar Wire', 1, 1, 0],
      ['The Kelmar Morning', 1, 0, 0],
      ['Kelmar Evening Post', 0, 0, 1],
    ]);
    expect(outletsThat(agreement, 'says')).toEqual(['Kelmar Wire', 'The Kelmar Morning']);
    expect(outletsThat(agreement, 'denies')).toEqual(['Kelmar Evening Post']);
  });

  it('come with whom they quote, for it and against it', () => {
    expect(agreement.speakers).toEqual({ affirming: ['reporters'], denying: ['board'] });
  });

  it('do not say themselves what they report as an allegation', () => {
    const json = sampleJson();
    const [first] = json.edges;
    if (first !== undefined) first.attributes.claims = [claim('c1', { modality: 'claimed' })];
    const alleged = indexGraph(json);
    expect(outletsThat(agreementOf(alleged, edgeOf(alleged, 'e1')), 'says')).toEqual([]);
  });

  it('are called by the article where no publisher is given', () => {
    const json = sampleJson();
    for (const node of json.nodes) if (node.attributes.type === 'Article') delete node.attributes.publisher;
    const nameless = indexGraph(json);
    expect(agreementOf(nameless, edgeOf(nameless, 'e1')).rows.map(({ outlet }) => outlet)).toEqual([
      'Quay row in Kelmar',
      'Board rejects claim',
    ]);
  });
});

describe('the coverage of an entity', () => {
  const ada = data.nodes.get('ada');
  const attributes = ada?.attributes;
  if (attributes === undefined || !('mentions' in attributes)) throw new Error('the sample lost its mayor');

  it('counts articles and mentions by outlet', () => {
    expect(coverageOf(data, { key: 'ada', attributes })).toEqual([
      { outlet: 'The Kelmar Morning', articles: 1, mentions: 3 },
      { outlet: 'Kelmar Evening Post', articles: 1, mentions: 1 },
    ]);
  });

  it('orders other names by how often they are used', () => {
    const named = { key: 'ada', attributes: { ...attributes, aliases: ['Brandt', 'Ada Brandt'] } };
    expect(aliasesByUse(data, named)).toEqual([
      { alias: 'Ada Brandt', count: 3 },
      { alias: 'Brandt', count: 0 },
    ]);
  });
});

describe('two nodes', () => {
  it('have all their relations in one list, either way, disputed ones first', () => {
    expect(relationsBetween(data, 'ada', 'board').map(({ key }) => key)).toEqual(['e1', 'e6']);
    expect(relationsBetween(data, 'board', 'ada').map(({ key }) => key)).toEqual(['e1', 'e6']);
    expect(relationsBetween(data, 'kelmar', 'board')).toEqual([]);
  });
});

describe('an article', () => {
  it('has its mentions, its sentences that state something, and its quotations with who speaks', () => {
    const { mentions, sentences, quotes } = contentsOf(data, 'morning');
    expect(mentions.map(({ key, span: [start, end] }) => [key, MORNING.slice(start, end)])).toEqual([
      ['ada', 'Ada Brandt'],
      ['board', 'Harbour Board'],
      ['ada', 'she'],
      ['reporters', 'reporters'],
      ['ada', 'Ada Brandt'],
      ['kelmar', 'Kelmar'],
    ]);
    expect(sentences.map(({ claims }) => claims.map(({ claim: { id } }) => id))).toEqual([
      ['c1', 'c5'],
      ['c3'],
      ['c4'],
    ]);
    expect(quotes.map(({ statement, speakers }) => [statement.key, speakers.map(({ key }) => key)])).toEqual([
      ['quay', ['ada']],
    ]);
  });

  it('supports relations, some of them alone', () => {
    const { claims, claimsOnlyHere, relations } = supportOf(data, 'morning');
    expect([claims, claimsOnlyHere]).toEqual([4, 3]);
    expect(relations.filter(({ onlyHere }) => !onlyHere).map(({ edge }) => edge.key)).toEqual(['e1']);
  });

  it('is nothing in a graph that lacks it', () => {
    expect(contentsOf(data, 'gone')).toEqual({ mentions: [], sentences: [], quotes: [] });
  });
});

describe('the place to read', () => {
  it('is the sentence of the claim under the reader’s eyes', () => {
    expect(placeToRead(data, { kind: 'edge', key: 'e1' }, 1)).toEqual({
      article: 'evening',
      at: spanOf(EVENING, 'The Harbour Board denied that Ada Brandt had criticized it.'),
    });
  });

  it('is the article that mentions an entity most', () => {
    expect(placeToRead(data, { kind: 'node', key: 'ada' }, 0)).toEqual({ article: 'morning' });
  });

  it('is where a statement stands', () => {
    expect(placeToRead(data, { kind: 'node', key: 'quay' }, 0)).toEqual({
      article: 'morning',
      at: spanOf(MORNING, 'The quay is unsafe'),
    });
  });

  it('is the article itself where no sentence states the relation', () => {
    expect(placeToRead(data, { kind: 'edge', key: 'e5' }, 0)).toEqual({ article: 'evening' });
  });

  it('is the earliest article where nothing is selected, or what is gone', () => {
    expect(placeToRead(data, undefined, 0)).toEqual({ article: 'morning' });
    expect(placeToRead(data, { kind: 'edge', key: 'gone' }, 0)).toEqual({ article: 'morning' });
  });
});
