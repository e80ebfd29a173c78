/** Which article each id of a file of JSON lines stands for: two articles under one id could not be told apart when cited. */
import type { Article } from '../../graph/model/index.ts';
import type { Outcome } from './source-fault.ts';

/** Where a line is. */
export interface LineOfFile {
  readonly source: string;
  readonly line: number;
}

/** The articles of one file so far, by what they are cited as. */
export class CitedArticles {
  readonly #first = new Map<string, { readonly articleId: string; readonly line: number }>();

  /** The article, or a fault where an earlier line gave its id to another one. The same article again is none. */
  check(article: Article, { source, line }: LineOfFile): Outcome<Article> {
    const first = this.#first.get(article.source);
    if (first === undefined) this.#first.set(article.source, { articleId: article.id, line });
    if (first === undefined || first.articleId === article.id) return { ok: true, value: article };
    const id = article.source.slice(source.length + 1);
    const reason = `the id "${id}" is that of another article, in line ${first.line}`;
    const hint = 'give each article of the file an id of its own';
    return { ok: false, fault: { source, place: { kind: 'line', line }, reason, hint } };
  }
}
