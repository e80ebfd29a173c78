import { describe, expect, it } from 'vitest';

import { RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { counted, listed } from '../../../graph/words/counting.ts';
import { dateWords, lifeWords, seenWords } from '../../../graph/words/dates.ts';
import { relationLabel, relationWords } from '../../../graph/words/relations.ts';
import { kindLabel } from '../../../graph/words/types.ts';
import { DEFAULT_FILTERS } from '../../../viewer/src/filters/filters.ts';
import { visibleGraph } from '../../../viewer/src/filters/visibility.ts';
import { edgeLabel } from '../../../viewer/src/render/edge-label.ts';
import { drawingWords, selectionWords, visibilityWords } from '../../../viewer/src/words/announcements.ts';
import { english } from '../../../viewer/src/words/en/index.ts';
import { claim, edge, sampleData } from '../sample-graph.ts';

describe('relations in words', () => {
  it.each([
    [edge('CRITICIZED'), 'criticized'],
    [edge('HOLDS_POSITION', { title: 'mayor', tenure: 'current' }), 'holds position: mayor'],
    [edge('HOLDS_POSITION', { title: 'director', tenure: 'acting' }), 'holds position: acting director'],
    [edge('HOLDS_POSITION', { title: 'president', tenure: 'elect' }), 'holds position: president-elect'],
    [edge('RELATIVE_OF', { kin: 'mother' }), 'relative of: mother'],
    [edge('FROM', { basis: 'unknown' }), 'from'],
    [edge('ACCUSED', { of: 'fraud' }), 'accused: fraud'],
    [edge('MENTIONS', { count: 3 }), 'mentions: 3×'],
  ])('are %#', (attributes, words) => {
    expect(relationLabel(attributes)).toBe(words);
  });

  it('never stand alone where no claim says that it is so', () => {
    const possible = { claims: [claim('a', { modality: 'possible' })] };
    expect(relationLabel(edge('MET_WITH', possible))).toBe('met with · possible');
    expect(edgeLabel(edge('MET_WITH', possible))).toBe('met with · ◇ possible');
    expect(edgeLabel(edge('MET_WITH', { ...possible, status: 'attributed' }))).toBe(
      '❝ met with · ◇ possible',
    );
    expect(edgeLabel(edge('MET_WITH', { ...possible, status: 'denied' }))).toBe(
      'met with · ◇ possible · ✕ denied',
    );
    expect(edgeLabel(edge('ACCUSED', { ...possible, of: 'x'.repeat(99) }))).toMatch(/… · ◇ possible$/u);
    expect(edgeLabel(edge('MET_WITH', { claims: [claim('b')] }))).toBe('met with');
  });

  it('never show the type’s own name, read from either end', () => {
    for (const type of RELATION_TYPES)
      for (const direction of ['forth', 'back'] as const)
        expect(relationWords(type, direction)).toMatch(/^[a-z][a-z ]*$/u);
  });
});

describe('dates in words', () => {
  it.each([
    ['2026', '2026'],
    ['2026-01', 'January 2026'],
    ['2026-01-04', '4 January 2026'],
    ['2026-01-01/2026-01-31', '1 January 2026 – 31 January 2026'],
    ['2026-01-04/2026-01-04', '4 January 2026'],
  ])('%s is %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });

  it('say first and last seen once when they are the same, and nothing when unknown', () => {
    expect(seenWords('2026-01-04', '2026-01-04')).toBe('4 January 2026');
    expect(seenWords(undefined, '2026-02')).toBe('February 2026');
    expect(seenWords(undefined, undefined)).toBe('');
  });
});

describe('numbers in words', () => {
  it('agree with their noun', () => {
    expect([counted(1, 'person', 'people'), counted(1200, 'person', 'people')]).toEqual([
      '1 person',
      '1,200 people',
    ]);
  });

  it('are listed as a sentence lists them', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('announcements', () => {
  const data = sampleData();
  const visibility = visibleGraph(data, DEFAULT_FILTERS);

  it('name what is selected', () => {
    expect(selectionWords(data, visibility, { kind: 'node', key: 'ada' }, english)).toBe(
      'Ada Brandt, person, 3 relations in view.',
    );
    expect(selectionWords(data, visibility, { kind: 'edge', key: 'e1' }, english)).toBe(
      'Ada Brandt criticized Harbour Board, 2 claims.',
    );
    expect(selectionWords(data, visibility, { kind: 'edge', key: 'e4' }, english)).toBe(
      'Quay row in Kelmar mentions: 3× Ada Brandt.',
    );
    expect(selectionWords(data, visibility, undefined, english)).toBe('Nothing selected.');
  });

  it('count what is in view', () => {
    expect(visibilityWords(visibility, english)).toBe('3 nodes and 3 relations in view.');
    expect(drawingWords(data, visibility, english)).toBe(
      'Drawing of the graph: 1 person, 1 organization, 1 place and 3 relations. ' +
        'The list view holds the same in tables.',
    );
  });
});

describe('kinds', () => {
  it('are words, not identifiers', () => {
    expect([kindLabel('newsOutlet'), kindLabel('city')]).toEqual(['news outlet', 'city']);
  });
});

describe('when somebody lived', () => {
  it('is said in words, birth first, and not at all where no article says', () => {
    expect(lifeWords({ deathDate: { value: '2020' }, birthDate: { value: '1961-05-04' } })).toEqual([
      'born 4 May 1961',
      'died 2020',
    ]);
    expect(lifeWords({ founded: { value: '1998-03' } })).toEqual(['founded March 1998']);
    expect(lifeWords({})).toEqual([]);
  });
});
