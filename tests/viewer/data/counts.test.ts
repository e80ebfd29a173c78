import { describe, expect, it } from 'vitest';

import { articlesByDate, disputedEdges, entityCounts, mostCovered } from '../../../viewer/src/data/counts.ts';
import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { edgeRows, nodeRows, sortRows } from '../../../viewer/src/data/tables.ts';
import { DEFAULT_FILTERS, NO_FILTERS } from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { article, entity, planningData, sampleData, sampleJson, statement } from '../sample-graph.ts';

describe('the numbers of a graph', () => {
  it('count entities by type, people first, and leave out types that do not occur', () => {
    expect(entityCounts(sampleData())).toEqual([
      { type: 'Person', count: 1 },
      { type: 'Organization', count: 1 },
      { type: 'Place', count: 1 },
      { type: 'Group', count: 1 },
    ]);
  });

  it('rank entities by articles, then by mentions', () => {
    const json = sampleJson();
    json.nodes.push(
      { key: 'one', attributes: entity({ name: 'One', articleCount: 2, mentionCount: 3 }) },
      { key: 'two', attributes: entity({ name: 'Two', articleCount: 5, mentionCount: 1 }) },
    );
    expect(mostCovered(indexGraph(json), 'Person', 2).map(({ key }) => key)).toEqual(['two', 'ada']);
  });

  it('order articles by date, those without one last', () => {
    const json = sampleJson();
    const undated = article({ name: 'Undated' });
    delete undated.published;
    json.nodes.unshift({ key: 'undated', attributes: undated });
    expect(articlesByDate(indexGraph(json)).map(({ key }) => key)).toEqual(['morning', 'evening', 'undated']);
  });

  it('find the relations on which sources disagree', () => {
    expect(disputedEdges(sampleData()).map(({ key }) => key)).toEqual(['e1']);
  });
});

describe('the graph as tables', () => {
  const data = sampleData();
  const visibility = visibleGraph(data, DEFAULT_FILTERS);

  it('has a row for every node in view, with its relations in view', () => {
    const rows = nodeRows(data, visibility);
    expect(rows.map(({ key }) => key)).toEqual(['ada', 'board', 'kelmar']);
    expect(rows[0]).toMatchObject({ name: 'Ada Brandt', articles: 2, mentions: 4, relations: 3 });
  });

  it('has a row for every relation in view, in words', () => {
    expect(
      edgeRows(data, visibility).map(({ source, label, target }) => `${source} ${label} ${target}`),
    ).toEqual([
      'Ada Brandt criticized Harbour Board',
      'Ada Brandt holds position: mayor Kelmar',
      'Harbour Board met with Ada Brandt',
    ]);
  });

  it('says in its own words and in a column of its own that a relation is only planned', () => {
    const planned = planningData();
    const row = edgeRows(planned, visibleGraph(planned, DEFAULT_FILTERS)).find(({ key }) => key === 'e6');
    expect(row).toMatchObject({ label: 'met with · planned', modality: 'planned' });
  });

  it('says who said a statement, and that nobody is named', () => {
    const json = sampleJson();
    json.nodes.push({ key: 'loose', attributes: statement() });
    const all = indexGraph(json);
    const speakers = nodeRows(all, visibleGraph(all, NO_FILTERS)).map(({ key, speaker }) => [key, speaker]);
    expect(Object.fromEntries(speakers)).toMatchObject({
      quay: 'Ada Brandt',
      loose: 'speaker not identified',
      ada: undefined,
    });
  });

  it('sorts numbers by size and words without regard to capitals', () => {
    const rows = nodeRows(data, visibility);
    const names = (column: 'name' | 'mentions', descending: boolean): string[] =>
      sortRows(rows, { column, descending }).map(({ name }) => name);
    expect(names('name', false)).toEqual(['Ada Brandt', 'Harbour Board', 'Kelmar']);
    expect(names('mentions', true).slice(0, 2)).toEqual(['Ada Brandt', 'Harbour Board']);
  });
});
