/** The evidence of some relations as a list: for each what it says, and every sentence that says so. */
import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import { csvLine } from '../../../graph/formats/csv-text.ts';
import type { CardDocument } from '../../../graph/query/card-document.ts';
import { cardMarkdown } from '../../../graph/query/card-markdown.ts';
import { articlesOf, type Evidence, evidenceOf } from '../../../graph/query/evidence.ts';
import { compareRelations, type RelationSummary, relationSummary } from '../../../graph/query/summaries.ts';
import { nodeWords } from '../../../graph/query/words.ts';
import { safeLink } from '../../../graph/words/links.ts';
import type { TakeWords } from '../words/take-words.ts';

type Parts = Pick<TakeWords, 'take' | 'vocabulary'>;

export interface ListedRelation {
  readonly relation: RelationSummary;
  readonly evidence: readonly Evidence[];
}

/** The relations that sentences state, in the order of their names, or in that of `edges` where these are a way. */
export function evidenceList(
  graph: DossierGraph,
  edges: Iterable<string>,
  order: 'by-name' | 'as-given' = 'by-name',
): readonly ListedRelation[] {
  const listed = [...edges]
    .filter((edge) => graph.hasEdge(edge))
    .map((edge) => ({
      relation: relationSummary(graph, edge),
      evidence: evidenceOf(graph, graph.getEdgeAttribute(edge, 'claims')),
    }))
    .filter(({ evidence }) => evidence.length > 0);
  if (order === 'as-given') return listed;
  return listed.sort((a, b) => compareRelations(a.relation, b.relation));
}

/** Who says so: the article itself, or whom it reports. */
export function voiceInWords({ voice, modality }: Evidence, { take, vocabulary }: Parts): string {
  if (voice.kind === 'article') return modality === 'claimed' ? take.voice.nobodyNamed : take.voice.own;
  const speakers = voice.speakers.map(({ name }) => name);
  return take.voice.of(speakers.length === 0 ? undefined : vocabulary.listed(speakers), voice.outlet?.name);
}

/** How a sentence states it, beside its words. */
function notesOf(evidence: Evidence, words: Parts): readonly string[] {
  const { polarity, modality, date } = evidence;
  const { statusWords, modalityLabel, dateWords } = words.vocabulary;
  return [
    ...(polarity === 'denied' ? [statusWords('denied').label] : []),
    ...(modality === 'actual' ? [] : [modalityLabel(modality)]),
    voiceInWords(evidence, words),
    ...(date === undefined ? [] : [words.take.ofDate(dateWords(date))]),
  ];
}

function sentenceOf({ source, target, type, detail }: RelationSummary, { vocabulary }: Parts): string {
  const words = vocabulary.relationWords(type);
  return `${nodeWords(source)} — ${detail === undefined ? words : `${words}: ${detail}`} → ${nodeWords(target)}`;
}

function relationNotes({ status, modality }: RelationSummary, { vocabulary }: Parts): readonly string[] {
  const { label, meaning } = vocabulary.statusWords(status);
  return [
    ...(modality === undefined ? [] : [vocabulary.modalityLabel(modality)]),
    ...(status === 'asserted' ? [] : [`${label}: ${meaning}`]),
  ];
}

export interface ListOptions {
  readonly title: string;
  /** What is in it and what is not; the first says whose claims these are. */
  readonly description: readonly string[];
  readonly words: Parts;
}

/** The list as Markdown: relations numbered, sentences with the numbers of their sources, sources with their addresses. */
export function evidenceMarkdown(
  list: readonly ListedRelation[],
  { title, description: [caution = '', ...facts], words }: ListOptions,
): string {
  const sources = articlesOf(list.flatMap(({ evidence }) => evidence));
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const document: CardDocument = {
    title,
    facts,
    caution,
    sections: [
      {
        heading: words.take.evidence,
        items: list.map(({ relation, evidence }, index) => ({
          text: `${index + 1}. ${sentenceOf(relation, words)}`,
          notes: relationNotes(relation, words),
          citations: evidence.map((each) => ({
            text: each.sentence,
            isQuotation: true,
            notes: notesOf(each, words),
            sources: articlesOf([each]).map(({ id }) => numbers.get(id) ?? 0),
          })),
        })),
      },
    ],
    sources: sources.map((article, index) => ({ number: index + 1, article })),
  };
  return cardMarkdown(document, words.take.sourcesHeading);
}

/** The columns are the same in every language, so that a script may rely on them. */
const COLUMNS = [
  'number',
  'subject',
  'subject_type',
  'relation',
  'detail',
  'object',
  'object_type',
  'status',
  'polarity',
  'modality',
  'sentence',
  'who_says_so',
  'happened',
  'outlet',
  'published',
  'article',
  'address',
  'file',
  'start',
  'end',
  'note',
] as const;

/** The list as CSV for a spreadsheet: a line for each place of a sentence; no cell begins a formula. */
export function evidenceCsv(list: readonly ListedRelation[], { description, words }: ListOptions): string {
  const [caution = ''] = description;
  const lines = list.flatMap(({ relation, evidence }, index) =>
    evidence.flatMap((each) =>
      each.places.map(({ article, span }) => {
        const { source, target, type, detail, status } = relation;
        return csvLine([
          ...[index + 1, nodeWords(source), source.type, type, detail, nodeWords(target), target.type],
          ...[status, each.polarity, each.modality, each.sentence, voiceInWords(each, words), each.date],
          ...[article.publisher, article.published, article.title, safeLink(article.url), article.source],
          ...[span[0], span[1], caution],
        ]);
      }),
    ),
  );
  return `\uFEFF${csvLine(COLUMNS)}${lines.join('')}`;
}
