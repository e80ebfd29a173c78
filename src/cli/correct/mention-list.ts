/** The mentions of an entity, numbered, each with the words around it. */
import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import type { Mention } from '../../../graph/model/index.ts';
import { wordsAt } from '../../../graph/query/entity-places.ts';
import { articleSummary, type EntitySummary } from '../../../graph/query/summaries.ts';
import { typeNoun } from '../../../graph/words/types.ts';
import { type CliIo, printResult } from '../cli-io.ts';
import { articleWords } from '../difference-words.ts';
import { jsonText } from '../json-text.ts';

/** UTF-16 code units on each side of a mention. */
const AROUND = 90;

interface MentionList {
  readonly entity: EntitySummary;
  readonly mentions: readonly Mention[];
  readonly json?: true;
}

/** The sentence of a mention as far as it is near, the mention in brackets. */
function excerpt(graph: DossierGraph, { article, start, end }: Mention): string {
  const before = wordsAt(graph, { article, start: Math.max(0, start - AROUND), end: start }) ?? '';
  const after = wordsAt(graph, { article, start: end, end: end + AROUND }) ?? '';
  const sentenceBefore = before.split(/\n|(?<=[.!?]["”’)]?)\s/u).at(-1) ?? '';
  const sentenceAfter = after.split(/\n|(?<=[.!?]["”’)]?)\s/u)[0] ?? '';
  const cutBefore = sentenceBefore.length === AROUND ? '…' : '';
  const cutAfter = sentenceAfter.length === AROUND ? '…' : '';
  const words = wordsAt(graph, { article, start, end }) ?? '';
  return `${cutBefore}${sentenceBefore}[${words}]${sentenceAfter}${cutAfter}`.replace(/\s+/gu, ' ').trim();
}

/** Prints the list, article by article. */
export function printMentions(io: CliIo, graph: DossierGraph, { entity, mentions, json }: MentionList): void {
  if (json === true) {
    const list = mentions.map(({ article, start, end, form }, index) => ({
      number: index + 1,
      ...{ article, start, end, form },
      excerpt: excerpt(graph, mentions[index] ?? { article, start, end, form }),
    }));
    io.stdout.write(`${jsonText({ entity, mentions: list })}\n`);
    return;
  }
  printResult(io, `${entity.name} (${typeNoun(entity.type).one}, ${entity.id})`);
  const width = String(mentions.length).length;
  let article = '';
  for (const [index, mention] of mentions.entries()) {
    if (mention.article !== article) {
      article = mention.article;
      const summary = articleSummary(graph, article);
      printResult(io, `${article}  ${summary === undefined ? '' : articleWords(summary)}`);
    }
    printResult(io, `  ${String(index + 1).padStart(width)}  ${excerpt(graph, mention)}`);
  }
}
