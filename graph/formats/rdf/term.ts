/**
 * RDF as both serializations write it: subjects with their properties, one at a time. IRIs are compact (`schema:name`)
 * wherever a prefix of namespaces.ts covers them; every resource has an IRI, so that two exports merge and compare.
 */
import type { IsoDate, PlainDate } from '../../model/index.ts';

/** The datatypes of literals; a string has none. */
export type Datatype =
  | 'xsd:boolean'
  | 'xsd:integer'
  | 'xsd:nonNegativeInteger'
  | 'xsd:decimal'
  | 'xsd:date'
  | 'xsd:gYearMonth'
  | 'xsd:gYear'
  | 'xsd:anyURI';

/** What a property points at. `value` of a literal is its lexical form. */
export type Term =
  | { readonly kind: 'iri'; readonly value: string }
  | { readonly kind: 'literal'; readonly value: string; readonly datatype?: Datatype };

/** A predicate (compact) and an object. */
export type Property = readonly [predicate: string, object: Term];

/** A resource and what is said of it: one block of Turtle, one object of JSON-LD. */
export interface Subject {
  readonly iri: string;
  readonly properties: readonly Property[];
}

/** A resource, by its compact or absolute IRI. */
export const iri = (value: string): Term => ({ kind: 'iri', value });

// A lone surrogate is no character, and stores refuse U+0000. One character stays one, so that positions hold.
const NO_TEXT = /[\u{0}\u{D800}-\u{DFFF}]/gu;

/** A text as RDF can hold it. */
export const legalText = (text: string): string => text.replace(NO_TEXT, '\uFFFD');

/** A string. */
export const text = (value: string): Term => ({ kind: 'literal', value: legalText(value) });

/** A literal of a datatype, by its lexical form. */
export const typed = (value: string, datatype: Datatype): Term => ({ kind: 'literal', value, datatype });

/** A whole number. */
export const integer = (value: number): Term => typed(String(value), 'xsd:integer');

/** A score; `xsd:decimal` has no exponents. */
export const decimal = (value: number): Term =>
  typed(String(value).includes('e') ? value.toFixed(10) : String(value), 'xsd:decimal');

const DATATYPE_OF_LENGTH: Readonly<Record<number, Datatype>> = {
  4: 'xsd:gYear',
  7: 'xsd:gYearMonth',
  10: 'xsd:date',
};

/** Whether a calendar has it: not 2026-02-30, and no year 0, which XML Schema 1.0 does not know. */
function isReal(date: PlainDate): boolean {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const first = Date.UTC(2000 + (Number(year) % 400), Number(month) - 1, Number(day));
  return year !== '0000' && new Date(first).getUTCDate() === Number(day);
}

/** A date as precise as known: a year, a month, or a day. What no datatype can hold (an interval) stays a string. */
export function date(value: IsoDate): Term {
  const datatype = DATATYPE_OF_LENGTH[value.length];
  return datatype === undefined || !isReal(value) ? text(value) : typed(value, datatype);
}

/** A property for each value; none for what is absent. */
export function maybe<T>(predicate: string, value: T | undefined, termOf: (value: T) => Term): Property[] {
  return value === undefined ? [] : [[predicate, termOf(value)]];
}
