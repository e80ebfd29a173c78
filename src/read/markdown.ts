/** Markdown with YAML front matter (title, date, publisher, authors, url). Nothing is cut: the front matter is marked. */
import { type Document, type ErrorCode, isNode, LineCounter, parseDocument } from 'yaml';

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
  // The block's first line is the file's second.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error !== undefined) {
    const reason = `not YAML: ${firstLineOf(error.message)}`;
    return fault(input, lineAt(error.pos[0]), reason, YAML_HINTS[error.code]);
  }
  const values = toValues(document);
  if (!values.ok) return fault(input, 1, values.reason, values.hint);
  const declared = DeclaredMetadata.safeParse(values.value);
  if (declared.success) return { ok: true, value: toMetadata(declared.data) };
  const [field] = declared.error.issues[0]?.path ?? [];
  const node = document.get(field, true);
  const line = isNode(node) && node.range ? lineAt(node.range[0]) : 1;
  return fault(input, line, describeIssues(declared.error));
}

const QUOTE = 'put the value in quotation marks, as in title: "Council: a meeting"';
const CLOSE = 'close the bracket or quotation mark that is open';

/** What to do about the mistakes that people make; the library's words are for those who know YAML. */
const YAML_HINTS: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: QUOTE,
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  DUPLICATE_KEY: 'give each field once',
  MISSING_CHAR: CLOSE,
  BAD_INDENT: CLOSE,
  MULTILINE_IMPLICIT_KEY: 'write each field as "name: value" on a line of its own',
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
};

type Values =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly hint?: string };

/** The library throws where aliases would grow without bound ("billion laughs"). */
function toValues(document: Document): Values {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    if (value === null) return { ok: true, value: {} };
    return typeof value === 'object' && !Array.isArray(value)
      ? { ok: true, value }
      : { ok: false, reason: 'the front matter is not a list of "name: value" lines' };
  } catch (error) {
    return { ok: false, reason: messageOf(error), hint: QUOTE };
  }
}

function fault({ source }: NamedText, line: number, reason: string, hint = HINT): Outcome<never> {
  return { ok: false, fault: { source, place: { kind: 'line', line }, reason, hint } };
}

function firstLineOf(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
