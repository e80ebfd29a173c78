/** Neo4j stores of the tests' server. */
import { onTestFinished } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import type { ArticleResult } from '../../graph/model/index.ts';
import type { GraphStore } from '../../graph/stores/graph-store.ts';
import { parseNeo4jUrl } from '../../graph/stores/neo4j/address.ts';
import { type Neo4jStoreOptions, openNeo4jStore } from '../../graph/stores/neo4j/neo4j-store.ts';
import { link } from '../../src/link/index.ts';

/** Opens a store at an address with user and password in it; closed when the test ends. */
export async function openTestStore(
  address: string,
  options: Partial<Neo4jStoreOptions> = {},
): Promise<GraphStore> {
  const { url, user = '', password = '' } = parseNeo4jUrl(address);
  const store = await openNeo4jStore({ url, user, password, ...options });
  onTestFinished(() => store.close());
  return store;
}

/** The graph of some articles. */
export function graphOf(...articles: readonly ArticleResult[]): DossierGraph {
  return assemble(link(articles), { strict: true });
}
