import { describe, expect, it } from 'vitest';

import { DossierError } from '../../graph/model/index.ts';
import { loginOf, parseNeo4jUrl } from '../../graph/stores/neo4j/address.ts';
import { checkServer } from '../../graph/stores/neo4j/server-version.ts';

describe('an address of Neo4j', () => {
  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'may begin with %s://',
    (scheme) => {
      expect(parseNeo4jUrl(`${scheme}://graph.example`)).toEqual({ url: `${scheme}://graph.example` });
    },
  );

  it('is kept without the user and the password that it brings', () => {
    expect(parseNeo4jUrl('neo4j+s://ada:s%40%2F%3A%25@graph.example:7688/')).toEqual({
      url: 'neo4j+s://graph.example:7688',
      user: 'ada',
      password: 's@/:%',
    });
    expect(parseNeo4jUrl('BOLT://[::1]:7687')).toEqual({ url: 'bolt://[::1]:7687' });
  });

  it.each([
    ['http://graph.example', /begins with one of neo4j:\/\/, /u],
    ['graph.example:7687', /begins with one of/u],
    ['bolt://', /names no host/u],
    ['bolt://ada:se/cret@graph.example', /%2F/u],
    ['bolt://ada:se#cret@graph.example', /%23/u],
    ['bolt://ada:se%cret@graph.example', /%25/u],
    ['bolt://ada:secret@graph.example/news', /--database/u],
    ['neo4j://ada:secret@graph.example?database=news', /--database/u],
  ])('%s is refused, and the words hold no part of a password', (text, words) => {
    const attempt = (): unknown => parseNeo4jUrl(text);
    expect(attempt).toThrow(words);
    expect(attempt).toThrow(DossierError);
    expect(attempt).not.toThrow(/cret/u);
  });
});

describe('who enters', () => {
  const address = { url: 'bolt://graph.example' };

  it('is said by the address, then by Dossier’s environment, then by Neo4j’s own', () => {
    const env = {
      DOSSIER_NEO4J_USER: 'brook',
      DOSSIER_NEO4J_PASSWORD: 'second',
      NEO4J_USERNAME: 'frost',
      NEO4J_PASSWORD: 'third',
    };
    expect(loginOf({ ...address, user: 'ada', password: 'first' }, env)).toEqual({
      user: 'ada',
      password: 'first',
    });
    expect(loginOf(address, env)).toEqual({ user: 'brook', password: 'second' });
    expect(loginOf(address, { NEO4J_USERNAME: 'frost', NEO4J_PASSWORD: 'third' })).toEqual({
      user: 'frost',
      password: 'third',
    });
  });

  it('is neo4j where nothing says it, with a password that must be asked for', () => {
    expect(loginOf(address, { DOSSIER_NEO4J_PASSWORD: '' })).toEqual({ user: 'neo4j' });
  });
});

describe('a server', () => {
  it.each(['Neo4j/5.26.30', 'Neo4j/5.27.0', 'Neo4j/2025.10.1', 'Neo4j/2026.01'])('may be %s', (agent) => {
    expect(() => {
      checkServer(agent, 'bolt://graph.example');
    }).not.toThrow();
  });

  it.each([
    ['Neo4j/5.25.1', /runs Neo4j\/5\.25\.1, which is too old; Dossier needs Neo4j 5\.26 or later/u],
    ['Neo4j/4.4.38', /too old/u],
    ['Neo4j/v5.11.0 compatible graph database server - Memgraph', /is no Neo4j server/u],
    ['', /is no Neo4j server/u],
  ])('may not be "%s"', (agent, words) => {
    expect(() => {
      checkServer(agent, 'bolt://graph.example');
    }).toThrow(words);
  });
});
