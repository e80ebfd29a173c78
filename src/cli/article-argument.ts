/** The article that a command's argument names: by its id, its source, its title or its URL. */
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { compareArticles, DossierError, nameKey } from '../../graph/model/index.ts';
import { type ArticleSummary, articleSummary } from '../../graph/query/summaries.ts';
import { articleWords } from './difference-words.ts';

type Test = (article: ArticleSummary, asked: string) => boolean;

const plainUrl = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
const isWordOf = (part: string, whole: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `);

/** The surest first; the first that finds any decides. */
const TESTS: readonly Test[] = [
  ({ id }, asked) => id === asked,
  ({ source }, asked) => source === asked,
  ({ source }, asked) => source.endsWith(`/${asked.replace(/^\.\//u, '')}`),
  ({ url }, asked) => url !== undefined && plainUrl(url) === plainUrl(asked),
  ({ title }, asked) => nameKey(title) === nameKey(asked),
  ({ title }, asked) => isWordOf(nameKey(asked), nameKey(title)),
];

const SHOWN = 10;

const list = (articles: readonly ArticleSummary[]): string =>
  articles
    .slice(0, SHOWN)
    .map((article) => `  ${article.id}  ${articleWords(article)}`)
    .concat(articles.length > SHOWN ? [`  … and ${articles.length - SHOWN} more`] : [])
    .join('\n');

/** Throws a DossierError (`input`) where no article is meant, or more than one may be. */
export function articleNamed(graph: DossierGraph, asked: string): ArticleSummary {
  const articles = graph
    .filterNodes((_, { type }) => type === 'Article')
    .flatMap((id) => articleSummary(graph, id) ?? [])
    .sort(compareArticles);
  for (const test of TESTS) {
    const [first, ...others] = articles.filter((article) => test(article, asked));
    if (first === undefined) continue;
    if (others.length === 0) return first;
    throw new DossierError(
      'input',
      `${others.length + 1} articles may be “${asked}”; give the id of the one that you mean:\n${list([first, ...others])}`,
    );
  }
  throw new DossierError(
    'input',
    `no article in the graph is “${asked}”; name it by its id, its source, its title or its URL`,
  );
}
