/** An article from a text and its declared metadata: its identity, its regions, and the title it goes by. */
import { type Article, makeId, type Region, sha256Hex } from '../../graph/model/index.ts';
import type { Metadata } from './metadata.ts';
import { calendarDate } from './metadata.ts';
import { markRegions } from './regions.ts';
import { leadingDate } from './regions/page-metadata.ts';
import type { Outcome } from './source-fault.ts';

/** A text as read, before it is known what it is. */
export interface Draft {
  /** The locator as given: a path, or `file.jsonl#id`. */
  readonly source: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** Where the front matter ends, in UTF-16 code units; 0 where there is none. */
  readonly bodyStart: number;
  /** The title where the metadata has none and no headline is recognised. */
  readonly fallbackTitle: string;
}

/**
 * Builds the article. Its id is of text and declared metadata, so that the same article read from another place is the
 * same article. A fault where the body is empty or holds NUL, or its leading date is none.
 */
export function makeArticle(draft: Draft): Outcome<Article> {
  const { source, text, bodyStart } = draft;
  const fault = (reason: string, hint: string): Outcome<Article> => ({
    ok: false,
    fault: { source, reason, hint },
  });
  if (text.includes('\0'))
    return fault('the text holds a NUL character', 'remove it, or give the text itself');
  const date = leadingDate(text, bodyStart);
  if (date !== undefined && calendarDate(date.value) === undefined) {
    return fault(`"${date.value}" is not a date`, 'write the leading date as: date YYYY-MM-DD');
  }
  const from = date?.end ?? bodyStart;
  if (text.slice(from).trim() === '') return fault('there is no text in it', 'add the text of an article');
  return { ok: true, value: complete(draft, from, [...frontMatter(draft), ...asRegion(date)], date?.value) };
}

function complete(draft: Draft, from: number, before: readonly Region[], dated?: string): Article {
  const { source, text, metadata } = draft;
  const { title, publisher, url } = metadata;
  const published = metadata.published ?? dated;
  const marked = markRegions(text, { from, ...(title === undefined ? {} : { title }) });
  return {
    id: makeId('article', [text, title, published, publisher, url, ...metadata.authors]),
    source,
    title: title ?? marked.headline ?? draft.fallbackTitle,
    text,
    sha256: sha256Hex(text),
    language: 'en',
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    authors: metadata.authors.length > 0 ? [...metadata.authors] : [...marked.authors],
    regions: [...before, ...marked.regions],
  };
}

function frontMatter({ text, bodyStart }: Draft): Region[] {
  const end = text.slice(0, bodyStart).trimEnd().length;
  return end === 0 ? [] : [{ kind: 'metadata', start: 0, end }];
}

function asRegion(date: { readonly start: number; readonly end: number } | undefined): Region[] {
  return date === undefined ? [] : [{ kind: 'metadata', start: date.start, end: date.end }];
}
