/** A claim as a quotation in Markdown. Loaded when it is first asked for. */
import type { Claim } from '../../../graph/model/claim.ts';
import { escapeMarkdown } from '../../../graph/query/card-markdown.ts';
import { dateWords } from '../../../graph/words/dates.ts';
import { safeLink } from '../../../graph/words/links.ts';
import type { ArticleNode } from '../data/graph-data.ts';

/** The sentence as a quotation, and under it its article with a link where a browser may follow it. */
export function markdownCitation(claim: Claim, { attributes }: ArticleNode): string {
  const { text, name, publisher, published, url, source } = attributes;
  const title = escapeMarkdown(name);
  const link = safeLink(url);
  const parts = [
    link === undefined ? title : `[${title}](<${link}>)`,
    ...(publisher === undefined ? [] : [`*${escapeMarkdown(publisher)}*`]),
    ...(published === undefined ? [] : [dateWords(published)]),
    `characters ${claim.sentence[0]}–${claim.sentence[1]} of ${escapeMarkdown(source)}`,
  ];
  return `> ${escapeMarkdown(text.slice(...claim.sentence))}\n>\n> — ${parts.join(', ')}\n`;
}
