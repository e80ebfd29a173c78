/** What a database holds of ours: each thing's key and mark, so that a load writes what is new or changed and no more. */
import { z } from 'zod';

import { DossierError } from '../../model/index.ts';
import { CLAIM_LABEL, NODE_LABEL } from '../../tables/columns.ts';
import type { Neo4jConnection } from './connection.ts';
import { MARK } from './schema.ts';

/** A mark, and where the thing is: the database's own id of it. */
export interface HeldThing {
  readonly mark: string;
  readonly elementId: string;
}

/** By key: the id of a node or a claim, and for a relation also its type and ends (`relationKey`). */
export interface Held {
  readonly nodes: Map<string, HeldThing>;
  readonly claims: Map<string, HeldThing>;
  readonly relations: Map<string, HeldThing>;
}

/** A relation that changes its type or an end is another one: Neo4j cannot move it. */
export function relationKey(type: string, id: string, source: string, target: string): string {
  return JSON.stringify([type, id, source, target]);
}

const HeldRow = z.object({ key: z.array(z.string()), mark: z.string(), elementId: z.string() });

const nodesWith = (label: string): string =>
  `MATCH (n:${label}) WHERE n.${MARK} IS NOT NULL RETURN [n.id] AS key, n.${MARK} AS mark, elementId(n) AS elementId`;
// Of all types: one that the ontology no longer has must be found too.
const RELATIONS =
  `MATCH (a:${NODE_LABEL})-[r]->(b:${NODE_LABEL}) WHERE r.${MARK} IS NOT NULL ` +
  `RETURN [type(r), r.id, a.id, b.id] AS key, r.${MARK} AS mark, elementId(r) AS elementId`;

/** Reads it. */
export async function readHeld(connection: Neo4jConnection): Promise<Held> {
  const read = (text: string, keyOf: (key: readonly string[]) => string): Promise<Map<string, HeldThing>> =>
    connection.read(
      async (transaction) => {
        const things = new Map<string, HeldThing>();
        for await (const record of transaction.run(text)) {
          const { data } = HeldRow.safeParse(record.toObject());
          if (data === undefined) throw spoilt(connection.location);
          things.set(keyOf(data.key), { mark: data.mark, elementId: data.elementId });
        }
        return things;
      },
      { fetchSize: 10_000 },
    );
  const first = ([id = '']: readonly string[]): string => id;
  return {
    nodes: await read(nodesWith(NODE_LABEL), first),
    claims: await read(nodesWith(CLAIM_LABEL), first),
    relations: await read(RELATIONS, ([type = '', id = '', source = '', target = '']) =>
      relationKey(type, id, source, target),
    ),
  };
}

function spoilt(location: string): DossierError {
  return new DossierError(
    'store',
    `somebody changed the ids of what Dossier wrote to ${location}; remove everything that has the property ${MARK}, and sync again`,
  );
}
