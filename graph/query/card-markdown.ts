/** A dossier as Markdown, ready to print. Names and sentences are a stranger's: nothing in them becomes markup. */
import { safeLink } from '../words/links.ts';
import type { CardDocument, Citation, DocumentItem, NumberedSource } from './card-document.ts';
import { articleWords, quoted } from './words.ts';

// Controls, line ends, the marks that change the direction of text, and halves of characters.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
/** Whatever begins markup within a line (CommonMark 0.31, GitHub's tables, strikethrough, mentions and addresses). */
const MARKUP = /[\\`*_{}[\]<>#|~&@$]|:(?=\/\/)|(?<=\bwww)\./giu;
/** A list, a rule or a numbered item where a line begins. */
const LINE_START = /^(?:[-+:=]|\d+(?=[.)]))/u;

/** Text as Markdown that shows just that text, on one line. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
  const start = LINE_START.exec(line)?.[0] ?? '';
  const opening = start === '' ? '' : /\d/u.test(start) ? `${start}\\` : `\\${start}`;
  return opening + line.slice(start.length).replace(MARKUP, String.raw`\$&`);
}

const referencesTo = (sources: readonly number[]): string =>
  sources.map((number) => ` \\[${number}\\]`).join('');

function citationLine({ text, isQuotation, notes, sources }: Citation): string {
  const words = escapeMarkdown(isQuotation ? quoted(text) : text);
  const comment = notes.length === 0 ? '' : ` — *${escapeMarkdown(notes.join('; '))}*`;
  return `${words}${comment}${referencesTo(sources)}`;
}

function itemLines({ text, notes, citations }: DocumentItem): readonly string[] {
  if (text === undefined) return citations.map((citation) => `- ${citationLine(citation)}`);
  const comment = notes.length === 0 ? '' : ` — ${escapeMarkdown(notes.join('; '))}`;
  return [
    `- **${escapeMarkdown(text)}**${comment}`,
    ...citations.map((citation) => `  - ${citationLine(citation)}`),
  ];
}

function sourceLine({ number, article }: NumberedSource): string {
  const { title, source, url } = article;
  const link = safeLink(url);
  const parts = [`${escapeMarkdown(title)}.`, `${escapeMarkdown(articleWords(article))}.`];
  return [`${number}.`, ...parts, ...(link === undefined ? [] : [`<${link}>.`]), escapeMarkdown(source)].join(
    ' ',
  );
}

/** The document as a Markdown file. `sourcesHeading` stands over the sources, in the document's language. */
export function cardMarkdown(
  { title, facts, caution, sections, sources }: CardDocument,
  sourcesHeading = 'Sources',
): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...(facts.length === 0 ? [] : [facts.map(escapeMarkdown).join('\\\n')]),
    `> ${escapeMarkdown(caution)}`,
    ...sections.flatMap(({ heading, items }) => [
      `## ${escapeMarkdown(heading)}`,
      items.flatMap(itemLines).join('\n'),
    ]),
    `## ${escapeMarkdown(sourcesHeading)}`,
    sources.map(sourceLine).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}
