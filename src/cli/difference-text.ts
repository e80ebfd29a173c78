/** A difference between two graphs, for a terminal. */
import {
  type ChangedEntity,
  type ChangedRelation,
  type GraphDifference,
  newlyContested,
  type RegroupedEntities,
} from '../../graph/query/difference.ts';
import type { ArticleSummary, EntitySummary, RelationSummary } from '../../graph/query/summaries.ts';
import { arrowWords, articleWords, relationNotes } from '../../graph/query/words.ts';
import { listed } from '../../graph/words/counting.ts';
import { counted } from './counted.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** How to print it. */
export interface DifferenceTextOptions {
  readonly width: number;
  /** At most so many items of a list; all where nothing is given. */
  readonly limit?: number;
}

interface Chapter {
  readonly heading: string;
  readonly items: readonly string[];
}

/** The difference in chapters, each with its number of items; empty where nothing is different. */
export function differenceText(
  difference: GraphDifference,
  { width, limit = Infinity }: DifferenceTextOptions,
): string {
  const lines = chaptersOf(difference)
    .filter(({ items }) => items.length > 0)
    .flatMap(({ heading, items }, index) => [
      ...(index === 0 ? [] : ['']),
      `${heading} (${items.length})`,
      ...items.slice(0, limit).flatMap((item) => wrap(printable(item), { width, first: '  ', rest: '    ' })),
      ...(items.length > limit ? [`  … and ${items.length - limit} more`] : []),
    ]);
  return lines.map((line) => `${line}\n`).join('');
}

function chaptersOf(difference: GraphDifference): readonly Chapter[] {
  const { articles, entities, relations, statements } = difference;
  return [
    { heading: 'New articles', items: articles.added.map(articleLine) },
    { heading: 'Articles that are gone', items: articles.removed.map(articleLine) },
    { heading: 'Newly contested', items: newlyContested(difference).map(relationLine) },
    { heading: 'New names', items: entities.added.map(entityLine) },
    { heading: 'Names that are gone', items: entities.removed.map(entityLine) },
    { heading: 'Names that became one', items: entities.merged.map(regroupedLine) },
    { heading: 'Names that became several', items: entities.split.map(regroupedLine) },
    { heading: 'Names that changed', items: entities.changed.flatMap((each) => changedLine(each) ?? []) },
    { heading: 'New relations', items: relations.added.filter(isBetweenNames).map(relationLine) },
    { heading: 'Relations that are gone', items: relations.removed.filter(isBetweenNames).map(relationLine) },
    {
      heading: 'Relations that changed',
      items: relations.changed.filter(({ after }) => isBetweenNames(after)).map(changedRelationLine),
    },
    { heading: 'Statements', items: statementLines(statements) },
  ];
}

/** Statements have a chapter of their own, which counts them. */
const isBetweenNames = ({ source, target }: RelationSummary): boolean =>
  source.type !== 'Statement' && target.type !== 'Statement';

const articleLine = (article: ArticleSummary): string =>
  `${article.title} (${articleWords(article)}; ${article.source})`;

function entityLine({ name, type, description }: EntitySummary): string {
  return `${name} (${type.toLowerCase()})${description === undefined ? '' : `: ${description}`}`;
}

function relationLine(relation: RelationSummary): string {
  const notes = relationNotes(relation).map((note) => ` (${note})`);
  return `${arrowWords(relation)}${notes.join('')}`;
}

const namesOf = (entities: readonly EntitySummary[]): string =>
  listed(entities.map(({ name, type }) => `${name} (${type.toLowerCase()})`));

const regroupedLine = ({ before, after }: RegroupedEntities): string =>
  `${namesOf(before)} → ${namesOf(after)}`;

/** “Ada Brook (person): 3 → 5 mentions, 1 → 2 articles; other aliases”; undefined where only places of mentions are others. */
function changedLine({ before, after, changes }: ChangedEntity): string | undefined {
  const count = (noun: string, from: number, to: number): string[] =>
    from === to ? [] : [`${from} → ${counted(to, noun)}`];
  const became = (['name', 'type', 'kind', 'description'] as const)
    .filter((property) => changes.includes(property))
    .map((property) => `${property} ${before[property] ?? 'none'} → ${after[property] ?? 'none'}`);
  const told = ['name', 'type', 'kind', 'description', 'id', 'articles', 'mentions'];
  const other = changes.filter((change) => !told.includes(change));
  const parts = [
    ...became,
    ...count('mention', before.mentionCount, after.mentionCount),
    ...count('article', before.articleCount, after.articleCount),
    ...(other.length === 0 ? [] : [`changed: ${other.join(', ')}`]),
  ];
  return parts.length === 0 ? undefined : `${after.name} (${after.type.toLowerCase()}): ${parts.join('; ')}`;
}

function changedRelationLine({ before, after, claimsAdded, claimsRemoved }: ChangedRelation): string {
  const moved = relationLine(before) === relationLine(after) ? '' : `${relationLine(before)} became `;
  const claims = [
    ...(claimsAdded === 0 ? [] : [`${counted(claimsAdded, 'claim')} more`]),
    ...(claimsRemoved === 0 ? [] : [`${counted(claimsRemoved, 'claim')} fewer`]),
  ];
  return `${moved}${relationLine(after)}${claims.length === 0 ? '' : `: ${claims.join(', ')}`}`;
}

function statementLines({ added, removed }: GraphDifference['statements']): readonly string[] {
  return [...(added === 0 ? [] : [`${added} new`]), ...(removed === 0 ? [] : [`${removed} gone`])];
}
