import { describe, expect, it } from 'vitest';

import { compileQuery } from '../../../graph/query/cypher/compile.ts';
import { QueryError } from '../../../graph/query/cypher/query-error.ts';

function refusalOf(text: string): QueryError {
  for (const engine of ['embedded', 'neo4j'] as const)
    try {
      compileQuery({ text }, engine);
    } catch (error) {
      if (error instanceof QueryError) return error;
      throw error;
    }
  throw new Error(`accepted: ${text}`);
}

const REFUSED: readonly (readonly [query: string, words: string])[] = [
  // What there is not.
  ['MATCH (p:Persn) RETURN p', 'there is no label Persn; did you mean Person?'],
  ['MATCH (a)-[:CRITICISED]->(b) RETURN a', 'there is no relation CRITICISED; did you mean CRITICIZED?'],
  ['MATCH (p:Person) RETURN p.nme', 'there is no property of a node of the graph nme; did you mean name?'],
  ['MATCH (c:Claim) RETURN c.sentense', 'did you mean sentence?'],
  ['MATCH (person:Person) RETURN persn.name', 'nothing is called persn here; did you mean person?'],
  ['RETURN tolowr("A")', 'there is no function tolowr(); did you mean toLower()?'],
  [
    'MATCH (p) WHERE p.name = $who RETURN p',
    'the parameter $who has no value; give it with --param who=value',
  ],
  // What would change the graph.
  ['CREATE (p:Person)', 'to change the graph use dossier correct'],
  ['MATCH (p:Person) SET p.name = "x"', 'queries only read'],
  ['MATCH (p:Person) DETACH DELETE p', 'queries only read'],
  ['CALL db.labels()', 'CALL is not accepted'],
  ['LOAD CSV FROM "file" AS row RETURN row', 'read articles with dossier ingest'],
  // What the engines read differently.
  ['MATCH (p) RETURN toUpper(p.name)', 'write toLower(…)'],
  ['MATCH (p) RETURN split(p.name, " ")', 'disagree about empty parts'],
  ['MATCH (a)-[r]->(b) RETURN startNode(r)', 'name both ends in the pattern'],
  ['MATCH (p) WHERE p.name = null RETURN p', 'write … IS NULL'],
  ['MATCH (p:Person) WHERE p.name = 3 RETURN p', 'a string cannot be compared with an integer'],
  ['MATCH (p:Person) RETURN p.name + p.mentionCount', 'write toString(…) around a number'],
  ['MATCH (p:Person) RETURN toString(0.5)', 'return the number itself'],
  ["MATCH (p) WHERE p.name =~ 'a(?=b)' RETURN p", 'which engines read differently'],
  ["MATCH (p) WHERE p.name =~ '(?i)é' RETURN p", 'write toLower(…)'],
  ['MATCH (a)-[*]->(b) RETURN b', 'a path needs an upper bound of at most 8 relations, such as *1..3'],
  ['MATCH (a)-[*0..2]->(b) RETURN b', 'a path has at least one relation'],
  ['MATCH (a)-[r*1..2]->(b) RETURN r', 'use relationships(p)'],
  ['MATCH (a)-[:OWNS*1..2]-(a) RETURN a', 'a path with * cannot come back to a'],
  ['OPTIONAL MATCH p = (a)-[]->(b) RETURN p', 'a path of OPTIONAL MATCH cannot have a name'],
  ['MATCH (n:Person:Place) RETURN n', 'no node has two types'],
  ['MATCH (n WHERE n.name = "x") RETURN n', 'write it in the WHERE after the pattern'],
  ['MATCH (p) RETURN [x IN p.aliases | x + "a"]', 'UNWIND another list'],
  ['MATCH (p) WHERE all(x IN p.aliases WHERE x = "a") RETURN p', 'all() is not accepted'],
  ['MATCH (p) WITH collect(p.name) AS names RETURN names[0]', 'collect() gives no order of its own'],
  ['MATCH (p) RETURN p.aliases, count(*)', 'rows cannot be grouped by a list'],
  ['MATCH (p) RETURN p ORDER BY p', 'order by one of its properties'],
  ['MATCH (p) WHERE count(*) > 1 RETURN p', 'compute it in a WITH before'],
  ['MATCH (p) RETURN p.mentionCount + count(*)', 'aggregate in a WITH before'],
  ['MATCH p = shortestPath((a)-[*1..3]-(b)) WHERE length(p) > 1 RETURN p', 'write WITH p WHERE … after it'],
  // What is no Cypher.
  ['MATCH (p) RETURN', 'expected a value; the query ends here'],
  ['MATCH (p)', 'a query ends with RETURN'],
  ['MATCH (p RETURN p', 'expected ) to close the node'],
  ["MATCH (p {name: 'x}) RETURN p", 'this string has no end'],
  ['MATCH (p) WHERE p.name != "x" RETURN p', 'write <>'],
  ['RETURN 1 AS a UNION RETURN 2 AS b', 'return the same columns'],
  ['RETURN 1 AS a, 2 AS a', 'two columns are called a'],
];

describe('a query that is not accepted', () => {
  it.each(REFUSED)('%s', (query, words) => {
    expect(refusalOf(query).message).toContain(words);
  });

  it('is shown with the place of what is wrong', () => {
    const error = refusalOf('MATCH (p:Person)\nRETURN p.name, p.nme');
    expect(error.message).toMatch(/^line 2, column 18: /u);
    expect(error.excerpt).toEqual(['RETURN p.name, p.nme', '                 ^^^']);
    expect(error.code).toBe('input');
  });

  it('is refused for both engines in the same words', () => {
    for (const [text] of REFUSED) {
      const said = (['embedded', 'neo4j'] as const).map((engine) => {
        try {
          compileQuery({ text }, engine);
          return 'accepted';
        } catch (error) {
          return String(error);
        }
      });
      expect(said[0]).toBe(said[1]);
    }
  });
});
