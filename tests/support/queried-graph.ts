/** A small graph with something of everything that a query can ask for. */
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import type { RelationType } from '../../graph/model/index.ts';

const NAMES = ['Ada', 'Bo', 'ada', 'Éa', 'o', 'Ada B', 'İda', 'Σas', "Q'u\\e", 'Bo', 'Ada'];
const TYPES = ['Person', 'Person', 'Organization', 'Place'] as const;
const ALIASES: readonly (readonly string[])[] = [[], ['A'], ['A', 'Bo'], ['Ada', 'x', 'é'], ['Bo, A']];
const RELATIONS: readonly RelationType[] = ['CRITICIZED', 'CRITICIZED', 'PRAISED', 'WORKS_FOR'];

/** Numbers that look like chance, always the same. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % below;
  };
}

/** The graph: eleven nodes, an article, and relations among them. */
export function queriedGraph(): DossierGraph {
  const below = numbersFrom(12_345);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error('there is something to pick');
    return value;
  };
  const graph = emptyGraph();
  for (const [index, name] of NAMES.entries()) {
    const [type, kind] = [pick(TYPES), pick(['', 'city', 'other'])];
    const counts = { mentions: [], mentionCount: below(4), articleCount: 1 + below(3) };
    graph.addNode(`n${index}`, {
      type,
      name,
      ...(kind === '' ? {} : { kind }),
      aliases: [...pick(ALIASES)],
      ...counts,
    });
  }
  const text = 'Ada criticized Bo.';
  graph.addNode('a0', {
    type: 'Article',
    name: 'T',
    source: 't.txt',
    authors: [],
    language: 'en',
    sha256: '0',
    text,
    regions: [],
  });
  const evidence = { claimCount: 0, articleCount: 1, outletCount: 1, confidence: 1, claims: [] };
  for (let index = 0; index < 24; index += 1) {
    const source = below(NAMES.length);
    const target = (source + 1 + below(NAMES.length - 1)) % NAMES.length;
    const title = pick(['', 'mayor', 'a']);
    const status = pick(['asserted', 'contested'] as const);
    const counts = {
      articleCount: pick([1, 2, 5]),
      claimCount: below(3),
      confidence: pick([0.25, 0.5, 0.75, 0.9]),
    };
    graph.addDirectedEdgeWithKey(`r${index}`, `n${source}`, `n${target}`, {
      type: pick(RELATIONS),
      ...(title === '' ? {} : { title }),
      ...{ ...evidence, ...counts, status },
    });
  }
  for (let index = 0; index < 4; index += 1)
    graph.addDirectedEdgeWithKey(`m${index}`, 'a0', `n${below(NAMES.length)}`, {
      ...{ type: 'MENTIONS', count: 1 + below(2), status: 'asserted', ...evidence },
    });
  return graph;
}
