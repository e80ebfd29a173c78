/** JSON lines: one article a line, each with an id by which its source is named (`file.jsonl#id`). */
import { z } from 'zod';

import { type Article, messageOf } from '../../graph/model/index.ts';
import { decodeUtf8 } from './decode.ts';
import { makeArticle } from './make-article.ts';
import { DeclaredMetadata, describeIssues, missingOr, toMetadata } from './metadata.ts';
import type { FaultPlace, Outcome } from './source-fault.ts';

const HINT = 'write one JSON object a line: {"id": "…", "text": "…", "title": "…", "date": "YYYY-MM-DD", …}';

/** One line's object. */
export const ArticleLine = z.object(
  {
    id: z.preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z
        .string({ error: missingOr('is neither a text nor a number') })
        .trim()
        .min(1, { error: 'is empty' }),
    ),
    text: z.string({ error: missingOr('is not a text') }),
    ...DeclaredMetadata.shape,
  },
  { error: 'the line is not an object' },
);
export type ArticleLine = z.infer<typeof ArticleLine>;

/** One line as bytes, with its number (from 1) in the file that `source` names. */
export interface NumberedLine {
  readonly source: string;
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** The article of a line; undefined for an empty one. Faults name file and line. */
export function readJsonLine(input: NumberedLine): Outcome<Article> | undefined {
  const decoded = decodeUtf8(input.bytes);
  if (!decoded.ok) return fault(input, decoded.reason + withinLine(decoded.place), decoded.hint);
  if (decoded.text.trim() === '') return undefined;
  const value = parseJson(decoded.text);
  if (!value.ok) return fault(input, `not JSON: ${value.reason}`, HINT);
  const checked = ArticleLine.safeParse(value.value);
  if (!checked.success) return fault(input, describeIssues(checked.error), HINT);
  return toArticle(input, checked.data);
}

function toArticle(input: NumberedLine, record: ArticleLine): Outcome<Article> {
  const source = `${input.source}#${record.id}`;
  const made = makeArticle({
    source,
    // A mark that the writer copied from the start of a file is no part of the article.
    text: record.text.replace(/^\uFEFF/u, ''),
    metadata: toMetadata(record),
    bodyStart: 0,
    fallbackTitle: source,
  });
  return made.ok ? made : fault(input, made.fault.reason, made.fault.hint);
}

function withinLine(place: FaultPlace | undefined): string {
  return place?.kind === 'byte' ? ` at byte ${place.offset} of the line` : '';
}

type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, reason: messageOf(error) };
  }
}

function fault({ source, line }: NumberedLine, reason: string, hint: string): Outcome<never> {
  return { ok: false, fault: { source, place: { kind: 'line', line }, reason, hint } };
}
