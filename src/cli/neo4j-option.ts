/** A Neo4j database that a command names: its address, who enters, and how the password is come by. */
import { DossierError } from '../../graph/model/index.ts';
import type { GraphStore } from '../../graph/stores/graph-store.ts';
import { loginOf, parseNeo4jUrl } from '../../graph/stores/neo4j/address.ts';
import { type Neo4jStoreOptions, openNeo4jStore } from '../../graph/stores/neo4j/neo4j-store.ts';
import type { CliIo } from './cli-io.ts';

/** The database, and what else the store is to know. */
export interface Neo4jOptions extends Pick<
  Neo4jStoreOptions,
  'owner' | 'replace' | 'onProgress' | 'retryFor'
> {
  /** `neo4j://[user[:password]@]host[:port]`. */
  readonly url: string;
  readonly database?: string;
}

/**
 * Opens it. User and password come from the address, else from the environment; a password that neither has is asked for on a
 * terminal. Throws a DossierError without any password in it.
 */
export async function openNeo4j(
  { url, ...options }: Neo4jOptions,
  io: Pick<CliIo, 'env' | 'askSecret'>,
): Promise<GraphStore> {
  const address = parseNeo4jUrl(url);
  const { user, password = await io.askSecret(`Password of "${user}" at ${address.url}: `) } = loginOf(
    address,
    io.env,
  );
  if (password === undefined)
    throw new DossierError(
      'usage',
      `there is no password for "${user}" at ${address.url}; put it in DOSSIER_NEO4J_PASSWORD`,
    );
  return openNeo4jStore({ ...options, url: address.url, user, password });
}
