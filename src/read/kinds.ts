/** What kinds of file Dossier reads, by the end of their names. */
import { extname } from 'node:path';

/** How a file's bytes become articles. */
export type SourceKind = 'plain-text' | 'markdown' | 'json-lines';

const KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ['.txt', 'plain-text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.jsonl', 'json-lines'],
  ['.ndjson', 'json-lines'],
]);

/** The kind of a file, or undefined where Dossier does not read such files. */
export function kindOf(path: string): SourceKind | undefined {
  return KINDS.get(extname(path).toLowerCase());
}

/** The ends of names that are read, for messages. */
export const READABLE_KINDS = [...KINDS.keys()].join(', ');

/** The kind of a stream without a name, by its first character that is no white space. */
export function sniffKind(beginning: string): SourceKind {
  const text = beginning.replace(/^\uFEFF/u, '');
  if (/^---[ \t]*\r?\n/u.test(text)) return 'markdown';
  return /^\s*\{/u.test(text) ? 'json-lines' : 'plain-text';
}
