import { expect, it } from 'vitest';

import type { EntityNode } from '../../../viewer/src/data/graph-data.ts';
import { indexGraph, isEntity } from '../../../viewer/src/data/graph-data.ts';
import { mergeCandidates } from '../../../viewer/src/mend/similar-names.ts';
import { entity, sampleJson } from '../sample-graph.ts';

const named = (key: string, more: Parameters<typeof entity>[0]) => ({ key, attributes: entity(more) });

const json = sampleJson();
const data = indexGraph({
  ...json,
  nodes: [
    ...json.nodes,
    named('brandt', { name: 'Brandt' }),
    named('ada-place', { name: 'Ada Brandt', type: 'Place' }),
    named('slip', { name: 'Ada Brant' }),
    named('hb', { name: 'HB', type: 'Organization' }),
    named('word', { name: 'Oskar Brandt' }),
    named('stranger', { name: 'Jonas Falk' }),
  ],
});

function candidates(key: string, ...options: [Parameters<typeof mergeCandidates>[2]?]) {
  const node = data.nodes.get(key);
  if (node === undefined || !isEntity(node)) throw new Error(`${key} is in the graph`);
  const entityNode: EntityNode = node;
  return mergeCandidates(data, entityNode, ...options).map(
    ({ key: other, likeness }) => `${other} ${likeness}`,
  );
}

it('the likest names come first, those of the same type before others, and strangers not at all', () => {
  expect(candidates('ada')).toEqual([
    'brandt same-name',
    'ada-place same-name',
    'word part-of-name',
    'slip spelling',
  ]);
  expect(candidates('board')).toEqual(['hb initials']);
});

it('what linking could not decide comes before every likeness, then what it kept apart', () => {
  const pair = (a: string, b: string) => {
    const of = (id: string) => ({ id, type: 'Person' as const, name: id });
    return { entities: [of(a), of(b)] as [ReturnType<typeof of>, ReturnType<typeof of>] };
  };
  const decisions = { undecided: [pair('stranger', 'ada')], keptApart: [pair('ada', 'word')] };
  expect(candidates('ada', { decisions }).slice(0, 3)).toEqual([
    'stranger undecided',
    'word kept-apart',
    'brandt same-name',
  ]);
  expect(candidates('ada', { limit: 1 })).toEqual(['brandt same-name']);
});
