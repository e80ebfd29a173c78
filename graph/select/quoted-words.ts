/** The words of an article at a place, in a graph whose texts may be blanked. */
import type { DossierGraph } from '../dossier-graph.ts';
import type { Span } from '../model/index.ts';

/** What stands for each code unit that is left out: every place in the text stays where it was. */
export const BLANK = '…';

const BLANKS = new RegExp(`${BLANK}[${BLANK}\\s]*`, 'gu');

/** The words of a place; what is left out of a graph without text shows as one ellipsis. Empty where there is no such article. */
export function quotedWords(graph: DossierGraph, article: string, span: Span): string {
  const attributes = graph.hasNode(article) ? graph.getNodeAttributes(article) : undefined;
  if (attributes?.type !== 'Article') return '';
  const words = attributes.text.slice(...span);
  if (graph.getAttributes().selection?.noText !== true) return words;
  return words.replace(BLANKS, ` ${BLANK} `).replace(/ {2,}/gu, ' ').trim();
}
