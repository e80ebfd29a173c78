/** The attributes of nodes, keys in the order of graph.json's schema. */
import type {
  Article,
  ArticleAttributes,
  EntityAttributes,
  LocalStatement,
  Mention,
  StatementAttributes,
} from '../model/index.ts';
import type { EntityDates } from './entity-dates.ts';

const NAME_LENGTH = 80;

/** The first and last of some dates of publication, as attributes. */
export function seenBetween(published: readonly (string | undefined)[]): {
  readonly firstSeen?: string;
  readonly lastSeen?: string;
} {
  let [first, last]: (string | undefined)[] = [];
  for (const date of published) {
    if (date === undefined) continue;
    if (first === undefined || date < first) first = date;
    if (last === undefined || date > last) last = date;
  }
  return {
    ...(first === undefined ? {} : { firstSeen: first }),
    ...(last === undefined ? {} : { lastSeen: last }),
  };
}

/** An article's attributes: its text whole, its metadata, its regions; no position. */
export function articleAttributes(article: Article): ArticleAttributes {
  const { url, publisher, published } = article;
  return {
    type: 'Article',
    name: article.title,
    source: article.source,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    authors: [...article.authors],
    language: article.language,
    sha256: article.sha256,
    text: article.text,
    regions: article.regions.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}

/** What an entity is, apart from where it was found. */
export type EntityHead = Pick<
  EntityAttributes,
  'type' | 'name' | 'kind' | 'description' | 'trigger' | 'date'
> & {
  readonly aliases: readonly string[];
};

/** `mentions` and claims of `dates` in article order; `published` holds the date of each article that has one of them, once. */
export function entityAttributes(
  entity: EntityHead,
  mentions: readonly Mention[],
  published: readonly (string | undefined)[],
  dates: EntityDates = {},
): EntityAttributes {
  const { kind, description, trigger, date } = entity;
  return {
    type: entity.type,
    name: entity.name,
    ...(kind === undefined ? {} : { kind }),
    aliases: [...entity.aliases],
    ...(description === undefined ? {} : { description }),
    mentions: [...mentions],
    mentionCount: mentions.length,
    articleCount: published.length,
    ...seenBetween(published),
    ...(trigger === undefined ? {} : { trigger }),
    ...(date === undefined ? {} : { date }),
    ...dates,
  };
}

/** The first characters of a text in one line; a surrogate pair is not cut. */
function shortName(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const cut = line.slice(0, NAME_LENGTH);
  return (/[\uD800-\uDBFF]$/.test(cut) && line.length > NAME_LENGTH ? cut.slice(0, -1) : cut) || text;
}

/**
 * A statement's attributes, its name cut to 80 UTF-16 code units; `article` is the id of the article in which it
 * stands.
 */
export function statementAttributes(statement: LocalStatement, article: string): StatementAttributes {
  const { verb, date } = statement;
  return {
    type: 'Statement',
    name: shortName(statement.text),
    text: statement.text,
    form: statement.form,
    ...(verb === undefined ? {} : { verb }),
    article,
    start: statement.start,
    end: statement.end,
    spans: statement.spans.map(([start, end]) => [start, end]),
    ...(date === undefined ? {} : { date }),
  };
}
