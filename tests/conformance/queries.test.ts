/** Dossier's Cypher means the same on every engine: the corpus, and queries made at random. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { compareText } from '../../graph/model/index.ts';
import { ask } from '../../graph/query/cypher/ask.ts';
import { compileQuery } from '../../graph/query/cypher/compile.ts';
import { QueryError } from '../../graph/query/cypher/query-error.ts';
import type { QueryRequest, QueryValue } from '../../graph/query/result.ts';
import { openEmbeddedStore } from '../../graph/stores/embedded/embedded-store.ts';
import type { GraphStore } from '../../graph/stores/graph-store.ts';
import { parseNeo4jUrl } from '../../graph/stores/neo4j/address.ts';
import { openNeo4jStore } from '../../graph/stores/neo4j/neo4j-store.ts';
import { available } from '../setup/outside-programs.ts';
import { arbitraryQuery } from '../support/arbitrary-query.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { queriedGraph } from '../support/queried-graph.ts';
import { graphOfSeeds, isOrdered, readQueryCorpus } from '../support/query-corpus.ts';

const CORPUS = readQueryCorpus();
/** Random queries in one run: enough to meet each construct many times. */
const RUNS = 150;
const SEED = 20_261;

/** An engine of this file, in a folder or a database that goes with it. */
interface Opened {
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

async function openEmbedded(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-test-'));
  const store = openEmbeddedStore(folder);
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openNeo4j(address: string): Promise<Opened> {
  const { url, user = '', password = '' } = parseNeo4jUrl(address);
  const store = await openNeo4jStore({ url, user, password, replace: true });
  return { store, close: () => store.close() };
}

/** Some of what is made at random is refused, which needs no comparison. */
function isAccepted(text: string): boolean {
  try {
    compileQuery({ text }, 'embedded');
    return true;
  } catch (error) {
    if (error instanceof QueryError) return false;
    throw error;
  }
}

/** Rows as text; in an order of their own where the query gives none. */
function rowsOf(rows: readonly (readonly QueryValue[])[], ordered: boolean): readonly string[] {
  const texts = rows.map((row) => JSON.stringify(row));
  return ordered ? texts : texts.sort(compareText);
}

function describeCorpus(name: string, open: () => Promise<Opened>): void {
  describe(`the corpus of queries on ${name}`, () => {
    let engine: Opened | undefined;
    const answer = async (request: QueryRequest): Promise<readonly (readonly QueryValue[])[]> => {
      if (engine === undefined) throw new Error('the engine is open');
      return (await ask(engine.store, request)).rows;
    };
    beforeAll(async () => {
      engine = await open();
      await engine.store.load(await graphOfSeeds(), 'seeds');
    });
    afterAll(() => engine?.close());

    describe.each(CORPUS)('$group', ({ queries }) => {
      it.each(queries)('$question', async ({ query: text, parameters = {}, answer: expected }) => {
        const ordered = isOrdered(text);
        expect(rowsOf(await answer({ text, parameters }), ordered)).toEqual(rowsOf(expected, ordered));
      });
    });
  });
}

describe.skipIf(!available('engine'))('the embedded engine', () => {
  describeCorpus('the embedded engine', openEmbedded);
});

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('Neo4j', () => {
  const neo4j = useNeo4j({ emptyBeforeEach: false });
  describeCorpus('Neo4j', () => openNeo4j(neo4j.url()));

  it.skipIf(!available('engine'))('answers queries made at random as the embedded engine does', async () => {
    const graph: DossierGraph = queriedGraph();
    const opened = await Promise.all([openEmbedded(), openNeo4j(neo4j.url())]);
    for (const { store } of opened) await store.load(graph, 'small');
    const answersOf = (text: string, ordered: boolean): Promise<readonly (readonly string[])[]> =>
      Promise.all(opened.map(async ({ store }) => rowsOf((await ask(store, { text })).rows, ordered)));
    await fc.assert(
      fc.asyncProperty(arbitraryQuery(), async ({ text, ordered }) => {
        if (!isAccepted(text)) return;
        const [embedded, other] = await answersOf(text, ordered);
        expect(embedded).toEqual(other);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    await Promise.all(opened.map(({ close }) => close()));
  });
});
