/** Evidence, statements and relations in words, for whatever prints them. */
import { listed } from '../words/counting.ts';
import { dateWords } from '../words/dates.ts';
import { relationWords } from '../words/relations.ts';
import { modalityLabel, statusWords } from '../words/types.ts';
import type { Evidence, Voice } from './evidence.ts';
import type { StatementView } from './statements.ts';
import type { ArticleSummary, NodeSummary, RelationSummary } from './summaries.ts';

/** So long a statement's name is cut to (graph/assemble). */
const STATEMENT_NAME = 80;

const namesOf = (nodes: readonly NodeSummary[]): string => listed(nodes.map(({ name }) => name));

/** Who asserts something: “own voice” of the article, or “according to Ada Brook, reported by the Harbour Times”. */
export function voiceWords(voice: Voice): string {
  if (voice.kind === 'article') return 'own voice';
  const { speakers, outlet } = voice;
  if (speakers.length === 0 && outlet === undefined) return 'according to somebody not identified';
  if (speakers.length === 0) return `according to ${outlet?.name ?? ''}`;
  return `according to ${namesOf(speakers)}${outlet === undefined ? '' : `, reported by ${outlet.name}`}`;
}

/** How a sentence states something: who asserts it, whether it denies it, whether it is a fact, and for when. */
export function evidenceNotes({ voice, polarity, modality, date }: Evidence): readonly string[] {
  return [
    ...(polarity === 'denied' ? ['denied'] : []),
    ...(modality === 'actual' ? [] : [modalityLabel(modality)]),
    // An allegation that an article passes on is not its own word.
    modality === 'claimed' && voice.kind === 'article' ? 'by whom is not said' : voiceWords(voice),
    ...(date === undefined ? [] : [`of ${dateWords(date)}`]),
  ];
}

/** What is to be said of a relation beside its words; nothing where an article asserts it as a fact. */
export function relationNotes({ status, modality }: RelationSummary): readonly string[] {
  const { label, meaning } = statusWords(status);
  return [
    ...(modality === undefined ? [] : [modalityLabel(modality)]),
    ...(status === 'asserted' ? [] : [`${label}: ${meaning}`]),
  ];
}

/** “mayor, Port Harbour”, “sister of Ada Brook”, “paid Lena Frost”: a relation from the side of one end, the other named. */
export function sidePhrase(
  { type, detail }: RelationSummary,
  direction: 'forth' | 'back',
  other: string,
): string {
  const words = `${relationWords(type, direction)} ${other}`;
  if (detail === undefined) return words;
  if (type === 'HOLDS_POSITION') return direction === 'forth' ? `${detail}, ${other}` : `${other}, ${detail}`;
  if (type === 'RELATIVE_OF') return direction === 'forth' ? `${detail} of ${other}` : `${other}, ${detail}`;
  return `${words} (${detail})`;
}

/** “paid”, “holds position: mayor”: a relation as it is read from its source to its target. */
function relationPhrase({ type, detail }: Pick<RelationSummary, 'type' | 'detail'>): string {
  const words = relationWords(type);
  return detail === undefined ? words : `${words}: ${detail}`;
}

/** A text in quotation marks, unless it has such marks of its own: two pairs would not show which is whose. */
export function quoted(text: string): string {
  return /["“”]/u.test(text) ? text : `“${text}”`;
}

/** What a node is called within a sentence: a statement by its first words, anything else by its name. */
export function nodeWords({ type, name }: NodeSummary): string {
  if (type !== 'Statement') return name;
  return `the statement ${quoted(name.length < STATEMENT_NAME ? name : `${name}…`)}`;
}

/** “Ada Brook — paid → Lena Frost”: a relation as it is read from its source. */
export function arrowWords(relation: RelationSummary): string {
  return `${nodeWords(relation.source)} — ${relationPhrase(relation)} → ${nodeWords(relation.target)}`;
}

/** “The Harbour Times, 2 February 2026: Mayor meets director (meeting.txt)”: an article for a reader who may look it up. */
export function sourceWords(article: ArticleSummary): string {
  const { title, source } = article;
  const what = source.endsWith(title) ? source : `${title} (${source})`;
  return `${articleWords(article)}: ${what}`;
}

/** “The Harbour Times, 2 February 2026”: where an article stood, as far as is known. */
export function articleWords({
  publisher,
  published,
}: Pick<ArticleSummary, 'publisher' | 'published'>): string {
  return [publisher ?? 'no outlet given', published === undefined ? 'undated' : dateWords(published)].join(
    ', ',
  );
}

/** Who said a statement, how, to whom and about what. */
export function statementNotes(view: StatementView, speaker: 'named' | 'unnamed'): readonly string[] {
  const { form, verb, speakers, addressees, about, stances } = view;
  const who = speakers.length === 0 ? 'speaker not identified' : namesOf(speakers);
  return [
    ...(speaker === 'named' ? [who] : []),
    form === 'quote' ? 'quoted' : `in the article’s words${verb === undefined ? '' : ` (“${verb}”)`}`,
    ...(addressees.length === 0 ? [] : [`to ${namesOf(addressees)}`]),
    ...(about.length === 0 ? [] : [`about ${namesOf(about)}`]),
    ...stances.map(({ value, on }) => `${value} ${on.name}`),
  ];
}
