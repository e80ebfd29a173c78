/** Markdown with YAML front matter (title, date, publisher, authors, url). Nothing is cut: the front matter is marked. */
import { type Document, LineCounter, parseDocument } from 'yaml';

import { type Article, messageOf } from '../../graph/model/index.ts';
import { makeArticle } from './make-article.ts';
import { DeclaredMetadata, describeIssues, type Metadata, toMetadata } from './metadata.ts';
import type { NamedText } from './plain-text.ts';
import type { Outcome } from './source-fault.ts';

const HINT = 'correct the front matter: YAML between two lines "---"';

/** The article of a Markdown text; a fault where its front matter is not closed, not YAML, or has a wrong value. */
export function readMarkdown(input: NamedText): Outcome<Article> {
  const block = frontMatterOf(input.text);
  if (block === undefined) return makeArticle({ ...input, metadata: { authors: [] }, bodyStart: 0 });
  if (block.bodyStart === undefined) return fault(input, 1, 'the front matter has no closing "---"');
  const metadata = parseFrontMatter(input, block.yaml);
  if (!metadata.ok) return metadata;
  return makeArticle({ ...input, metadata: metadata.value, bodyStart: block.bodyStart });
}

interface FrontMatter {
  readonly yaml: string;
  /** Undefined where the block is not closed. */
  readonly bodyStart?: number;
}

const OPENING = /^---[ \t]*\r?\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gmu;

function frontMatterOf(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  CLOSING.lastIndex = opening;
  const closing = CLOSING.exec(text);
  if (closing === null) return { yaml: '' };
  return { yaml: text.slice(opening, closing.index), bodyStart: CLOSING.lastIndex };
}

function parseFrontMatter(input: NamedText, yaml: string): Outcome<Metadata> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  // The block's first line is the file's second.
  if (error !== undefined)
    return fault(input, lines.linePos(error.pos[0]).line + 1, firstLineOf(error.message));
  const values = toValues(document);
  if (!values.ok) return fault(input, 1, values.reason);
  const declared = DeclaredMetadata.safeParse(values.value);
  if (!declared.success) return fault(input, 1, describeIssues(declared.error));
  return { ok: true, value: toMetadata(declared.data) };
}

type Values =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** The library throws where aliases would grow without bound ("billion laughs"). */
function toValues(document: Document): Values {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    if (value === null) return { ok: true, value: {} };
    return typeof value === 'object' && !Array.isArray(value)
      ? { ok: true, value }
      : { ok: false, reason: 'the front matter is not a list of "name: value" lines' };
  } catch (error) {
    return { ok: false, reason: messageOf(error) };
  }
}

function fault({ source }: NamedText, line: number, reason: string): Outcome<never> {
  return { ok: false, fault: { source, place: { kind: 'line', line }, reason, hint: HINT } };
}

function firstLineOf(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
