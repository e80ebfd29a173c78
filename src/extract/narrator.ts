/**
 * "I", "me" and "my" outside all quotations are whoever writes: an article in the first person, or an excerpt of one.
 * Without a byline it does not say who that is. What the writer tells of himself or herself is kept on a person without
 * a name, which stays inside the article.
 */
import { insideMarks } from '../annotate/quotation-marks.ts';
import type { Token } from '../english/doc.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { withEntities } from './added-entities.ts';
import type { SpeechAct } from './extraction.ts';
import { tokensIn } from './speech/index.ts';

/** What the page calls somebody who writes "I" and signs nothing. */
const NARRATOR = 'unnamed writer';

const FIRST_PERSON = /^(I|me|my|My|myself)$/u;

/** The article with its writer as an entity, where it has one without a name; entities follow the known ones. */
export function withNarrator(resolved: Resolved, acts: readonly SpeechAct[]): Resolved {
  const { annotated, mentionAt } = resolved;
  if (annotated.article.authors.length > 0) return resolved;
  const quoted = insideMarks(annotated);
  const spoken = new Set(
    acts
      .flatMap(({ statement }) => statement.spans)
      .flatMap((span) => rangeOf(tokensIn(annotated.tokens, span))),
  );
  const isWriter = ({ index, text, tag }: Token): boolean =>
    FIRST_PERSON.test(text) &&
    tag.startsWith('PRP') &&
    annotated.sentences[annotated.sentenceOf[index] ?? 0]?.region === 'body' &&
    quoted[index] !== true &&
    !spoken.has(index) &&
    mentionAt[index] === undefined;
  const places = annotated.tokens.filter(isWriter).map(({ index }) => ({
    head: index,
    tokens: { start: index, end: index + 1 },
    byPronoun: true as const,
  }));
  if (places.length === 0) return resolved;
  return withEntities(resolved, [
    { type: 'Person', plural: false, names: { name: NARRATOR, aliases: [] }, places },
  ]);
}

const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);
