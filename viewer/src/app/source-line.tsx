/** Which article something stands in: its title, publisher, date, and address where a browser may open it. */
import type { JSX } from 'preact';

import type { Span } from '../../../graph/model/span.ts';
import { dateWords } from '../../../graph/words/dates.ts';
import { safeLink } from '../../../graph/words/links.ts';
import type { ArticleNode } from '../data/graph-data.ts';
import { Name } from './parts.tsx';
import { useStore } from './store.ts';

/** The publisher and the date. */
export function Outlet({ article }: { article: ArticleNode }): JSX.Element | null {
  const { publisher, published } = article.attributes;
  return (
    <>
      {publisher !== undefined && (
        <span class="publisher">
          <Name>{publisher}</Name>
        </span>
      )}
      {published !== undefined && <time dateTime={published}>{dateWords(published)}</time>}
    </>
  );
}

export function OriginalLink({ article }: { article: ArticleNode }): JSX.Element | null {
  const href = safeLink(article.attributes.url);
  if (href === undefined) return null;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      Original
    </a>
  );
}

/** An article's title: opens it in the reader, at a place in its text. The selection stays. */
export function ReadLink({ article, at }: { article: ArticleNode; at: Span }): JSX.Element {
  const { dispatch } = useStore();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        dispatch({ type: 'read', reader: { article: article.key, at } });
      }}
    >
      <Name>{article.attributes.name}</Name>
    </button>
  );
}

/** `at`: the place in the article's text at which the link opens it. */
export function SourceLine({ article, at }: { article: ArticleNode; at: Span }): JSX.Element {
  return (
    <p class="source dotted">
      <ReadLink article={article} at={at} />
      <Outlet article={article} />
      <OriginalLink article={article} />
    </p>
  );
}
