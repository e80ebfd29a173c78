/**
 * Our own vocabulary as RDF, written into every file, since its IRIs lead nowhere: the relations of the ontology with
 * what they are in other vocabularies, and the few terms that neither Schema.org, PROV nor Web Annotation has.
 */
import {
  definitionOf,
  MODALITIES,
  ONTOLOGY_VERSION,
  POLARITIES,
  RELATION_TYPES,
  type RelationType,
  STATUSES,
} from '../../model/index.ts';
import { type Alignment, ALIGNMENTS, CLASSES } from './alignment.ts';
import { ONTOLOGY_IRI } from './namespaces.ts';
import { OWN_CLASSES, OWN_PROPERTIES } from './own-terms.ts';
import { iri, maybe, type Property, type Subject, text } from './term.ts';

const SCHEMES = { polarity: POLARITIES, modality: MODALITIES, status: STATUSES } as const;
type Scheme = keyof typeof SCHEMES;

/** The IRI of a value of polarity, modality or status: `dossier:polarityDenied`. */
export function conceptIri(scheme: Scheme, value: string): string {
  return `dossier:${scheme}${value.charAt(0).toUpperCase()}${value.slice(1)}`;
}

const defined = (type: string, label: string, more: readonly Property[]): readonly Property[] => [
  ['rdf:type', iri(type)],
  ['rdfs:label', text(label)],
  ...more,
  ['rdfs:isDefinedBy', iri(ONTOLOGY_IRI)],
];

const inWords = (type: string): string => type.toLowerCase().replaceAll('_', ' ');

const all = (predicate: string, values: readonly string[] = []): Property[] =>
  values.map((value) => [predicate, iri(value)]);

function relationSubject(type: RelationType): Subject {
  const { domain, range, symmetric, family } = definitionOf(type);
  const alignment: Alignment | undefined = ALIGNMENTS[type];
  const symmetry: readonly Property[] =
    symmetric === true ? [['rdf:type', iri('owl:SymmetricProperty')]] : [];
  return {
    iri: `dossier:${type}`,
    properties: defined('owl:ObjectProperty', inWords(type), [
      ...symmetry,
      ['dossier:family', text(family)],
      ...all(
        'schema:domainIncludes',
        domain.map((node) => CLASSES[node]),
      ),
      ...all(
        'schema:rangeIncludes',
        range.map((node) => CLASSES[node]),
      ),
      ...all('rdfs:subPropertyOf', alignment?.broader),
      ...all('skos:relatedMatch', alignment?.related),
    ]),
  };
}

function inverseSubject(type: RelationType): Subject[] {
  const inverse = ALIGNMENTS[type]?.inverse;
  if (inverse === undefined) return [];
  return [
    {
      iri: `dossier:${inverse.name}`,
      properties: defined('owl:ObjectProperty', inWords(inverse.name), [
        ['owl:inverseOf', iri(`dossier:${type}`)],
        ...all('rdfs:subPropertyOf', inverse.broader),
      ]),
    },
  ];
}

function* schemeSubjects(scheme: Scheme): Generator<Subject> {
  const self = `dossier:${scheme}Values`;
  yield { iri: self, properties: defined('skos:ConceptScheme', scheme, []) };
  for (const value of SCHEMES[scheme])
    yield {
      iri: conceptIri(scheme, value),
      properties: defined('skos:Concept', value, [
        ['skos:notation', text(value)],
        ['skos:inScheme', iri(self)],
      ]),
    };
}

/** Every term of the vocabulary. */
export function* vocabularySubjects(): Generator<Subject> {
  yield {
    iri: ONTOLOGY_IRI,
    properties: [
      ['rdf:type', iri('owl:Ontology')],
      ['rdfs:label', text('The vocabulary of Dossier')],
      ['owl:versionInfo', text(ONTOLOGY_VERSION)],
    ],
  };
  for (const { name, label, comment, broader } of OWN_CLASSES)
    yield {
      iri: `dossier:${name}`,
      properties: defined('owl:Class', label, [
        ...all('rdfs:subClassOf', broader),
        ['rdfs:comment', text(comment)],
      ]),
    };
  for (const { name, comment, of = 'owl:DatatypeProperty', broader } of OWN_PROPERTIES)
    yield {
      iri: `dossier:${name}`,
      properties: defined(of, name, [
        ...maybe('rdfs:subPropertyOf', broader, iri),
        ['rdfs:comment', text(comment)],
      ]),
    };
  for (const scheme of Object.keys(SCHEMES) as Scheme[]) yield* schemeSubjects(scheme);
  for (const type of RELATION_TYPES) {
    yield relationSubject(type);
    yield* inverseSubject(type);
  }
}
