/**
 * The namespaces of the RDF exports. Ours are URNs: nobody can be led to a page that is not there, and no web domain is
 * claimed that is not ours. A resource's IRI is its key, so that the same article gives the same IRIs everywhere.
 */
import { sha256Hex } from '../../model/index.ts';

/** Every prefix, in the order in which files declare them. */
export const PREFIXES = {
  dossier: 'urn:dossier:ontology#',
  item: 'urn:dossier:item:',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  wdt: 'http://www.wikidata.org/prop/direct/',
} as const;

/** The IRI of the vocabulary itself. */
export const ONTOLOGY_IRI = 'urn:dossier:ontology';

/** The whole IRI of a compact one; what has none of our prefixes is whole already. */
export function expand(compact: string): string {
  const colon = compact.indexOf(':');
  const namespace: unknown = Reflect.get(PREFIXES, compact.slice(0, colon));
  return typeof namespace === 'string' ? namespace + compact.slice(colon + 1) : compact;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

// What has no place in an IRI is percent-encoded, and so is the hyphen, which separates. A key that is no text becomes a
// hash, so that two stay two.
const encode = (key: string): string =>
  LONE_SURROGATE.test(key)
    ? `x${sha256Hex(JSON.stringify(key)).slice(0, 20)}`
    : encodeURIComponent(key).replaceAll('-', '%2D');

/** The compact IRI of what has this key: a node, an edge or a claim; `parts` name something that belongs to it. */
export function itemIri(key: string, ...parts: readonly (string | number)[]): string {
  return `item:${[encode(key), ...parts.map((part) => encode(String(part)))].join('-')}`;
}
