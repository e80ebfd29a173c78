/** A graph of invented people and places in which the better known the more often come back, three relations a node. */
import type { EdgeAttributes, EntityAttributes, GraphJson } from '../../graph/model/graph-json.ts';

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

function entity(index: number, next: () => number): EntityAttributes {
  const angle = next() * 2 * Math.PI;
  const distance = Math.sqrt(next()) * 1000;
  return {
    type: index % 5 === 0 ? 'Place' : 'Person',
    name: `Invented name ${index}`,
    aliases: [],
    mentions: [],
    mentionCount: 1,
    articleCount: 1 + Math.floor(20 / (1 + index / 20)),
    x: Math.cos(angle) * distance,
    y: Math.sin(angle) * distance,
  };
}

const RELATION: EdgeAttributes = {
  type: 'MET_WITH',
  claims: [],
  claimCount: 0,
  articleCount: 1,
  outletCount: 1,
  status: 'asserted',
  confidence: 0.8,
};

export function benchGraph(size: number): GraphJson {
  const next = random(1);
  const nodes = Array.from({ length: size }, (_, index) => ({
    key: `n${index}`,
    attributes: entity(index, next),
  }));
  const types = ['MET_WITH', 'CRITICIZED', 'SUPPORTS'] as const;
  const edges = Array.from({ length: size * 3 }, (_, index) => {
    const source = index % size;
    const known = Math.floor(next() ** 3 * size);
    const target = known === source ? (known + 1) % size : known;
    const status = index % 11 === 0 ? ('denied' as const) : ('asserted' as const);
    const type = types[Math.floor(index / size)] ?? 'MET_WITH';
    return {
      ...{ key: `e${index}`, source: `n${source}`, target: `n${target}` },
      attributes: { ...RELATION, type, status },
    };
  });
  return {
    attributes: { generator: 'dossier', version: '0.0.0', ontology: '1' },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes,
    edges,
  };
}
