/** What a source says about its article: front matter and JSON lines share one schema, checked here. */
import { z } from 'zod';

import { splitNames } from './person-names.ts';

/** Metadata as declared, in Dossier's own terms; what a source leaves out is absent. */
export interface Metadata {
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly authors: readonly string[];
}

const blankToUndefined = (value: unknown): unknown =>
  value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;

/** The words of a check that a value is there and of its type. */
export function missingOr(wrongType: string) {
  return ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? 'is missing' : wrongType;
}

const text = z.string({ error: missingOr('is not a text') }).trim();
const word = z.preprocess(blankToUndefined, text.optional());

// YAML reads an unquoted year as a number.
const date = z.preprocess(
  (value) => blankToUndefined(typeof value === 'number' ? String(value) : value),
  text
    .transform((value, context) => {
      const found = calendarDate(value);
      if (found !== undefined) return found;
      context.addIssue(`"${value}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`);
      return z.NEVER;
    })
    .optional(),
);

const webAddress = z.preprocess(
  blankToUndefined,
  text
    .refine((value) => /^https?:\/\//iu.test(value) && URL.canParse(value), {
      error: (issue) => `"${String(issue.input)}" is not a web address (http:// or https://)`,
    })
    .optional(),
);

const names = z.preprocess(
  (value) => blankToUndefined(value) ?? [],
  z.union([z.string().transform(splitNames), z.array(z.string().trim())], {
    error: 'is neither a list of names nor a text',
  }),
);

/** The fields that a source may declare; others are left alone, since front matter serves other programs too. */
export const DeclaredMetadata = z.object({
  title: word,
  date,
  publisher: word,
  authors: names,
  url: webAddress,
});
export type DeclaredMetadata = z.infer<typeof DeclaredMetadata>;

/** Declared fields as metadata. Authors that are a page's furniture ("Min Read", "Written By") are left out. */
export function toMetadata({ title, date: published, publisher, authors, url }: DeclaredMetadata): Metadata {
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    authors: authors.filter((name) => name !== '' && !isBylineFurniture(name)),
  };
}

// What page scrapers take for an author: the words around a byline.
const BYLINE_FURNITURE =
  /^(?:(?:\d+ )?min(?:ute)?s? read|(?:written|posted|published|reported|edited)? ?by)$/iu;

function isBylineFurniture(name: string): boolean {
  return BYLINE_FURNITURE.test(name);
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}\S*)?)?)?$/u;

/** The date of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 date-time; undefined where the calendar has no such day. */
export function calendarDate(value: string): string | undefined {
  const match = DATE.exec(value);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : undefined;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** The issues of a failed check, one sentence each, with the field that is wrong. */
export function describeIssues(error: z.ZodError): string {
  return error.issues.map(describeIssue).join('; ');
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  const field = path.map(String).join('.');
  if (field === '') return message;
  return message.startsWith('is ') ? `the field ${field} ${message}` : `${field}: ${message}`;
}
