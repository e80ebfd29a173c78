/** Results that a store accepts: a real article with an entity over its first word. */
import type { Article, ArticleResult } from '../../graph/model/index.ts';
import { readPlainText } from '../../src/read/plain-text.ts';

/** The article of a text. */
export function articleFrom(text: string, source = 'article.txt'): Article {
  const outcome = readPlainText({ source, text, fallbackTitle: source });
  if (!outcome.ok) throw new Error(outcome.fault.reason);
  return outcome.value;
}

/** A result that depends on nothing but the article. */
export function resultOf(article: Article): ArticleResult {
  const end = /^\S+/u.exec(article.text)?.[0].length ?? 1;
  return {
    article,
    entities: [
      {
        type: 'Organization',
        name: article.text.slice(0, end),
        aliases: [],
        mentions: [{ start: 0, end, form: 'name' }],
        named: true,
        roles: [],
      },
    ],
    statements: [],
    claims: [],
    authors: [],
  };
}

/** The result of a text. */
export function storedResult(text: string, source?: string): ArticleResult {
  return resultOf(articleFrom(text, source));
}
