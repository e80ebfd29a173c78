/**
 * The graph as a script that any Neo4j from version 5 executes, in cypher-shell or in the Browser: constraints, then rows in
 * batches. What it writes is what `dossier sync` writes but for its marks; executed again it changes nothing.
 */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  CLAIM_COLUMNS,
  CLAIM_LABEL,
  FOUND_IN,
  NODE_COLUMNS,
  NODE_LABEL,
  RELATION_COLUMNS,
} from '../tables/columns.ts';
import { claimRows, nodeRows, relationRows } from '../tables/rows.ts';
import { cypherMap, cypherString } from './neo4j/cypher-literal.ts';

/** Neo4j parses a statement as a whole; these bounds keep each within a moment and some megabytes of its memory. */
const MOST_ROWS = 500;
/** Characters. One row may be longer: an article's text is not divided. */
const MOST_TEXT = 500_000;

/** Of one kind of thing, the statement that writes rows of it. */
interface Written {
  readonly statement: string;
  readonly row: string;
}

/** The schema's statements; `IF NOT EXISTS`, so that they may be run on a database that has them. */
export const CYPHER_SCHEMA: readonly string[] = [
  `CREATE CONSTRAINT dossier_entity_id IF NOT EXISTS FOR (n:${NODE_LABEL}) REQUIRE n.id IS UNIQUE;\n`,
  `CREATE CONSTRAINT dossier_claim_id IF NOT EXISTS FOR (n:${CLAIM_LABEL}) REQUIRE n.id IS UNIQUE;\n`,
];

function* batches(rows: Iterable<Written>): Generator<string> {
  const open = new Map<string, { rows: string[]; size: number }>();
  const unwind = (statement: string, maps: readonly string[]): string =>
    `UNWIND [\n  ${maps.join(',\n  ')}\n] AS row\n${statement};\n`;
  for (const { statement, row } of rows) {
    const batch = open.get(statement) ?? { rows: [], size: 0 };
    open.set(statement, batch);
    batch.rows.push(row);
    batch.size += row.length;
    if (batch.rows.length < MOST_ROWS && batch.size < MOST_TEXT) continue;
    open.delete(statement);
    yield unwind(statement, batch.rows);
  }
  for (const [statement, batch] of open) yield unwind(statement, batch.rows);
}

function* nodes(graph: DossierGraph): Generator<Written> {
  for (const row of nodeRows(graph))
    yield {
      // The type is one of the ontology's.
      statement: `MERGE (n:${NODE_LABEL} {id: row.id}) SET n:${String(row['type'])}, n += row`,
      row: cypherMap(row, NODE_COLUMNS),
    };
}

const ends = (source: string, target: string, properties: string): string =>
  `{source: ${cypherString(source)}, target: ${cypherString(target)}, properties: ${properties}}`;

function* relations(graph: DossierGraph): Generator<Written> {
  for (const { type, source, target, row } of relationRows(graph))
    yield {
      statement:
        `MATCH (a:${NODE_LABEL} {id: row.source}) MATCH (b:${NODE_LABEL} {id: row.target})\n` +
        `MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r += row.properties`,
      row: ends(source, target, cypherMap(row, RELATION_COLUMNS)),
    };
}

function* claims(graph: DossierGraph): Generator<Written> {
  for (const row of claimRows(graph))
    yield {
      statement:
        `MERGE (n:${CLAIM_LABEL} {id: row.id}) SET n += row\n` +
        `WITH n, row MATCH (a:${NODE_LABEL} {id: row.article}) MERGE (n)-[:${FOUND_IN}]->(a)`,
      row: cypherMap(row, CLAIM_COLUMNS),
    };
}

/** The script, a statement a piece. */
export function* cypherChunks(graph: DossierGraph): Generator<string> {
  const { generator, version } = graph.getAttributes();
  yield `// A graph of ${generator} ${version}. Run it with: cypher-shell -f FILE\n`;
  yield* CYPHER_SCHEMA;
  yield* batches(nodes(graph));
  yield* batches(relations(graph));
  yield* batches(claims(graph));
}
