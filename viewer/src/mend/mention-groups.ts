/** An entity's mentions by article and by the words used there: what a reader tells two people of one name apart by. */
import type { MentionForm } from '../../../graph/model/article-result.ts';
import type { Mention } from '../../../graph/model/graph-json.ts';
import type { ArticleNode, EntityNode, GraphData } from '../data/graph-data.ts';
import { articleOf } from '../data/graph-data.ts';
import { windowAround } from '../evidence/context.ts';
import type { Excerpt } from '../evidence/excerpts.ts';
import { excerptAt } from '../evidence/excerpts.ts';

/** A mention and the words around it. */
export interface GroupedMention {
  readonly mention: Mention;
  readonly excerpt: Excerpt;
}

/** The mentions of one article that use the same words in the same way. */
export interface WordGroup {
  readonly words: string;
  readonly form: MentionForm;
  readonly mentions: readonly GroupedMention[];
}

/** An entity's mentions in one article. */
export interface ArticleGroup {
  readonly article: ArticleNode;
  /** Names first, the most used first. */
  readonly words: readonly WordGroup[];
}

const FORM_ORDER: Readonly<Record<MentionForm, number>> = { name: 0, nominal: 1, demonym: 2, pronoun: 3 };

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function wordGroups({ attributes: { text } }: ArticleNode, mentions: readonly Mention[]): WordGroup[] {
  const groups = new Map<string, { words: string; form: MentionForm; mentions: GroupedMention[] }>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const span = [mention.start, mention.end] as const;
    const words = text.slice(...span).replace(/\s+/gu, ' ');
    const key = `${mention.form} ${words}`;
    const group = groups.get(key) ?? { words, form: mention.form, mentions: [] };
    groups.set(key, group);
    const excerpt = excerptAt(text, windowAround(text, span), [{ role: 'mention', span }]);
    group.mentions.push({ mention, excerpt });
  }
  return [...groups.values()].sort(
    (a, b) =>
      FORM_ORDER[a.form] - FORM_ORDER[b.form] ||
      b.mentions.length - a.mentions.length ||
      compare(a.words, b.words),
  );
}

/** Groups an entity's mentions; articles in order of publication, undated last. Articles that the graph lacks are left out. */
export function mentionGroups(data: GraphData, { attributes }: EntityNode): readonly ArticleGroup[] {
  const byArticle = new Map<string, Mention[]>();
  for (const mention of attributes.mentions) {
    const list = byArticle.get(mention.article);
    if (list === undefined) byArticle.set(mention.article, [mention]);
    else list.push(mention);
  }
  const when = ({ article }: ArticleGroup): string => `${article.attributes.published ?? '~'} ${article.key}`;
  return [...byArticle]
    .flatMap(([key, mentions]): ArticleGroup[] => {
      const article = articleOf(data, key);
      return article === undefined ? [] : [{ article, words: wordGroups(article, mentions) }];
    })
    .sort((a, b) => compare(when(a), when(b)));
}

/** Every mention of a group. */
export function mentionsIn({ words }: ArticleGroup): readonly Mention[] {
  return words.flatMap(({ mentions }) => mentions.map(({ mention }) => mention));
}
