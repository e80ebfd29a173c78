/** A dossier for a terminal, wrapped. */
import stringWidth from 'string-width';

import type {
  CardDocument,
  Citation,
  DocumentItem,
  NumberedSource,
} from '../../graph/query/card-document.ts';
import { articleWords, quoted } from '../../graph/query/words.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** The dossier as text of lines no wider than `width`, where words allow. */
export function cardText({ title, facts, caution, sections, sources }: CardDocument, width: number): string {
  const paragraph = (text: string): string[] => [...wrap(printable(text), { width })];
  const lines = [
    ...heading(title, '='),
    ...facts.flatMap(paragraph),
    '',
    ...paragraph(caution),
    ...sections.flatMap(({ heading: words, items }) => [
      '',
      ...heading(words, '-'),
      ...items.flatMap((item) => itemLines(item, width)),
    ]),
    '',
    ...heading('Sources', '-'),
    ...sources.flatMap((source) => sourceLines(source, width)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function heading(text: string, rule: string): readonly string[] {
  const shown = printable(text);
  return [shown, rule.repeat(Math.max(1, stringWidth(shown)))];
}

function itemLines({ text, notes, citations }: DocumentItem, width: number): readonly string[] {
  if (text === undefined) return citations.flatMap((citation) => citationLines(citation, width, '- '));
  const line = [text, ...notes].join(' — ');
  return [
    ...wrap(printable(line), { width, first: '- ', rest: '  ' }),
    ...citations.flatMap((citation) => citationLines(citation, width, '    ')),
  ];
}

/** A sentence with its sources and what is said of it. */
export function citationLines(citation: Citation, width: number, first: string): readonly string[] {
  const { text, isQuotation, notes, sources } = citation;
  const words = isQuotation ? quoted(text) : text;
  const references = sources.map((number) => ` [${number}]`).join('');
  const comment = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const rest = ' '.repeat(first.length);
  return wrap(printable(`${words}${references}${comment}`), { width, first, rest });
}

function sourceLines({ number, article }: NumberedSource, width: number): readonly string[] {
  const { title, source, url } = article;
  const parts = [`${title}.`, `${articleWords(article)}.`, ...(url === undefined ? [] : [url]), source];
  const first = `[${number}] `;
  return wrap(printable(parts.join(' ')), { width, first, rest: ' '.repeat(first.length) });
}
