import { describe, expect, it } from 'vitest';

import { parseGraphJson } from '../../../graph/formats/graph-json.ts';
import { Decision } from '../../../graph/model/corrections.ts';
import { isEntity } from '../../../viewer/src/data/graph-data.ts';
import {
  mergeOf,
  rejectClaimOf,
  rejectEntityOf,
  rejectRelationOf,
  renameOf,
  retypeOf,
  splitOf,
} from '../../../viewer/src/mend/decision.ts';
import { EVENING, MORNING, sampleData, sampleJson, spanOf } from '../sample-graph.ts';

const graph = () => parseGraphJson(JSON.stringify(sampleJson()));
const place = (article: string, text: string, words: string, nth = 0) => {
  const [start, end] = spanOf(text, words, nth);
  return { article, start, end, text: words };
};
const ADA = place('morning', MORNING, 'Ada Brandt');
const BOARD = place('morning', MORNING, 'Harbour Board');

function mentionsOf(key: string) {
  const node = sampleData().nodes.get(key);
  return node !== undefined && isEntity(node) ? node.attributes.mentions : [];
}

describe('a decision names its entities by a mention and the words that stand there', () => {
  it.each([
    ['merge', mergeOf(graph(), 'ada', 'board'), { action: 'merge', mentions: [ADA, BOARD] }],
    ['rename', renameOf(graph(), 'ada', ' Ada B. '), { action: 'rename', mention: ADA, name: 'Ada B.' }],
    [
      'retype',
      retypeOf(graph(), 'ada', { type: 'Place', kind: 'city' }),
      { action: 'retype', mention: ADA, type: 'Place', kind: 'city' },
    ],
    ['reject', rejectEntityOf(graph(), 'ada'), { action: 'reject', what: 'entity', mention: ADA }],
    [
      'reject of a relation',
      rejectRelationOf(graph(), 'e1'),
      { action: 'reject', what: 'edge', type: 'CRITICIZED', source: ADA, target: BOARD },
    ],
  ])('%s', (_, decided, decision) => {
    expect(decided).toEqual({ ok: true, decision });
    expect(Decision.parse(decision)).toEqual(decision);
  });

  it('but a claim by its spans', () => {
    expect(rejectClaimOf(graph(), 'e1', 'c1')).toEqual({
      ok: true,
      decision: {
        ...{ action: 'reject', what: 'claim', type: 'CRITICIZED', article: 'morning' },
        subject: spanOf(MORNING, 'Ada Brandt'),
        trigger: spanOf(MORNING, 'criticized'),
        object: spanOf(MORNING, 'Harbour Board'),
      },
    });
    expect(rejectClaimOf(graph(), 'e1', 'another')).toBeUndefined();
  });

  it('and none where everything of it is another’s too', () => {
    const shared = graph();
    shared.updateNodeAttributes('kelmar', (attributes) =>
      'mentions' in attributes ? { ...attributes, mentions: [...mentionsOf('board')] } : attributes,
    );
    expect(renameOf(shared, 'kelmar', 'Kelmar Town')).toEqual({
      ok: false,
      problem: 'unnamed',
      key: 'kelmar',
    });
    expect(mergeOf(shared, 'ada', 'kelmar')).toMatchObject({ ok: false, key: 'kelmar' });
  });
});

describe('a split', () => {
  const chosen = (test: (article: string, start: number) => boolean) => {
    const split = graph();
    const attributes = split.getNodeAttributes('ada');
    const mentions = 'mentions' in attributes ? attributes.mentions : [];
    return splitOf(
      split,
      'ada',
      mentions.filter(({ article, start }) => test(article, start)),
    );
  };

  it('of a whole article leaves a mention elsewhere', () => {
    expect(chosen((article) => article === 'evening')).toEqual({
      ok: true,
      decision: { action: 'split', mentions: [place('evening', EVENING, 'Ada Brandt')], from: ADA },
    });
  });

  it('of some of an article leaves a mention of that article', () => {
    const [start] = spanOf(MORNING, 'she');
    expect(chosen((article, at) => article === 'morning' && at === start)).toMatchObject({
      ok: true,
      decision: { mentions: [{ text: 'she' }], from: ADA },
    });
  });

  it('of nothing, or of everything, is none', () => {
    expect(chosen(() => false)).toEqual({ ok: false, problem: 'none-chosen' });
    expect(chosen(() => true)).toEqual({ ok: false, problem: 'none-stays' });
  });
});
