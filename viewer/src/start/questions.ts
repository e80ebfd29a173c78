/** Questions that this graph can answer, for a reader who does not know it yet. */
import type { RelationType } from '../../../graph/model/ontology.ts';
import { compareCoverage } from '../data/counts.ts';
import type { GraphData } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import type { Visibility } from '../filters/visibility.ts';
import { neighbourKeys } from '../scope/neighbours.ts';

export type Question =
  /** Shows the relations of one type. */
  | { readonly kind: 'who'; readonly relation: RelationType }
  | { readonly kind: 'disagree' }
  | { readonly kind: 'connected'; readonly from: string; readonly to: string };

/** What people ask of a news graph first, in this order. */
const ASKED: readonly RelationType[] = [
  'CRITICIZED',
  'ACCUSED',
  'MET_WITH',
  'OPPOSES',
  'SUPPORTS',
  'LEADS',
  'PAID',
];
/** Questions about relations. */
const MOST = 2;
/** So many of the best covered are looked at for a pair. */
const PROMINENT = 12;

function relationsAsked(data: GraphData): readonly RelationType[] {
  const there = new Set([...data.edges.values()].map(({ attributes }) => attributes.type));
  return ASKED.filter((type) => there.has(type)).slice(0, MOST);
}

/** Everything that relations lead to from a node, and how many it takes. */
function distancesFrom(data: GraphData, filtered: Visibility, start: string): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  let layer = [start];
  for (let steps = 1; layer.length > 0; steps += 1) {
    const next = layer.flatMap((key) => [...neighbourKeys(data, filtered, key)]);
    layer = [...new Set(next)].filter((key) => !distances.has(key));
    for (const key of layer) distances.set(key, steps);
  }
  return distances;
}

/** The two best covered people or bodies that are related, but not at once: there is something to find out. */
function distantPair(data: GraphData, filtered: Visibility): readonly [string, string] | undefined {
  const prominent = [...filtered.nodes]
    .flatMap((key) => data.nodes.get(key) ?? [])
    .filter(isEntity)
    .filter(({ attributes }) => attributes.type === 'Person' || attributes.type === 'Organization')
    .sort(compareCoverage)
    .slice(0, PROMINENT)
    .map(({ key }) => key);
  for (const from of prominent) {
    const distances = distancesFrom(data, filtered, from);
    const to = prominent.find((key) => (distances.get(key) ?? 0) > 1);
    if (to !== undefined) return [from, to];
  }
  return undefined;
}

/** The questions, those about relations first. */
export function questionsOf(data: GraphData, filtered: Visibility): readonly Question[] {
  const isDisputed = [...data.edges.values()].some(({ attributes }) => attributes.status === 'contested');
  const pair = distantPair(data, filtered);
  return [
    ...relationsAsked(data).map((relation): Question => ({ kind: 'who', relation })),
    ...(isDisputed ? [{ kind: 'disagree' } as const] : []),
    ...(pair === undefined ? [] : [{ kind: 'connected', from: pair[0], to: pair[1] } as const]),
  ];
}
