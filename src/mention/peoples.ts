/**
 * Peoples, faiths and political camps: "Muslims", "the Hindu temples". They are groups; the adjective is a demonym of the
 * group, as "Italian" is one of Italy.
 */
import type { Annotated } from '../annotate/annotated.ts';
import { isCapitalized, textOf, tokenAt } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { peopleCalled } from '../lexicon/peoples.ts';

/** A word for a people, and whether it stands for the people themselves or says of what people something is. */
export interface PeopleName extends TokenSpan {
  readonly form: 'name' | 'demonym';
}

/** What the recogniser or general knowledge says is a people, in text order; `isTaken` tells what other names hold. */
export function findPeoples(annotated: Annotated, isTaken: (token: number) => boolean): PeopleName[] {
  const found = new Map<number, TokenSpan>();
  for (const entity of annotated.entities) if (entity.label === 'NORP') found.set(entity.start, entity);
  for (const token of annotated.tokens) {
    const span = { start: token.index, end: token.index + 1 };
    if (peopleCalled(token.text) && !found.has(token.index)) found.set(token.index, span);
  }
  let end = 0;
  return [...found.values()]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      if (span.start < end || !isPeople(annotated, span, isTaken)) return false;
      end = span.end;
      return true;
    })
    .map(({ start, end: last }) => ({ start, end: last, form: formOf(annotated, last - 1) }));
}

function isPeople(annotated: Annotated, span: TokenSpan, isTaken: (token: number) => boolean): boolean {
  for (let i = span.start; i < span.end; i++) if (isTaken(i)) return false;
  return isCapitalized(tokenAt(annotated, span.end - 1)) || /\p{Lu}/u.test(textOf(annotated, span));
}

/** A plural, or a noun that heads its phrase, stands for people; anything else describes what follows. */
function formOf(annotated: Annotated, last: number): PeopleName['form'] {
  const { tag, pos, dep } = tokenAt(annotated, last);
  if (tag === 'NNS' || tag === 'NNPS') return 'name';
  return (pos === 'NOUN' || pos === 'PROPN') && !/^(compound|amod|nmod)$/u.test(dep) ? 'name' : 'demonym';
}
