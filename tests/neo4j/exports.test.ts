/** What is exported for Neo4j, taken in by Neo4j itself, against a direct load of the same graph. */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { RecordShape } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { cypherChunks } from '../../graph/formats/cypher.ts';
import { NEO4J_IMPORT_OPTIONS, neo4jCsvFiles } from '../../graph/formats/neo4j-csv.ts';
import { available, pathOf } from '../setup/outside-programs.ts';
import { hostileGraph } from '../support/hostile-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { driverOf, runOn } from '../support/neo4j-driver.ts';
import { neo4jClassPath, startNeo4j } from '../support/neo4j-process.ts';
import { graphOf, openTestStore } from '../support/neo4j-store.ts';
import { smallCorpus } from '../support/small-corpus.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Run = (text: string) => Promise<RecordShape[]>;

/** Everything in a database but for the marks of a load. */
async function everything(run: Run): Promise<readonly unknown[]> {
  const sorted = (rows: readonly RecordShape[]): string[] =>
    rows.map((row) => JSON.stringify(row, keysSorted)).sort();
  return [
    sorted(await run('MATCH (n) WHERE n:Entity OR n:Claim RETURN labels(n) AS l, properties(n) AS p')),
    sorted(await run('MATCH (a)-[r]->(b) RETURN type(r) AS t, a.id AS s, b.id AS o, properties(r) AS p')),
  ];
}

function keysSorted(key: string, value: unknown): unknown {
  if (key === 'dossier') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The statements of a script, as cypher-shell divides it: at semicolons that end a line. */
const statementsOf = (script: string): string[] => script.split(/;\n/u).filter((text) => text.trim() !== '');

const GRAPHS: readonly (readonly [string, () => DossierGraph])[] = [
  ['of articles', () => graphOf(...smallCorpus)],
  ['of hostile texts', hostileGraph],
];

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('an export for Neo4j', () => {
  const neo4j = useNeo4j();
  const loaded = async (graph: DossierGraph): Promise<readonly unknown[]> => {
    await neo4j.empty();
    await (await openTestStore(neo4j.url())).load(graph, 'one');
    const all = await everything((text) => neo4j.run(text));
    await neo4j.empty();
    return all;
  };

  it.each(GRAPHS)('as Cypher is the same as a direct load (%s), executed twice as well', async (_, make) => {
    const graph = make();
    const expected = await loaded(graph);
    const statements = statementsOf([...cypherChunks(graph)].join(''));
    for (const statement of [...statements, ...statements]) await neo4j.run(statement);
    expect(await everything((text) => neo4j.run(text))).toEqual(expected);
  });

  it.each(GRAPHS)('as files is imported by neo4j-admin to the same (%s)', async (_, make) => {
    const graph = make();
    const expected = await loaded(graph);
    const files = await temporaryFolder();
    for (const { name, chunks } of neo4jCsvFiles(graph))
      await writeFile(join(files, name), [...chunks].join(''));
    const home = await temporaryFolder();
    await mkdir(join(home, 'conf'));
    await writeFile(join(home, 'conf/neo4j.conf'), `server.directories.data=${join(home, 'data')}\n`);
    const opens = ['java.nio', 'sun.nio.ch', 'java.io'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    );
    const command = [
      'database',
      'import',
      'full',
      'neo4j',
      ...NEO4J_IMPORT_OPTIONS,
      '--overwrite-destination',
    ];
    execFileSync(
      pathOf('java'),
      [...opens, '-Xmx512m', '-cp', neo4jClassPath(), 'org.neo4j.cli.AdminTool', ...command],
      {
        cwd: files,
        stdio: 'pipe',
        env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      },
    );
    const server = await startNeo4j({ folder: home });
    const driver = driverOf(server.url);
    try {
      const run: Run = (text) => runOn(driver, text);
      const after = [...neo4jCsvFiles(graph)].find(({ name }) => name === 'after-import.cypher');
      for (const statement of statementsOf([...(after?.chunks ?? [])].join(''))) await run(statement);
      expect(await everything(run)).toEqual(expected);
    } finally {
      await driver.close();
      await server.kill();
    }
  });
});
