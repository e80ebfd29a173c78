/** A claim as a line to paste into notes: the sentence, its article, and where it stands. */
import type { Claim } from '../../../graph/model/claim.ts';
import { dateWords } from '../../../graph/words/dates.ts';
import type { ArticleNode } from '../data/graph-data.ts';

/** “Sentence” (Title, Publisher, 28 January 2026, characters 10–90 of source). */
export function citationOf(claim: Claim, { attributes }: ArticleNode): string {
  const sentence = attributes.text.slice(claim.sentence[0], claim.sentence[1]).replace(/\s+/gu, ' ').trim();
  const date = attributes.published === undefined ? undefined : dateWords(attributes.published);
  const place = `characters ${claim.sentence[0]}–${claim.sentence[1]} of ${attributes.source}`;
  const parts = [attributes.name, attributes.publisher, date, attributes.url, place];
  return `“${sentence}” (${parts.filter((part) => part !== undefined).join(', ')})`;
}
