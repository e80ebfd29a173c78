import { describe, expect, it } from 'vitest';

import { RELATION_TYPES } from '../../../graph/model/ontology.ts';
import type { Completions } from '../../../viewer/src/ask/complete.ts';
import { complete, quoted } from '../../../viewer/src/ask/complete.ts';
import { entityNames, MOST_NAMES } from '../../../viewer/src/ask/entity-names.ts';
import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { entity, sampleJson } from '../sample-graph.ts';

const findNames = entityNames(indexGraph(sampleJson()));

/** What is suggested at the bar of `text`. */
function at(text: string, { explicit = false } = {}): Completions | undefined {
  const caret = text.indexOf('¦');
  return complete({ text: text.replace('¦', ''), at: caret, explicit, findNames });
}

const labels = (text: string, options?: { explicit: boolean }): readonly string[] =>
  (at(text, options)?.suggestions ?? []).map(({ label }) => label);

describe('completion', () => {
  it('gives labels after a colon in a node', () => {
    expect(labels('MATCH (p:¦')).toEqual(
      expect.arrayContaining(['Person', 'Organization', 'Claim', 'Entity']),
    );
    expect(labels('MATCH (p:Person|Org¦)')).toContain('Organization');
    expect(labels('MATCH (p) WHERE p:¦')).toContain('Person');
  });

  it('gives relation types in a relation', () => {
    expect(labels('MATCH (p)-[:¦')).toEqual([...RELATION_TYPES, 'FOUND_IN']);
    expect(labels('MATCH (p)<-[r:CRIT¦]-(q)')).toContain('CRITICIZED');
    expect(labels('MATCH (p)-[r:CRITICIZED|¦]->(q)')).toContain('ACCUSED');
  });

  it('gives after the dot the properties of what the name stands for', () => {
    const statement = labels('MATCH (s:Statement) RETURN s.¦');
    expect(statement).toEqual(expect.arrayContaining(['text', 'form', 'verb']));
    expect(statement).not.toContain('kind');
    expect(labels('MATCH (c:Claim) RETURN c.¦')).toContain('sentence');
    expect(labels('MATCH ()-[h:HOLDS_POSITION]->() RETURN h.¦')[0]).toBe('title');
    expect(labels('MATCH (n) RETURN n.¦')).toEqual(expect.arrayContaining(['name', 'publisher']));
  });

  it('knows a name before it is given, as RETURN is often written first', () => {
    expect(labels('MATCH (a:Article) WHERE a.pub¦')).toEqual(
      expect.arrayContaining(['published', 'publisher']),
    );
  });

  it('gives properties in braces, with their colon', () => {
    const [id] = at('MATCH (e:Event {¦')?.suggestions ?? [];
    expect(id).toEqual({ kind: 'property', label: 'id', insert: 'id: ' });
    expect(labels('MATCH (e:Event {kind: "raid", ¦')).toContain('dateFrom');
    expect(labels('MATCH (e:Event) WHERE EXISTS { ¦')).toEqual([]);
  });

  it('gives names of this graph in the quotes after a name, by alias too', () => {
    const found = at("MATCH (p:Person {name: 'mayor bra¦");
    expect(found?.suggestions).toEqual([
      {
        kind: 'name',
        label: 'Ada Brandt',
        insert: "Ada Brandt'",
        name: { name: 'Ada Brandt', type: 'Person', alias: 'Mayor Brandt' },
      },
    ]);
    expect(labels("MATCH (p:Person) WHERE p.name = '¦'")).toEqual(['Ada Brandt']);
    expect(labels("MATCH (p:Person) WHERE p.name IN ['Ada Brandt', '¦']")).toEqual(['Ada Brandt']);
    expect(labels("MATCH (n) WHERE n.name STARTS WITH '¦'")).toContain('Kelmar');
  });

  it('replaces what stands between the quotes', () => {
    const found = at("MATCH (p:Person {name: 'A¦da'}) RETURN p");
    expect(found).toMatchObject({ from: 24, to: 27 });
    expect(found?.suggestions[0]?.insert).toBe('Ada Brandt');
  });

  it('gives the values of a property that has few', () => {
    expect(labels("MATCH ()-[r]->() WHERE r.status = '¦'")).toEqual([
      'asserted',
      'attributed',
      'contested',
      'denied',
    ]);
    expect(labels("MATCH (c:Claim) WHERE c.type IN ['¦']")).toContain('CRITICIZED');
    expect(labels("MATCH ()-[r]->() WHERE type(r) <> '¦'")).toContain('MENTIONS');
    expect(labels("MATCH (e:Event {kind: '¦'})")).toContain('shooting');
    expect(labels("MATCH (e:Event {kind: '¦'})")).not.toContain('agency');
  });

  it('gives keywords, functions and the names of the query elsewhere', () => {
    const found = labels('MATCH (who)-[r]->(whom) RETURN c¦');
    expect(found).toEqual(expect.arrayContaining(['who', 'whom', 'r', 'count', 'CONTAINS']));
    expect(labels('MA¦')).toContain('MATCH');
  });

  it('says nothing where nothing is typed, unless it is asked', () => {
    expect(labels('MATCH (p) RETURN ¦')).toEqual([]);
    expect(labels('MATCH (p) RETURN ¦', { explicit: true })).toContain('p');
    expect(labels('MATCH (p) // who¦', { explicit: true })).toEqual([]);
    expect(labels("MATCH (p) RETURN 'x¦'", { explicit: true })).toEqual([]);
  });

  it('writes a name with quotes so that it ends nothing', () => {
    expect(quoted(`O'Neil \\ "Bo"\n`, "'")).toBe(String.raw`O\'Neil \\ "Bo"\n`);
  });

  it('offers a hundred names as forty', () => {
    const json = sampleJson();
    for (let index = 0; index < 100; index += 1)
      json.nodes.push({ key: `n${index}`, attributes: entity({ name: `Nora ${index}` }) });
    expect(entityNames(indexGraph(json))('nora', ['Person'])).toHaveLength(MOST_NAMES);
  });
});
