/** Questions that every RDF export answers with nothing at all. */
export const FAULTS = {
  'words at a position that are not those of the quotation': `
    SELECT ?place WHERE {
      ?place oa:hasSource/schema:articleBody ?body ; oa:hasSelector ?position, ?quote .
      ?position oa:start ?start ; oa:end ?end .
      ?quote oa:exact ?exact .
      FILTER (SUBSTR(STR(?body), ?start + 1, ?end - ?start) != STR(?exact))
    }`,
  'plain triples of a relation that nobody asserts': `
    SELECT ?subject ?predicate ?object WHERE {
      ?predicate dossier:family ?family .
      ?subject ?predicate ?object .
      FILTER NOT EXISTS {
        ?relation rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ;
          dossier:status dossier:statusAsserted .
      }
    }`,
  'terms of our own that the vocabulary does not have': `
    SELECT DISTINCT ?term WHERE {
      { ?s ?term ?o } UNION { ?s a ?term } UNION { ?s rdf:predicate ?term }
      FILTER (STRSTARTS(STR(?term), "urn:dossier:ontology#"))
      FILTER NOT EXISTS { ?term rdfs:isDefinedBy ?ontology }
    }`,
} as const;
