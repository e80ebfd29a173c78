/** The difference between two graphs in words, for a terminal. */
import type { GraphDifference, RegroupedEntities } from '../../graph/query/difference.ts';
import type { ArticleSummary, EntitySummary, RelationSummary } from '../../graph/query/summaries.ts';
import { counted, listed } from '../../graph/words/counting.ts';
import { qualified, relationWords } from '../../graph/words/relations.ts';
import { statusWords, typeNoun } from '../../graph/words/types.ts';
import type { LeftOut } from '../batch/left-out.ts';

/** A reader wants to see what kind of thing changed; `--json` has all of it. */
const SHOWN = 8;

/** A heading with how many there are, and the first of them, each on a line of its own. */
function section<T>(
  items: readonly T[],
  heading: (count: number) => string,
  line: (item: T) => string,
): string[] {
  if (items.length === 0) return [];
  const more = items.length - SHOWN;
  return [
    heading(items.length),
    ...items.slice(0, SHOWN).map((item) => `  ${line(item)}`),
    ...(more > 0 ? [`  … and ${more} more (--json lists all)`] : []),
  ];
}

const withType = ({ name, type }: EntitySummary): string => `${name} (${typeNoun(type).one})`;

/** An article as a reader knows it. */
export const articleWords = ({ title, publisher, published, source }: ArticleSummary): string =>
  `“${title}”${[publisher, published].map((part) => (part === undefined ? '' : `, ${part}`)).join('')} (${source})`;

/** A relation as a sentence. */
export function relationSentence({ source, target, type, detail, modality }: RelationSummary): string {
  const words = detail === undefined ? relationWords(type) : `${relationWords(type)}: ${detail}`;
  return `${source.name} — ${qualified(words, modality)} — ${target.name}`;
}

const mergedWords = ({ before, after }: RegroupedEntities): string => {
  const name = after[0]?.name ?? '';
  const names = listed(before.map((entity) => entity.name));
  return new Set(before.map((entity) => entity.name)).size === 1
    ? `${before.length} of the name ${name} are one`
    : `${names} are one: ${name}`;
};

const splitWords = ({ before, after }: RegroupedEntities): string => {
  const parts = after.map(({ name, mentionCount }) => `${name} (${counted(mentionCount, 'mention')})`);
  return `${before[0]?.name ?? ''} is ${after.length}: ${listed(parts)}`;
};

const RENAMING = ['type', 'kind', 'name'] as const;

function changedEntities({ changed }: GraphDifference['entities']): string[] {
  const described = (entity: EntitySummary): string =>
    `${entity.name} (${typeNoun(entity.type).one}${entity.kind === undefined ? '' : `, ${entity.kind}`})`;
  const renamed = changed.filter(({ changes }) => RENAMING.some((change) => changes.includes(change)));
  const other = changed.filter(
    (each) => !renamed.includes(each) && each.changes.some((what) => what !== 'id'),
  );
  return [
    ...renamed.map(({ before, after, changes }) =>
      changes.includes('type') || changes.includes('kind')
        ? `${described(before)} is now ${described(after)}`
        : `${before.name} is now called ${after.name}`,
    ),
    ...section(
      other,
      (count) => `${counted(count, 'entity', 'entities')} changed:`,
      ({ after, changes }) => `${withType(after)}: ${changes.filter((change) => change !== 'id').join(', ')}`,
    ),
  ];
}

function relationLines({ added, removed, changed }: GraphDifference['relations']): string[] {
  const restated = changed.filter(({ before, after }) => before.status !== after.status);
  const reclaimed = changed.filter(
    (each) => !restated.includes(each) && each.claimsAdded + each.claimsRemoved > 0,
  );
  const moved = changed.filter((each) => !restated.includes(each) && !reclaimed.includes(each));
  return [
    ...section(removed, (count) => `${counted(count, 'relation')} gone:`, relationSentence),
    ...section(added, (count) => `${counted(count, 'relation')} new:`, relationSentence),
    ...section(
      restated,
      (count) => `${counted(count, 'relation')} with another status:`,
      ({ before, after }) =>
        `${relationSentence(after)}: ${statusWords(before.status).label}, now ${statusWords(after.status).label}`,
    ),
    ...section(
      reclaimed,
      (count) => `${counted(count, 'relation')} with other claims:`,
      ({ after, claimsAdded, claimsRemoved }) =>
        `${relationSentence(after)}: ${listed([...(claimsAdded > 0 ? [`${claimsAdded} more`] : []), ...(claimsRemoved > 0 ? [`${claimsRemoved} fewer`] : [])])}`,
    ),
    ...section(
      moved,
      (count) => `${counted(count, 'relation')} joined or moved:`,
      ({ after }) => relationSentence(after),
    ),
  ];
}

/** The lines that say what is different; none where nothing is. */
export function differenceLines({
  articles,
  entities,
  relations,
  statements,
}: GraphDifference): readonly string[] {
  const { added, removed } = statements;
  return [
    ...section(articles.removed, (count) => `${counted(count, 'article')} gone:`, articleWords),
    ...section(articles.added, (count) => `${counted(count, 'article')} new:`, articleWords),
    ...entities.merged.map(mergedWords),
    ...entities.split.map(splitWords),
    ...section(entities.removed, (count) => `${counted(count, 'entity', 'entities')} gone:`, withType),
    ...section(entities.added, (count) => `${counted(count, 'entity', 'entities')} new:`, withType),
    ...changedEntities(entities),
    ...relationLines(relations),
    ...(removed > 0 ? [`${counted(removed, 'statement')} gone`] : []),
    ...(added > 0 ? [`${counted(added, 'statement')} new`] : []),
  ];
}

/** What more claims are left out of the graph, in words, because their ends became one or their type allows them no more. */
export function leftOutLines(before: LeftOut, after: LeftOut): readonly string[] {
  const more = (reason: 'self-loop' | 'not-allowed'): number => (after[reason] ?? 0) - (before[reason] ?? 0);
  const [loops, disallowed] = [more('self-loop'), more('not-allowed')];
  return [
    ...(loops > 0 ? [`${counted(loops, 'claim')} of a thing with itself left out`] : []),
    ...(disallowed > 0 ? [`${counted(disallowed, 'claim')} left out that such things cannot have`] : []),
  ];
}
