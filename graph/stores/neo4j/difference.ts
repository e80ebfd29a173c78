/** What must be written and taken away for a database to hold a graph. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { claimRows, nodeRows, relationRows } from '../../tables/rows.ts';
import { fingerprint } from '../fingerprint.ts';
import type { LoadReport } from '../graph-store.ts';
import { type Held, type HeldThing, relationKey } from './held.ts';
import type { Writing } from './properties.ts';

/** Of one table: what is to be written, by key, and the database's ids of what is to go. */
export interface TableDifference {
  readonly write: ReadonlyMap<string, Writing>;
  readonly remove: readonly string[];
}

/** Of all tables. */
export interface Difference {
  readonly nodes: TableDifference;
  readonly claims: TableDifference;
  readonly relations: TableDifference;
  readonly report: LoadReport;
}

type Entries = Iterable<readonly [key: string, mark: string]>;

/** Compares a graph with what is held. */
export function differenceOf(graph: DossierGraph, held: Held): Difference {
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const compare = (entries: Entries, things: ReadonlyMap<string, HeldThing>): TableDifference => {
    const write = new Map<string, Writing>();
    const gone = new Map(things);
    for (const [key, mark] of entries) {
      const thing = things.get(key);
      gone.delete(key);
      if (thing?.mark === mark) counts.unchanged += 1;
      else {
        counts[thing === undefined ? 'added' : 'changed'] += 1;
        write.set(key, { mark, isThere: thing !== undefined });
      }
    }
    counts.removed += gone.size;
    return { write, remove: [...gone.values()].map(({ elementId }) => elementId) };
  };
  return {
    nodes: compare(nodeEntries(graph), held.nodes),
    claims: compare(claimEntries(graph), held.claims),
    relations: compare(relationEntries(graph), held.relations),
    report: counts,
  };
}

/** How many things a difference writes or removes. */
export function sizeOf({ report: { added, changed, removed } }: Difference): number {
  return added + changed + removed;
}

function* nodeEntries(graph: DossierGraph): Entries {
  for (const row of nodeRows(graph)) yield [String(row['id']), fingerprint(row)];
}

function* claimEntries(graph: DossierGraph): Entries {
  for (const row of claimRows(graph)) yield [String(row['id']), fingerprint(row)];
}

function* relationEntries(graph: DossierGraph): Entries {
  for (const { type, source, target, row } of relationRows(graph))
    yield [relationKey(type, String(row['id']), source, target), fingerprint(type, source, target, row)];
}
