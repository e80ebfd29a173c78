/** What is taken along, in words: stands below pictures, at the head of lists and in the description of graphs. */
import type { TakeWords } from '../words/take-words.ts';
import type { Contents } from './contents.ts';

type Parts = Pick<TakeWords, 'take' | 'vocabulary' | 'common'>;

/** “38 entities, 61 relations, 94 claims”. */
export function countsInWords(contents: Contents, { take, vocabulary: { counted } }: Parts): string {
  const { entities, statements, articles, relations, claims } = contents;
  const parts: readonly (readonly [number, TakeWords['take']['nouns']['claim']])[] = [
    [entities, take.nouns.entity],
    [statements, take.nouns.statement],
    [articles, take.nouns.article],
    [relations, take.nouns.relation],
    [claims, take.nouns.claim],
  ];
  return parts
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, { one, many }]) => counted(count, one, many))
    .join(', ');
}

/** “5 articles of 4 outlets, 24 January 2026 – 2 February 2026”. */
function sourcesInWords({ sources, outlets, first, last }: Contents, words: Parts): string {
  const { counted, seenWords } = words.vocabulary;
  const { article, outlet } = words.take.nouns;
  const from = words.take.articlesOfOutlets(
    counted(sources, article.one, article.many),
    outlets === 0 ? undefined : counted(outlets, outlet.one, outlet.many),
  );
  const seen = seenWords(first, last);
  return seen === '' ? from : `${from}, ${seen}`;
}

/** Whose claims these are, what is in it, what it comes from, and what was left out: a sentence each. */
export function describe(contents: Contents, hidden: readonly string[], words: Parts): readonly string[] {
  const { take, common } = words;
  return [
    common.claimsNotFindings,
    `${countsInWords(contents, words)}.`,
    ...(contents.sources === 0 ? [] : [take.sources(sourcesInWords(contents, words))]),
    hidden.length === 0 ? take.nothingHidden : take.notShown(hidden.join('; ')),
  ];
}
