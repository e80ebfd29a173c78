/** Who said what to whom: quotations and reported clauses, their speakers, and the claims that follow from them. */
import type { LocalStatement, Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { SpeechAct } from '../extraction.ts';
import { addresseesOf } from './addressees.ts';
import type { Cue } from './cue.ts';
import { RULES } from './cue.ts';
import { issuedDocuments } from './documents.ts';
import type { Draft } from './draft.ts';
import { clauseDraft, postDraft, quotationDrafts } from './draft.ts';
import { reportedClauses } from './indirect.ts';
import type { AttributedDraft } from './order.ts';
import { attributeInOrder } from './order.ts';
import { embeddedPosts } from './posts.ts';
import { hull } from './quotations.ts';
import { layQuotations, tokensIn } from './quoted-article.ts';

export { attributionAt, speakersOf } from './attribution.ts';
export { speechClaims } from './claims.ts';
export { contradictionClaims } from './contradictions.ts';
export { tokensIn } from './quoted-article.ts';
export { stanceClaims } from './stance.ts';
export { tellerAt } from './teller.ts';
export { withVersions } from './versions.ts';

/**
 * The statements of an article, in text order, each with its speaker where one was found. `start`–`end` of a statement
 * covers its quotation marks' insides only; all offsets are UTF-16 code units into the article's text.
 */
export function findSpeech(resolved: Resolved): SpeechAct[] {
  const article = layQuotations(resolved);
  const reading = { resolved, article };
  const drafts: Draft[] = [
    ...quotationDrafts(reading),
    ...reportedClauses(reading).map(clauseDraft),
    ...embeddedPosts(resolved).map(postDraft),
  ];
  drafts.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.form < b.form ? -1 : 1));
  const documents = issuedDocuments(reading);
  return attributeInOrder(reading, { drafts, documents }).map((draft) => speechAct(resolved, draft));
}

function speechAct(resolved: Resolved, { draft, cue }: AttributedDraft): SpeechAct {
  const { annotated } = resolved;
  const statement = statementOf(annotated, draft, draft.cue ?? cue);
  const source = cue?.source;
  const own = draft.cue ?? cue;
  return {
    statement,
    asserts: draft.asserts,
    ...(source?.entity === undefined ? {} : { speaker: source.entity }),
    ...(source?.joined ? { joined: source.joined } : {}),
    ...(cue ? cueWords(annotated, cue) : {}),
    addressees: own ? addresseesOf(resolved, own.token, source?.entity) : [],
    extractor: cue?.rule ?? RULES.unattributed.name,
    confidence: cue?.confidence ?? RULES.unattributed.confidence,
  };
}

function cueWords(annotated: Annotated, cue: Cue): Pick<SpeechAct, 'speakerSpan' | 'cueSpan' | 'sentence'> {
  const { source, span } = cue;
  if (!source) return {};
  return { speakerSpan: source.span, cueSpan: span, sentence: sentenceOf(annotated, source.span, cue) };
}

function statementOf({ article }: Annotated, { form, pieces }: Draft, cue: Cue | undefined): LocalStatement {
  const [start, end] = hull(pieces);
  const words = unbroken(article.text, pieces).map((piece) =>
    piece.map((span) => article.text.slice(...span)).join(' '),
  );
  const text = form === 'quote' ? readable(words) : words.join(' ');
  const spans = pieces.map(([from, to]): [number, number] => [from, to]);
  const verb =
    cue && cue.rule !== RULES.post.name ? article.text.slice(...cue.span).toLowerCase() : undefined;
  return { form, text, start, end, spans, ...(verb ? { verb } : {}) };
}

/** Pieces that white space alone parts are one: a line that ends inside a quotation interrupts nobody. */
function unbroken(text: string, pieces: readonly Span[]): readonly (readonly Span[])[] {
  const whole: Span[][] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const end = last?.at(-1)?.[1];
    if (last !== undefined && end !== undefined && text.slice(end, piece[0]).trim() === '') last.push(piece);
    else whole.push([piece]);
  }
  return whole;
}

/** Pieces as one text. The comma before "she said" stands for the full stop, or for nothing. */
function readable(pieces: readonly string[]): string {
  let text = '';
  for (const piece of pieces) {
    const words = piece.replace(/,$/u, '');
    const point = /^\p{Lu}/u.test(words) ? '. ' : ', ';
    text += text === '' ? words : `${/[.?!…,;:—–-]$/u.test(text) ? ' ' : point}${words}`;
  }
  return text;
}

/** The sentence that holds both the source's words and the cue; both sentences, where quotation marks parted them. */
function sentenceOf(annotated: Annotated, source: Span, cue: Cue): Span {
  const at = annotated.sentences[annotated.sentenceOf[cue.token] ?? 0]?.span ?? source;
  if (at[0] <= source[0] && source[1] <= at[1]) return at;
  const sourceToken = tokensIn(annotated.tokens, source).start;
  const other = annotated.sentences[annotated.sentenceOf[sourceToken] ?? 0]?.span ?? source;
  return [Math.min(at[0], other[0], cue.span[0]), Math.max(at[1], other[1], cue.span[1])];
}
