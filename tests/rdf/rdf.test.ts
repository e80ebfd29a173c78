/** The RDF exports as rdflib reads them and pyshacl checks them. */
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { RELATION_TYPES } from '../../graph/model/index.ts';
import { select } from '../../graph/select.ts';
import { link } from '../../src/link/index.ts';
import { available } from '../setup/outside-programs.ts';
import { HOSTILE_NAMES, hostileGraph } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';
import { FAULTS } from './queries.ts';
import { readRdf } from './read.ts';

const small = (): DossierGraph => assemble(link(smallCorpus), { strict: true });

const count = (pattern: string): string => `SELECT (COUNT(*) AS ?n) WHERE { ${pattern} }`;

const QUESTIONS = {
  nodes: count('?node schema:name ?name'),
  relations: count('?relation a dossier:Relation'),
  claims: count('?claim a dossier:Claim ; dossier:relation ?relation'),
  'who met whom, as a fact': `
    SELECT ?a ?b WHERE { ?x dossier:MET_WITH ?y . ?x schema:name ?a . ?y schema:name ?b }`,
  'who paid whom, as a fact': 'SELECT ?x ?y WHERE { ?x dossier:PAID ?y }',
  'who says who paid whom, and where': `
    SELECT ?payer ?paid ?polarity ?speaker ?article ?sentence WHERE {
      ?claim rdf:predicate dossier:PAID ; rdf:subject/schema:name ?payer ; rdf:object/schema:name ?paid ;
        dossier:polarity/rdfs:label ?polarity ; prov:wasDerivedFrom/schema:name ?article ;
        dossier:sentenceSpan/oa:hasSelector/oa:exact ?sentence .
      OPTIONAL { ?claim prov:wasAttributedTo/schema:name ?speaker }
    }`,
  'what is contested': `
    SELECT ?a ?relation ?b WHERE {
      ?r dossier:status dossier:statusContested ; rdf:subject/schema:name ?a ; rdf:predicate/rdfs:label ?relation ;
        rdf:object/schema:name ?b
    }`,
  'what somebody said, and in what article': `
    SELECT ?words ?article WHERE {
      ?quote a schema:Quotation ; schema:spokenByCharacter/schema:name "Ada Brook" ; schema:text ?words ;
        prov:wasQuotedFrom/schema:name ?article
    }`,
  'who holds which position': `
    SELECT ?name ?title ?body WHERE {
      ?r rdf:predicate dossier:HOLDS_POSITION ; rdf:subject/schema:name ?name ; rdf:object/schema:name ?body ;
        dossier:title ?title
    }`,
  'what happened in February': `
    SELECT ?name WHERE {
      ?event a schema:Event ; schema:name ?name ; dossier:dateFrom ?from ; dossier:dateTo ?to
      FILTER (?from >= "2026-02-01"^^xsd:date && ?to <= "2026-02-28"^^xsd:date)
    }`,
  'articles by outlet': `
    SELECT ?outlet ?title ?date WHERE {
      ?article a schema:NewsArticle ; dossier:publisherName ?outlet ; schema:name ?title ; schema:datePublished ?date
    }`,
} as const;

describe.skipIf(!available('formatsPython'))('the RDF exports in rdflib', () => {
  it('are one graph in two serializations, by the shapes, and answer a journalist’s questions', async () => {
    const graph = small();
    const read = await readRdf(graph, { ...FAULTS, ...QUESTIONS });
    expect(read).toMatchObject({ isomorphic: true, conforms: true, report: '', illTyped: [] });
    for (const fault of Object.keys(FAULTS)) expect([fault, read.answers[fault]]).toEqual([fault, []]);
    const claims = graph.reduceEdges((sum, _, { claims: own }) => sum + own.length, 0);
    expect([read.answers['nodes'], read.answers['relations'], read.answers['claims']]).toEqual([
      [[String(graph.order)]],
      [[String(graph.size)]],
      [[String(claims)]],
    ]);
    expect(read.answers).toMatchObject({
      'who met whom, as a fact': [['Ada Brook', 'Lena Frost']],
      'who paid whom, as a fact': [],
      'who says who paid whom, and where': [
        ['Ada Brook', 'Lena Frost', 'affirmed', '', 'Authority: mayor paid director', expect.any(String)],
        [
          'Ada Brook',
          'Lena Frost',
          'affirmed',
          'River Authority',
          'Mayor paid director, authority says',
          expect.any(String),
        ],
        [
          'Ada Brook',
          'Lena Frost',
          'denied',
          'Ada Brook',
          'Mayor meets director',
          'The mayor denied that she had paid Frost.',
        ],
      ],
      'what is contested': [['Ada Brook', 'paid', 'Lena Frost']],
      'what somebody said, and in what article': [['We will build the bridge,', 'Mayor meets director']],
      'who holds which position': [
        ['Ada Brook', 'mayor', 'Port Harbour'],
        ['Lena Frost', 'director', 'River Authority'],
      ],
      'what happened in February': [['meeting']],
      'articles by outlet': [
        ['Evening Herald', 'Authority: mayor paid director', '2026-02-04'],
        ['Northern Post', 'Mayor paid director, authority says', '2026-02-03'],
        ['The Harbour Times', 'Mayor meets director', '2026-02-02'],
      ],
    });
  });

  it('hold hostile words whole, and cut sentences out by characters where emoji precede them', async () => {
    const read = await readRdf(hostileGraph(), {
      ...FAULTS,
      names: 'SELECT ?name WHERE { ?person a schema:Person ; schema:name ?name }',
    });
    expect(read).toMatchObject({ isomorphic: true, conforms: true, report: '', illTyped: [] });
    for (const fault of Object.keys(FAULTS)) expect([fault, read.answers[fault]]).toEqual([fault, []]);
    const names = HOSTILE_NAMES.map((name) => name.replaceAll(/[\0\p{Surrogate}]/gu, '\uFFFD'));
    expect(read.answers['names']?.flat().sort()).toEqual(names.sort());
  });

  it('say where a sentence stands, and not what it says, where texts are left out', async () => {
    const places = `SELECT ?place ?start ?end WHERE {
      ?place oa:hasSelector ?position . ?position oa:start ?start ; oa:end ?end }`;
    const sentences = `SELECT ?exact WHERE {
      ?claim rdf:predicate dossier:PAID ; dossier:sentenceSpan/oa:hasSelector/oa:exact ?exact }`;
    const bodies = 'SELECT ?body WHERE { ?article schema:articleBody ?body }';
    const whole = await readRdf(small(), { places });
    const blanked = await readRdf(select(small(), { noText: true }), {
      ...FAULTS,
      places,
      sentences,
      bodies,
    });
    expect(blanked).toMatchObject({ isomorphic: true, conforms: true, report: '' });
    expect(blanked.answers['places']).toEqual(whole.answers['places']);
    expect([blanked.answers['sentences'], blanked.answers['bodies']]).toEqual([[], []]);
  });

  it('hold the vocabulary of a graph with nothing in it', async () => {
    const read = await readRdf(emptyGraph(), {
      relations:
        'SELECT ?relation WHERE { ?relation dossier:family ?family ; schema:domainIncludes ?class } GROUP BY ?relation',
    });
    expect(read).toMatchObject({ isomorphic: true, conforms: true });
    const names = read.answers['relations']?.map(([iri = '']) => iri.replace('urn:dossier:ontology#', ''));
    expect(names).toEqual([...RELATION_TYPES].sort());
  });
});
