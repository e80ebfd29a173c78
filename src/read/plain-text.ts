/** Plain text: the whole file is the article; a leading `date YYYY-MM-DD` dates it. */
import type { Article } from '../../graph/model/index.ts';
import { makeArticle } from './make-article.ts';
import type { Outcome } from './source-fault.ts';

/** A text and where it came from. */
export interface NamedText {
  readonly source: string;
  readonly text: string;
  readonly fallbackTitle: string;
}

/** The article of a plain text. */
export function readPlainText(input: NamedText): Outcome<Article> {
  return makeArticle({ ...input, metadata: { authors: [] }, bodyStart: 0 });
}
