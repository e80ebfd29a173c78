/** What Dossier has of its own in a Neo4j database besides the graph: a mark, names, constraints, indexes. */
import { CLAIM_LABEL, NODE_LABEL } from '../../tables/columns.ts';
import type { Neo4jConnection } from './connection.ts';

/**
 * The property that every node and relation of ours has: the fingerprint of its row. What lacks it is somebody else's,
 * whatever its labels, and is never touched.
 */
export const MARK = 'dossier';
/** The label of the one node that says what the database was filled with. */
export const SYNC_LABEL = 'DossierSync';
/** Its id. */
export const SYNC_ID = 'graph';
/** The label of a node that left the graph while something of somebody else's was joined to it. */
export const FORMER_LABEL = 'DossierFormer';

// The index of full text holds values of any length; one of the other kinds refuses a long name.
const STATEMENTS = [
  `CREATE CONSTRAINT dossier_sync_id IF NOT EXISTS FOR (n:${SYNC_LABEL}) REQUIRE n.id IS UNIQUE`,
  `CREATE CONSTRAINT dossier_entity_id IF NOT EXISTS FOR (n:${NODE_LABEL}) REQUIRE n.id IS UNIQUE`,
  `CREATE CONSTRAINT dossier_claim_id IF NOT EXISTS FOR (n:${CLAIM_LABEL}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX dossier_claim_relation IF NOT EXISTS FOR (n:${CLAIM_LABEL}) ON (n.relation)`,
  `CREATE FULLTEXT INDEX dossier_names IF NOT EXISTS FOR (n:${NODE_LABEL}) ON EACH [n.name, n.aliases]`,
];

/** Makes the constraints and indexes that are not there yet, and waits until they can be used. */
export async function createSchema(connection: Neo4jConnection): Promise<void> {
  for (const text of STATEMENTS) await connection.write((transaction) => transaction.run(text));
  await connection.read((transaction) => transaction.run('CALL db.awaitIndexes(60)'));
}
