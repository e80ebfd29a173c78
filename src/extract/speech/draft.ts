/** What was said, before it is known by whom: quotations with the cues beside them, put together where a verb interrupts. */
import type { Span } from '../../../graph/model/index.ts';
import type { Attribution } from './after.ts';
import { cueAfter } from './after.ts';
import { cueBefore } from './before.ts';
import type { Cue, Reading } from './cue.ts';
import { RULES } from './cue.ts';
import { cueInSentence, governingCue } from './governed.ts';
import { isName } from './naming.ts';
import type { EmbeddedPost } from './posts.ts';
import { hull } from './quotations.ts';
import type { PlacedQuotation, QuotedArticle } from './quoted-article.ts';
import { lastCharacter } from './quoted-article.ts';
import type { ReportedClause } from './reported-clause.ts';

/** A statement and the cue found in its own sentence, if there is one. */
export interface Draft {
  readonly form: 'quote' | 'paraphrase';
  readonly pieces: readonly Span[];
  /** With its quotation marks. */
  readonly span: Span;
  readonly cue: Cue | undefined;
  /** For a quotation: how deep it stands, and whether its words are a whole sentence. */
  readonly depth: number;
  readonly isSentence: boolean;
  /** Whether its words are put forward as so. */
  readonly asserts: boolean;
}

/** The quotations of an article as drafts, names and titles left out. */
export function quotationDrafts(reading: Reading): Draft[] {
  const { resolved, article } = reading;
  const drafts: Draft[] = [];
  // Quotations that an earlier one has taken up: "…," she said. "…"
  const taken = new Map<number, number>();
  for (const quotation of article.quotations) {
    const after = cueAfter(reading, quotation);
    const before = cueBefore(reading, quotation);
    const joined = taken.get(quotation.index);
    const earlier = joined === undefined ? undefined : drafts[joined];
    if (joined !== undefined && earlier && continuesDraft(earlier, before, after)) {
      drafts[joined] = joinedDraft(earlier, quotation);
      if (after?.next !== undefined) taken.set(after.next, joined);
      continue;
    }
    const cue = besideCue(after, before) ?? innerCue(reading, quotation);
    if (!after && !before && isName(resolved, quotation)) continue;
    if (after?.next !== undefined && cue === after.cue) taken.set(after.next, drafts.length);
    drafts.push(draftOf(article, quotation, cue));
  }
  return drafts.filter((draft) => isStatement(article, draft));
}

/** What follows a quotation names its speaker, unless it only says who passed it on: she said, "…," according to RTL. */
function besideCue(after: Attribution | undefined, before: Cue | undefined): Cue | undefined {
  return after?.cue.rule === RULES.accordingTo.name ? (before ?? after.cue) : (after?.cue ?? before);
}

function innerCue(reading: Reading, quotation: PlacedQuotation): Cue | undefined {
  const governing = governingCue(reading, quotation);
  if (governing || isSentence(reading.article, quotation)) return governing;
  return cueInSentence(reading, quotation);
}

/** Whether a quotation after "she said" goes on with what she said: nobody else is named for it, and no new verb leads to it. */
function continuesDraft(earlier: Draft, before: Cue | undefined, after: Attribution | undefined): boolean {
  if (before && before.token !== earlier.cue?.token) return false;
  const source = after?.cue.source;
  if (!source) return true;
  return source.entity !== undefined && source.entity === earlier.cue?.source?.entity;
}

function joinedDraft(earlier: Draft, quotation: PlacedQuotation): Draft {
  const pieces = [...earlier.pieces, ...quotation.pieces];
  return { ...earlier, pieces, span: [earlier.span[0], quotation.span[1]] };
}

function draftOf(article: QuotedArticle, quotation: PlacedQuotation, cue: Cue | undefined): Draft {
  const { pieces, span, depth } = quotation;
  return {
    form: 'quote',
    pieces,
    span,
    cue,
    depth,
    isSentence: isSentence(article, quotation),
    asserts: true,
  };
}

const FIRST_OR_SECOND = /^(?:i|we|you)$/u;
const MIN_SENTENCE_WORDS = 5;
const MIN_FRAGMENT_WORDS = 4;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Whether a quotation is whole sentences: it begins with a capital and ends with a point, or is long. */
function isSentence(article: QuotedArticle, quotation: PlacedQuotation): boolean {
  const text = quotation.pieces
    .map(([start, end]) => article.annotated.article.text.slice(start, end))
    .join(' ');
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text)) return false;
  return /[.?!…]/u.test(lastCharacter(article, quotation)) || wordCount(text) >= MIN_SENTENCE_WORDS;
}

/** Words in quotation marks without any source are somebody's words only if they are many enough; nested ones need one. */
function isStatement({ annotated }: QuotedArticle, draft: Draft): boolean {
  const { source } = draft.cue ?? {};
  // "I said ‘no’" inside a quotation is the speaker's own telling.
  if (draft.depth > 0)
    return source !== undefined && !FIRST_OR_SECOND.test(annotated.tokens[source.head]?.norm ?? '');
  if (source) return true;
  const words = draft.pieces.reduce(
    (sum, [start, end]) => sum + wordCount(annotated.article.text.slice(start, end)),
    0,
  );
  return draft.isSentence || words >= MIN_FRAGMENT_WORDS;
}

/** Reported clauses as drafts. */
export function clauseDraft({ pieces, cue, asserts }: ReportedClause): Draft {
  return { form: 'paraphrase', pieces, span: hull(pieces), cue, depth: 0, isSentence: true, asserts };
}

/** An embedded post as a draft: a quotation without marks. */
export function postDraft({ piece, cue }: EmbeddedPost): Draft {
  return { form: 'quote', pieces: [piece], span: piece, cue, depth: 0, isSentence: true, asserts: true };
}
