/** What docs/stores.md tells people to type into Neo4j Browser. */
import { describe, expect, it } from 'vitest';

import { readDocument } from '../docs/markdown.ts';
import { available } from '../setup/outside-programs.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { graphOf, openTestStore } from '../support/neo4j-store.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const statements = readDocument('docs/stores.md')
  .fences.filter(({ language }) => language === 'cypher')
  .map(({ content }) => content);
const questions = statements.filter((text) => text.includes('RETURN'));

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('docs/stores.md', () => {
  const neo4j = useNeo4j();

  it('asks questions that have answers, and takes out everything that Dossier wrote', async () => {
    await (await openTestStore(neo4j.url())).load(graphOf(...smallCorpus), 'one');
    await neo4j.run('CREATE (:Case {name: "Nine"})');
    expect(questions.length).toBeGreaterThan(3);
    for (const text of questions) expect(await neo4j.run(text), text).not.toEqual([]);

    for (const text of statements.filter((statement) => !questions.includes(statement)))
      await neo4j.run(text);
    expect(await neo4j.run('MATCH (n) RETURN n.name AS name')).toEqual([{ name: 'Nine' }]);
    expect(await neo4j.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")).toEqual([]);
  });
});
