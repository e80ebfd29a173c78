/** Which articles an ingestion has read, and where each of them lies. */
import { type Article, compareText } from '../../graph/model/index.ts';
import { STANDARD_INPUT } from '../read/index.ts';

/** How an article is named by the place where it was read: its source, and its title where that is the file's name. */
export type Place = Pick<Article, 'source' | 'title'>;

/**
 * One article may lie in several places; which of them names it must not depend on the order of reading. The shortest
 * locator does, the first in code unit order among equals.
 */
export function isBetterSource(a: string, b: string): boolean {
  return (a.length - b.length || compareText(a, b)) < 0;
}

/** What comes through standard input has no place that could hold another text later. */
const isPlace = (source: string): boolean =>
  source !== STANDARD_INPUT && !source.startsWith(`${STANDARD_INPUT}#`);

/** The articles that were read. */
export class ReadArticles {
  readonly #places = new Map<string, Place>();
  readonly #articles = new Map<string, string>();
  readonly #named = new Map<string, string>();

  /** Notes an article and where it lies; `named` is the source by which the store names it. */
  add({ id, source, title }: Article, named: string): void {
    this.#named.set(id, named);
    const known = this.#places.get(id);
    if (known === undefined || isBetterSource(source, known.source)) this.#places.set(id, { source, title });
    if (isPlace(source)) this.#articles.set(source, id);
  }

  /** The place that names each article, by its id. */
  get places(): ReadonlyMap<string, Place> {
    return this.#places;
  }

  /** The source by which the store names each article, by its id. */
  get named(): ReadonlyMap<string, string> {
    return this.#named;
  }

  /** The id of the article at each source, but for standard input. */
  get articleAt(): ReadonlyMap<string, string> {
    return this.#articles;
  }
}
