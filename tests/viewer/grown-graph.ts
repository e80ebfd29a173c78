/** Graphs of any size, made of names that nobody bears, for the tests of what is drawn of a large one. */
import type { GraphJson } from '../../graph/model/graph-json.ts';
import { article, claim, edge, entity } from './sample-graph.ts';

export interface GrownGraph {
  readonly entities: number;
  /** Pairs of the numbers of two entities; numbers too large are taken round the end. */
  readonly relations: readonly (readonly [number, number])[];
}

/** An entity's key. */
export const keyOf = (number: number): string => `n${String(number).padStart(5, '0')}`;

/** Entities of which the first are the best covered, related as told, all named by one article. */
export function grownJson({ entities, relations }: GrownGraph): GraphJson {
  return {
    attributes: { generator: 'dossier', version: '0.0.0', ontology: '1' },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: [
      { key: 'paper', attributes: article() },
      ...Array.from({ length: entities }, (_, number) => ({
        key: keyOf(number),
        attributes: entity({
          name: `Person ${number}`,
          articleCount: entities - number,
          mentionCount: entities - number,
          mentions: [{ article: 'paper', start: 0, end: 10, form: 'name' as const }],
          x: Math.cos(number * 2.4) * Math.sqrt(number) * 10,
          y: Math.sin(number * 2.4) * Math.sqrt(number) * 10,
        }),
      })),
    ],
    edges: [
      ...relations.map(([source, target], index) => ({
        key: `r${index}`,
        source: keyOf(source % entities),
        target: keyOf(target % entities),
        attributes: edge('MET_WITH', { claims: [claim(`c${index}`, { article: 'paper' })] }),
      })),
      ...Array.from({ length: entities }, (_, number) => ({
        key: `m${number}`,
        source: 'paper',
        target: keyOf(number),
        attributes: edge('MENTIONS', { count: 1, outletCount: 0 }),
      })),
    ],
  };
}

/** A tree in which entity 0 is the middle and each entity is related to one before it: few have many relations. */
export function branching(entities: number, children = 3): GrownGraph {
  return {
    entities,
    relations: Array.from({ length: Math.max(0, entities - 1) }, (_, index) => [
      Math.floor(index / children),
      index + 1,
    ]),
  };
}

/** One entity that is related to all others. */
export function star(entities: number): GrownGraph {
  return {
    entities,
    relations: Array.from({ length: Math.max(0, entities - 1) }, (_, index) => [0, index + 1]),
  };
}
