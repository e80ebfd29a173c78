/** Which part of a graph somebody chose, in words. */
import type { Selection } from '../model/index.ts';
import { counted, listed } from './counting.ts';
import { dateWords } from './dates.ts';
import { relationWords } from './relations.ts';
import { typeNoun } from './types.ts';

function timeWords({ since, until }: Selection): string | undefined {
  if (since !== undefined && until !== undefined)
    return `articles from ${dateWords(since)} to ${dateWords(until)}`;
  if (since !== undefined) return `articles since ${dateWords(since)}`;
  return until === undefined ? undefined : `articles until ${dateWords(until)}`;
}

/** Says what a part of a graph is limited to, a phrase for each filter; none for a whole graph. */
export function selectionWords(selection: Selection): readonly string[] {
  const { types, relations, minArticles, noText, inView } = selection;
  return [
    timeWords(selection),
    types !== undefined && listed(types.map((type) => typeNoun(type).many)),
    relations !== undefined && `relations of ${listed(relations.map((type) => `“${relationWords(type)}”`))}`,
    minArticles !== undefined &&
      `who and what ${counted(minArticles, 'article names', 'articles or more name')}`,
    inView !== undefined && 'what a reader had in view',
    noText === true && 'excerpts instead of the articles’ texts',
  ].filter((words) => typeof words === 'string');
}
