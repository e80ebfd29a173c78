/** The statements that write and remove. Labels and types in them are the ontology's, everything else is a parameter. */
import { NODE_TYPES, type NodeType, type RelationType } from '../../model/index.ts';
import { CLAIM_LABEL, FOUND_IN, NODE_LABEL } from '../../tables/columns.ts';
import { FORMER_LABEL, MARK, SYNC_ID, SYNC_LABEL } from './schema.ts';

// MERGE, and a count of what was written: a batch whose answer was lost is written again to the same effect. What MERGE
// finds without a mark is somebody else's; it is left alone, and the count is short.
const merge = (pattern: string): string =>
  `UNWIND $rows AS row MERGE (n:${pattern} {id: row.id}) ON CREATE SET n.${MARK} = '' ` +
  `WITH n, row WHERE n.${MARK} IS NOT NULL `;

/** Writes nodes of one type: rows of `id` and `properties`. A node that had another type loses it. */
export const writeNodes = (type: NodeType): string =>
  `${merge(NODE_LABEL)} REMOVE n:${NODE_TYPES.join(':')} SET n:${type}, n += row.properties RETURN count(n) AS written`;

/**
 * Writes claims and joins them to their articles: rows of `id`, `properties`, `article` and `mark`. A claim's id is made of its
 * article, so that the article never changes.
 */
export const WRITE_CLAIMS =
  `${merge(CLAIM_LABEL)} SET n += row.properties WITH n, row MATCH (article:${NODE_LABEL} {id: row.article}) ` +
  `MERGE (n)-[found:${FOUND_IN}]->(article) SET found.${MARK} = row.mark RETURN count(n) AS written`;

/** Writes relations of one type: rows of `id`, `source`, `target` and `properties`. */
export const writeRelations = (type: RelationType): string =>
  `UNWIND $rows AS row MATCH (a:${NODE_LABEL} {id: row.source}) MATCH (b:${NODE_LABEL} {id: row.target}) ` +
  `MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties RETURN count(r) AS written`;

/** Finds an id that somebody else's node has: of `ids`, with this label. */
export const foreignId = (label: string): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE n.${MARK} IS NULL RETURN id LIMIT 1`;

/** Removes relations by the database's own ids. */
export const REMOVE_RELATIONS = `UNWIND $ids AS id MATCH ()-[r]->() WHERE elementId(r) = id AND r.${MARK} IS NOT NULL DELETE r`;

/**
 * Removes nodes and claims by the database's own ids. One that something of somebody else's is joined to stays for that,
 * with a label that says so instead of ours.
 */
export const REMOVE_NODES =
  `UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id AND n.${MARK} IS NOT NULL ` +
  `CALL (n) { MATCH (n)-[r]-() WHERE r.${MARK} IS NOT NULL DELETE r } ` +
  'WITH n, EXISTS { (n)--() } AS joined ' +
  `FOREACH (once IN CASE WHEN joined THEN [1] ELSE [] END | ` +
  `SET n:${FORMER_LABEL} REMOVE n:${[NODE_LABEL, CLAIM_LABEL, ...NODE_TYPES].join(':')} REMOVE n.${MARK}) ` +
  'FOREACH (once IN CASE WHEN joined THEN [] ELSE [1] END | DELETE n)';

const SYNC = `(s:${SYNC_LABEL} {id: '${SYNC_ID}'})`;

/** Reads who filled the database last, with what. */
export const READ_SYNC = `MATCH ${SYNC} RETURN s {.token, .state, .owner, .tables} AS sync`;
/** Begins a load: from here on no other may write, and the graph counts as unfinished. Gives the token before. */
export const BEGIN_SYNC =
  `MERGE ${SYNC} WITH s, s.token AS before SET s.token = $token, s.owner = $owner, s.tables = $tables ` +
  'REMOVE s.state RETURN before';
/** Holds every other load off until this transaction ends, if this load is still the last that was begun. */
export const HOLD_SYNC = `MATCH ${SYNC} WHERE s.token = $token SET s.token = $token RETURN count(s) AS held`;
/** Ends a load. */
export const END_SYNC = `MATCH ${SYNC} WHERE s.token = $token SET s.state = $state`;
