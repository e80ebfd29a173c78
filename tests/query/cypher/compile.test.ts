import { describe, expect, it } from 'vitest';

import { compileQuery } from '../../../graph/query/cypher/compile.ts';
import type { QueryRequest } from '../../../graph/query/result.ts';

const embedded = (text: string, more: Omit<QueryRequest, 'text'> = {}): string =>
  compileQuery({ text, ...more }, 'embedded').text;
const neo4j = (text: string, more: Omit<QueryRequest, 'text'> = {}): string =>
  compileQuery({ text, ...more }, 'neo4j').text;

describe('a query written for an engine', () => {
  it('has the columns as the user wrote them', () => {
    const { columns } = compileQuery(
      { text: 'MATCH (p:Person) RETURN p, p.name, size( p.aliases ) AS n' },
      'neo4j',
    );
    expect(columns.map(({ name }) => name)).toEqual(['p', 'p.name', 'n']);
  });

  it('has labels as types in the embedded engine', () => {
    const text = 'MATCH (p:Person|Group) RETURN p.name';
    expect(embedded(text)).toContain("(v1:Entity) WHERE (v1.`type` IN ['Person', 'Group'])");
    expect(neo4j(text)).toContain('(v1:(Entity&(Person|Group)))');
  });

  it('looks at nodes of Dossier alone, in a database that may hold others', () => {
    expect(neo4j('MATCH (n) RETURN count(*) AS n')).toContain('(v1:Entity|Claim)');
  });

  it('does not find one relation twice in a pattern', () => {
    expect(embedded('MATCH (a)-[:MET_WITH]-(b)-[:MET_WITH]-(c) RETURN c')).toContain('id(v4) <> id(v5)');
    expect(embedded('MATCH (a)-[:MET_WITH]-(b)-[:SUED]-(c) RETURN c')).not.toContain('<>');
    expect(embedded('MATCH (a)-[:MET_WITH]-(b)-[:MET_WITH*1..2]-(c) RETURN c')).toContain('is_trail(');
  });

  it('computes aggregates with DISTINCT last in the embedded engine', () => {
    const text = embedded('MATCH (a)-[r]->(b) RETURN a.name, count(DISTINCT b) AS n, count(*) AS c');
    expect(text.indexOf('count(*)')).toBeLessThan(text.indexOf('count(DISTINCT'));
  });

  it('hands parameters over as such, and only those that it uses', () => {
    const parameters = { name: "x' OR true", unused: 1 };
    const compiled = compileQuery(
      { text: 'MATCH (n) WHERE n.name = $name RETURN n', parameters },
      'embedded',
    );
    expect(compiled.text).toContain('$p_name');
    expect(compiled.text).not.toContain('OR true');
    expect(compiled.parameters).toEqual({ p_name: "x' OR true" });
  });

  it('asks for one row more than are wanted, but where the query has a limit of its own', () => {
    expect(embedded('MATCH (n) RETURN n', { limit: 10 })).toMatch(/ LIMIT 11$/u);
    expect(embedded('MATCH (n) RETURN n LIMIT 3', { limit: 10 })).toMatch(/ LIMIT 3$/u);
  });

  it('keeps names and texts of the user apart from the text', () => {
    const text =
      "MATCH (`a) RETURN 1 //`:Person {name: '\\' RETURN 2 //\\u0041'}) RETURN `a) RETURN 1 //`.name";
    expect(embedded(text)).toContain(String.raw`'\' RETURN 2 //A'`);
    expect(embedded(text)).not.toContain('RETURN 1');
  });

  it('takes words of Cypher as names where only a name can stand', () => {
    expect(() =>
      embedded('MATCH (where)-[:SENT]->(by) RETURN where.name AS end, by.name AS order'),
    ).not.toThrow();
  });
});
