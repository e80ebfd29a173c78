/** One text and what is known of it, where there is no file: what somebody pastes. Free of Node. */
import type { Article } from '../../graph/model/index.ts';
import { makeArticle } from './make-article.ts';
import { readMarkdown } from './markdown.ts';
import { DeclaredMetadata, describeIssues, toMetadata } from './metadata.ts';
import type { NamedText } from './plain-text.ts';
import type { Outcome } from './source-fault.ts';

/** What a reader says of a text that does not say it itself. Empty texts count as absent. */
export interface DeclaredByHand {
  readonly title?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly publisher?: string;
  readonly authors?: string;
  readonly url?: string;
}

const isEmpty = (declared: DeclaredByHand): boolean =>
  Object.values(declared).every((value: unknown) => typeof value !== 'string' || value.trim() === '');

/** The article of a text. What is declared by hand stands for front matter; without it the text's own counts. */
export function readText(input: NamedText, declared: DeclaredByHand = {}): Outcome<Article> {
  const text = input.text.replace(/^\uFEFF/u, '');
  if (isEmpty(declared)) return readMarkdown({ ...input, text });
  const checked = DeclaredMetadata.safeParse(declared);
  if (checked.success)
    return makeArticle({ ...input, text, metadata: toMetadata(checked.data), bodyStart: 0 });
  const { source } = input;
  return {
    ok: false,
    fault: { source, reason: describeIssues(checked.error), hint: 'correct it, or leave it empty' },
  };
}
