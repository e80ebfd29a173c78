/** Entities of FollowTheMoney as its tools take them: one JSON object a line, every property a list of strings. */
import { sha256Hex } from '../../model/index.ts';

/** The schemata of FollowTheMoney 4 that are used. */
export type Schema =
  | 'Person'
  | 'Organization'
  | 'PublicBody'
  | 'Company'
  | 'LegalEntity'
  | 'Address'
  | 'Event'
  | 'Vessel'
  | 'Airplane'
  | 'Vehicle'
  | 'Asset'
  | 'Document'
  | 'Article'
  | 'Note'
  | 'Position'
  | LinkSchema;

/** Those that join two others. */
export type LinkSchema =
  | 'Occupancy'
  | 'Employment'
  | 'Membership'
  | 'Directorship'
  | 'Representation'
  | 'Family'
  | 'Associate'
  | 'Ownership'
  | 'Succession'
  | 'Payment'
  | 'Documentation'
  | 'UnknownLink';

/** The values of some properties; those without a value are left out. */
export type Properties = Readonly<Record<string, readonly string[]>>;

/** One entity. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: Schema;
  readonly properties: Properties;
}

const ID = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/u;
const MAX_ID = 200;

/** A key as an id: unchanged, but for one that FollowTheMoney does not take, which becomes a hash. */
export function ftmId(key: string): string {
  return ID.test(key) && key.length <= MAX_ID ? key : `x${sha256Hex(JSON.stringify(key)).slice(0, 20)}`;
}

// Control characters but line ends and tabs, lone surrogates, and what Unicode calls no character.
const NO_TEXT = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The longest values that FollowTheMoney takes, in characters. */
const MAX_TEXT = 65_000;
const MAX_STRING = 1024;
const MAX_NAME = 384;
const MAX_ADDRESS = 250;

const legal = (value: string): string => value.replace(NO_TEXT, '').trim();
const oneLine = (value: string): string => legal(value).replace(/\s+/gu, ' ').trim();

/** The first characters of a text that is too long, never half of one. */
function cut(value: string, most: number): string {
  if (value.length <= most) return value;
  return `${value.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

const list = (value: string): readonly string[] => (value === '' ? [] : [value]);

/** A string of one line, as a list of one or, where nothing is left of it, of none. */
export const string = (value: string | undefined): readonly string[] =>
  list(cut(oneLine(value ?? ''), MAX_STRING));

/** A place in words. */
export const address = (value: string): readonly string[] => list(cut(oneLine(value), MAX_ADDRESS));

/** A name; one that has nothing but quotation marks and white space is no name. */
export const name = (value: string): readonly string[] => {
  const written = cut(oneLine(value), MAX_NAME);
  return /[^\s"'“”„‘’«»`]/u.test(written) ? [written] : [];
};

/** A text in as many pieces as it needs. */
export function text(value: string | undefined): readonly string[] {
  const pieces: string[] = [];
  let rest = legal(value ?? '');
  while (rest.length > MAX_TEXT) {
    const piece = rest.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/u, '');
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, ...list(rest)];
}

/** A date or an interval as FollowTheMoney has them apart: one date, or a start and an end. */
export function dates(values: readonly (string | undefined)[]): Properties {
  const known = values.filter((value) => value !== undefined);
  const intervals = known.filter((value) => value.includes('/')).map((value) => value.split('/'));
  return {
    date: known.filter((value) => !value.includes('/')),
    startDate: intervals.flatMap(([start]) => start ?? []),
    endDate: intervals.flatMap(([, end]) => end ?? []),
  };
}

/** An entity without empty properties and without a value twice. */
export function entity(id: string, schema: Schema, properties: Properties): FtmEntity {
  const used = Object.entries(properties)
    .map(([property, values]) => [property, [...new Set(values)]] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(used) };
}
