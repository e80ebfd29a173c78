/** The FollowTheMoney export as its own library reads and validates it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { ftmChunks } from '../../graph/formats/ftm.ts';
import { SCHEMATA, SCHEMATA_OF_KINDS } from '../../graph/formats/ftm/schemata.ts';
import type { EntityType } from '../../graph/model/index.ts';
import {
  ENTITY_TYPES,
  type EntityAttributes,
  KINDS,
  RELATION_TYPES,
  RELATIONS,
} from '../../graph/model/index.ts';
import { link } from '../../src/link/index.ts';
import { available, pathOf } from '../setup/outside-programs.ts';
import { hostileGraph } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const Reading = z.strictObject({
  schemata: z.record(z.string(), z.number()),
  faults: z.array(z.string()),
  captions: z.record(z.string(), z.string()),
  edges: z.number(),
});

async function read(graph: DossierGraph): Promise<z.infer<typeof Reading>> {
  const file = join(await temporaryFolder(), 'graph.ftm.json');
  writeFileSync(file, [...ftmChunks(graph)].join(''));
  const script = join(import.meta.dirname, 'ftm.py');
  const output = execFileSync(pathOf('formatsPython'), [script, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return Reading.parse(JSON.parse(output));
}

/** A node of every type and kind, and between any two of them every relation that the ontology allows. */
function everything(): DossierGraph {
  const graph = emptyGraph();
  const add = (type: EntityType, kind?: string): void => {
    const attributes: EntityAttributes = {
      type,
      name: `${type} ${kind ?? ''}`,
      ...(kind === undefined ? {} : { kind }),
      aliases: [],
      mentions: [],
      mentionCount: 1,
      articleCount: 1,
    };
    graph.addNode(`n${graph.order}`, attributes);
  };
  for (const type of ENTITY_TYPES) {
    add(type);
    for (const kind of Object.keys(SCHEMATA_OF_KINDS[type] ?? {})) add(type, kind);
  }
  const common = { claims: [], claimCount: 1, articleCount: 1, outletCount: 1, confidence: 0.5 } as const;
  const more = { title: 'clerk', kin: 'aunt', share: '10', phrase: 'known to' } as const;
  for (const type of RELATION_TYPES)
    for (const source of graph.nodes())
      for (const target of graph.nodes()) {
        const [from, to] = [source, target].map((key) => graph.getNodeAttribute(key, 'type'));
        const { domain, range }: { domain: readonly string[]; range: readonly string[] } = RELATIONS[type];
        if (source === target || from === undefined || to === undefined) continue;
        if (domain.includes(from) && range.includes(to))
          graph.addEdge(source, target, { ...common, ...more, claims: [], type, status: 'asserted' });
      }
  return graph;
}

describe.skipIf(!available('formatsPython'))('the FollowTheMoney export in its library', () => {
  it('is valid, whole, and read without a change', async () => {
    const graph = assemble(link(smallCorpus));
    const { faults, schemata, captions, edges } = await read(graph);
    expect(faults).toEqual([]);
    expect(schemata).toMatchObject({ Article: 3, Person: 3, Note: 1, Occupancy: 2, Position: 2 });
    expect(edges).toBe(graph.size);
    expect(Object.values(captions)).toEqual(
      expect.arrayContaining(['Ada Brook', 'Lena Frost', 'mayor, Port Harbour']),
    );
  });

  it('is valid where names and texts are hostile', async () => {
    const graph = hostileGraph();
    const { faults, edges } = await read(graph);
    expect(faults).toEqual([]);
    expect(edges).toBe(graph.size);
  });

  it('is valid for every relation between every two nodes that may have it, and loses none', async () => {
    const graph = everything();
    const { faults, edges } = await read(graph);
    expect(faults).toEqual([]);
    expect(edges).toBe(graph.size);
  });

  it('has a schema for every type, and kinds that the ontology has', () => {
    for (const type of ENTITY_TYPES)
      expect(KINDS[type]).toEqual(expect.arrayContaining(Object.keys(SCHEMATA_OF_KINDS[type] ?? {})));
    expect(Object.keys(SCHEMATA)).toEqual(expect.arrayContaining([...ENTITY_TYPES]));
  });
});
