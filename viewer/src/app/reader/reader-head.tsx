/** Above the text: which article it is, and the ones before and after it in the story. */
import type { JSX } from 'preact';

import type { ArticleNode } from '../../data/graph-data.ts';
import { articlesInOrder } from '../../evidence/article-index.ts';
import { useWords } from '../../words/language.ts';
import { Icon, IconButton, ICONS, Name } from '../parts.tsx';
import { OriginalLink, Outlet } from '../source-line.tsx';
import { useStore } from '../store.ts';

function Neighbours({ article }: { article: ArticleNode }): JSX.Element | null {
  const { data, dispatch } = useStore();
  const { reader } = useWords();
  const articles = articlesInOrder(data);
  if (articles.length < 2) return null;
  const at = articles.findIndex(({ key }) => key === article.key);
  const [before, after] = [articles[at - 1], articles[at + 1]];
  const open = (node: ArticleNode) => (): void => {
    dispatch({ type: 'read', reader: { article: node.key } });
  };
  return (
    <div class="reader-neighbours">
      {before !== undefined && (
        <IconButton label={reader.previousArticle(before.attributes.name)} onClick={open(before)}>
          <Icon path={ICONS.back} />
        </IconButton>
      )}
      <span class="fine" title={reader.articleOf(at + 1, articles.length)}>
        {reader.placeOf(at + 1, articles.length)}
      </span>
      {after !== undefined && (
        <IconButton label={reader.nextArticle(after.attributes.name)} onClick={open(after)}>
          <Icon path={ICONS.onward} />
        </IconButton>
      )}
    </div>
  );
}

export function ReaderHead({ article }: { article: ArticleNode }): JSX.Element {
  return (
    <div class="reader-head">
      <div class="reader-title">
        <h2 dir="auto">
          <Name>{article.attributes.name}</Name>
        </h2>
        <p class="fine dotted">
          <Outlet article={article} />
          <OriginalLink article={article} />
        </p>
      </div>
      <Neighbours article={article} />
    </div>
  );
}
