/** A dossier as a document: headings, items, notes and numbered sources, before it is set for a terminal or as Markdown. */
import { counted } from '../words/counting.ts';
import { dateWords, seenWords } from '../words/dates.ts';
import { kindLabel } from '../words/types.ts';
import { type Card, CARD_CHAPTERS, type CardChapter, type CardDate, type CardItem } from './card.ts';
import type { Evidence, SentencePlace } from './evidence.ts';
import type { StatementView } from './statements.ts';
import type { ArticleSummary } from './summaries.ts';
import { evidenceNotes, relationNotes, sidePhrase, statementNotes } from './words.ts';

/** A sentence as it is printed: its words, what is said of them, the numbers of its sources. */
export interface Citation {
  readonly text: string;
  readonly isQuotation: boolean;
  readonly notes: readonly string[];
  readonly sources: readonly number[];
}

/** One thing that is told, with its sentences. */
export interface DocumentItem {
  readonly text?: string;
  readonly notes: readonly string[];
  readonly citations: readonly Citation[];
}

/** A chapter. */
export interface DocumentSection {
  readonly heading: string;
  readonly items: readonly DocumentItem[];
}

/** A numbered source. */
export interface NumberedSource {
  readonly number: number;
  readonly article: ArticleSummary;
}

/** The document. */
export interface CardDocument {
  readonly title: string;
  /** What the entity is, other names, how often and when it is named: a line each. */
  readonly facts: readonly string[];
  /** What a reader must know before believing any of it. */
  readonly caution: string;
  readonly sections: readonly DocumentSection[];
  readonly sources: readonly NumberedSource[];
}

/** Headings for one who is somebody, and for a thing. */
const HEADINGS = {
  positions: { somebody: 'Positions', thing: 'Positions' },
  kin: { somebody: 'Family', thing: 'Family' },
  ties: { somebody: 'Memberships and ties', thing: 'Memberships and ties' },
  did: { somebody: 'What they did', thing: 'What it did' },
  undergone: { somebody: 'What was done to them', thing: 'What was done to it' },
  events: { somebody: 'Events', thing: 'Events and parts in them' },
  said: { somebody: 'What they said', thing: 'What it said' },
  told: { somebody: 'What was said to them', thing: 'What was said to it' },
  about: { somebody: 'What was said about them', thing: 'What was said about it' },
} as const satisfies Record<CardChapter | 'said' | 'told' | 'about', Record<'somebody' | 'thing', string>>;

const DATE_WORDS = { birthDate: 'born', deathDate: 'died', founded: 'founded' } as const;

/** What stands under every dossier. */
const CAUTION =
  'Everything below is what the cited articles say, found by a program: claims of the sources, not findings. ' +
  'Read the sentence before you rely on the item above it. “Own voice”: the article itself says so; “according to”: it ' +
  'reports that somebody does.';

/** Sets a dossier in words. */
export function cardDocument(card: Card): CardDocument {
  const numbers = new Map(card.sources.map(({ id }, index) => [id, index + 1]));
  const cite = (places: readonly SentencePlace[]): number[] =>
    [...new Set(places.map(({ article }) => numbers.get(article.id) ?? 0))].sort((a, b) => a - b);
  const citation = (evidence: Evidence): Citation => ({
    ...{ text: evidence.sentence, isQuotation: true },
    ...{ notes: evidenceNotes(evidence), sources: cite(evidence.places) },
  });
  const statement =
    (speaker: 'named' | 'unnamed') =>
    (view: StatementView): DocumentItem => ({
      notes: [],
      citations: [
        {
          ...{ text: view.text, isQuotation: view.form === 'quote' },
          ...{ notes: statementNotes(view, speaker), sources: cite(view.places) },
        },
      ],
    });
  const heading = (chapter: keyof typeof HEADINGS): string =>
    HEADINGS[chapter][card.type === 'Person' || card.type === 'Group' ? 'somebody' : 'thing'];
  const sections: readonly DocumentSection[] = [
    { heading: 'Dates', items: card.dates.map((date) => dateItem(date, citation)) },
    ...CARD_CHAPTERS.map((chapter) => ({
      heading: heading(chapter),
      items: card.chapters[chapter].map((item) => relationItem(item, citation)),
    })),
    { heading: heading('said'), items: card.said.map(statement('unnamed')) },
    { heading: heading('told'), items: card.told.map(statement('named')) },
    { heading: heading('about'), items: card.about.map(statement('named')) },
  ];
  return {
    title: card.name,
    facts: factsOf(card),
    caution: CAUTION,
    sections: sections.filter(({ items }) => items.length > 0),
    sources: card.sources.map((article, index) => ({ number: index + 1, article })),
  };
}

function factsOf(card: Card): readonly string[] {
  const { type, kind, description, aliases, date, mentionCount, articleCount, firstSeen, lastSeen } = card;
  const isKnown = kind !== undefined && kind !== 'other';
  const what = [
    type.toLowerCase(),
    ...(isKnown ? [kindLabel(kind)] : []),
    ...(description === undefined ? [] : [description]),
  ];
  const seen = seenWords(firstSeen, lastSeen);
  const count = `${counted(mentionCount, 'mention')} in ${counted(articleCount, 'article')}`;
  return [
    what.join(' · '),
    ...(aliases.length === 0 ? [] : [`Also: ${aliases.join(', ')}`]),
    ...(date === undefined ? [] : [`Date: ${dateWords(date)}`]),
    seen === '' ? count : `${count}, ${seen}`,
    ...(card.disagreements === 0 ? [] : [`The sources disagree: ${counted(card.disagreements, 'point')}`]),
    ...(card.asOf === undefined
      ? []
      : [`As of ${dateWords(card.asOf)}, the date of the latest article read`]),
  ];
}

function dateItem(
  { property, value, evidence }: CardDate,
  citation: (evidence: Evidence) => Citation,
): DocumentItem {
  return {
    text: `${DATE_WORDS[property]} ${dateWords(value)}`,
    notes: [],
    citations: evidence.map(citation),
  };
}

function relationItem(
  { relation, direction, other, evidence }: CardItem,
  citation: (evidence: Evidence) => Citation,
): DocumentItem {
  return {
    text: sidePhrase(relation, direction, other.name),
    notes: relationNotes(relation),
    citations: evidence.map(citation),
  };
}
