import { describe, expect, it } from 'vitest';

import type { QueryResult, QueryValue } from '../../../graph/query/result.ts';
import { resultIndex } from '../../../viewer/src/ask/result-index.ts';
import { keysOfResult } from '../../../viewer/src/ask/result-keys.ts';
import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { claim, entity, sampleJson } from '../sample-graph.ts';

const index = resultIndex(indexGraph(sampleJson()));

function keysOf(...rows: readonly (readonly QueryValue[])[]): { nodes: string[]; edges: string[] } {
  const { nodes, edges } = keysOfResult({ rows }, index);
  return { nodes: [...nodes], edges: [...edges] };
}

const node = (id: string, label = 'Person') => ({ kind: 'node', id, label, properties: {} }) as const;
const relation = (id: string, source: string, target: string, type = 'CRITICIZED') =>
  ({ kind: 'relation', id, type, source, target, properties: {} }) as const;

describe('the keys that an answer holds', () => {
  it('are those of its nodes and relations, with the ends of these', () => {
    expect(keysOf([node('kelmar'), 3, null, true])).toEqual({ nodes: ['kelmar'], edges: [] });
    expect(keysOf([relation('e1', 'ada', 'board')])).toEqual({ nodes: ['ada', 'board'], edges: ['e1'] });
  });

  it('are those of a path', () => {
    const path = {
      kind: 'path',
      nodes: [node('board'), node('ada'), node('kelmar')],
      relations: [relation('e1', 'ada', 'board'), relation('e2', 'ada', 'kelmar')],
    } as const;
    expect(keysOf([path])).toEqual({ nodes: ['board', 'ada', 'kelmar'], edges: ['e1', 'e2'] });
  });

  it('are found by id and by name, in lists too', () => {
    expect(keysOf(['ada'], [['Kelmar', 'nobody']])).toEqual({ nodes: ['ada', 'kelmar'], edges: [] });
  });

  it('are those of the relation that a claim is of', () => {
    expect(keysOf([node('c1', 'Claim')])).toEqual({ nodes: ['ada', 'board'], edges: ['e1'] });
    expect(keysOf(['c4'])).toEqual({ nodes: ['ada', 'kelmar'], edges: ['e2'] });
  });

  it('are those of whom a claim about a date is of', () => {
    const json = sampleJson();
    const birthDate = { value: '1970', claims: [claim('c9')] };
    json.nodes.push({ key: 'bo', attributes: entity({ name: 'Bo Ek', birthDate }) });
    const dated = resultIndex(indexGraph(json));
    expect([...keysOfResult({ rows: [[node('c9', 'Claim')]] }, dated).nodes]).toEqual(['bo']);
  });

  it('hold the relation that a row names by its type and its ends', () => {
    expect(keysOf(['Ada Brandt', 'CRITICIZED', 'Harbour Board']).edges).toEqual(['e1']);
    expect(keysOf(['Ada Brandt', 'PAID', 'Harbour Board']).edges).toEqual([]);
    expect(keysOf(['Ada Brandt', 'Harbour Board']).edges).toEqual([]);
    expect(keysOf(['Ada Brandt', 'CRITICIZED'], ['Harbour Board', 'CRITICIZED']).edges).toEqual([]);
  });

  it('leave out what the graph on the page lacks', () => {
    const result: QueryResult = { columns: ['x'], rows: [[node('gone')], ['Nobody']], truncated: false };
    expect(keysOfResult(result, index)).toEqual({ nodes: new Set(), edges: new Set() });
  });
});
