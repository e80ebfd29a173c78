/** A document as plain text with numbered footnotes, to be put into a message or a manuscript. */
import { safeLink } from '../words/links.ts';
import type { CardDocument, Citation, DocumentItem, NumberedSource } from './card-document.ts';
import { articleWords, quoted } from './words.ts';

// Controls and the marks that change the direction of text: a name must not turn what stands around it.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
const INDENT = /^ */u;

/** A line that is one line, its indentation kept. */
function printable(line: string): string {
  return (INDENT.exec(line)?.[0] ?? '') + line.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
}

const references = (sources: readonly number[]): string => sources.map((number) => ` [${number}]`).join('');
const inBrackets = (notes: readonly string[]): string => (notes.length === 0 ? '' : ` (${notes.join('; ')})`);

function citationLine({ text, isQuotation, notes, sources }: Citation): string {
  return `   ${isQuotation ? quoted(text) : text}${inBrackets(notes)}${references(sources)}`;
}

function itemLines({ text = '', notes, citations }: DocumentItem, index: number): readonly string[] {
  const sources = [...new Set(citations.flatMap((citation) => citation.sources))].sort((a, b) => a - b);
  const sentence = `${index + 1}. ${text}${inBrackets(notes)}${references(sources)}.`;
  return [sentence, ...citations.map(citationLine)];
}

function sourceLine({ number, article }: NumberedSource): string {
  const { title, source, url } = article;
  const link = safeLink(url);
  return `[${number}] ${[`${title}.`, `${articleWords(article)}.`, ...(link === undefined ? [] : [link]), source].join(' ')}`;
}

/** The document as text; items of a section are numbered, sources stand at the end. */
export function footnotedText({ title, facts, caution, sections, sources }: CardDocument): string {
  const blocks = [
    [title],
    ...(facts.length === 0 ? [] : [facts]),
    ...sections.map(({ heading, items }) => [heading, ...items.flatMap(itemLines)]),
    sources.map(sourceLine),
    [caution],
  ];
  return `${blocks.map((lines) => lines.map(printable).join('\n')).join('\n\n')}\n`;
}
