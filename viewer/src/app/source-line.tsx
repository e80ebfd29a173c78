/** Which article something stands in: its title, publisher, date, and address where a browser may open it. */
import type { JSX } from 'preact';

import type { Span } from '../../../graph/model/span.ts';
import { dateWords } from '../../../graph/words/dates.ts';
import { safeLink } from '../../../graph/words/links.ts';
import type { ArticleNode } from '../data/graph-data.ts';
import { Name, NodeLink } from './parts.tsx';

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

/** `at`: the place in the article's text at which the link opens it. */
export function SourceLine({ article, at }: { article: ArticleNode; at: Span }): JSX.Element {
  return (
    <p class="source dotted">
      <NodeLink node={article} at={at} />
      <Outlet article={article} />
      <OriginalLink article={article} />
    </p>
  );
}
