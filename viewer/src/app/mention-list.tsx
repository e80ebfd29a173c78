/** Every place that names an entity, article by article. */
import type { JSX } from 'preact';

import { mentionFormLabel } from '../../../graph/words/types.ts';
import type { ArticleMentions } from '../evidence/entity-view.ts';
import { Stretch } from './excerpt.tsx';
import { Name } from './parts.tsx';
import { Outlet } from './source-line.tsx';

function Mentions({ mentions }: Pick<ArticleMentions, 'mentions'>): JSX.Element {
  return (
    <ul class="mentions">
      {mentions.map(({ start, form, ...excerpt }) => (
        <li key={start} dir="auto">
          <Stretch excerpt={excerpt} />
          {form !== 'name' && <span class="fine"> {mentionFormLabel(form)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** `open`: whether the first article's mentions are shown at once. */
export function MentionList({
  articles,
  open = false,
}: {
  articles: readonly ArticleMentions[];
  open?: boolean;
}): JSX.Element {
  return (
    <>
      {articles.map(({ article, mentions }) => (
        <details key={article.key} class="fold" open={open}>
          <summary>
            <span class="fold-title">
              <Name>{article.attributes.name}</Name>
              <span class="fine dotted">
                <Outlet article={article} />
              </span>
            </span>
            <span class="count">{mentions.length.toLocaleString('en-GB')}</span>
          </summary>
          <Mentions mentions={mentions} />
        </details>
      ))}
    </>
  );
}
