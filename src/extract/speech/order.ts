/**
 * Speakers that no word beside the quotation names: the one who was speaking before, whoever issued the document that
 * speaks, or whoever says the same words elsewhere. One pass over the statements in text order.
 */
import type { Span } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Cue, Reading } from './cue.ts';
import { RULES } from './cue.ts';
import type { IssuedDocument } from './documents.ts';
import { documentLookup } from './documents.ts';
import type { Draft } from './draft.ts';
import { childrenOf } from './grammar.ts';
import type { QuotedArticle } from './quoted-article.ts';
import { paragraphBefore, tokensIn } from './quoted-article.ts';

// Headings are short.
const MAX_ECHO = 200;

/** A draft with the cue that names its speaker, found in its own sentence or elsewhere. */
export interface AttributedDraft {
  readonly draft: Draft;
  readonly cue: Cue | undefined;
}

/** Gives each draft (in text order) the cue through which its speaker is known. */
export function attributeInOrder(
  { resolved, article }: Reading,
  { drafts, documents }: { readonly drafts: readonly Draft[]; readonly documents: readonly IssuedDocument[] },
): AttributedDraft[] {
  const documentBefore = documentLookup(documents);
  const spoken = wordsOfKnownSpeakers(resolved, drafts);
  let last: Speaking | undefined;
  /** A document speaks for whoever issued it, else for itself; one that is not known for whoever spoke last. */
  const sourceCue = (own: Cue): Cue => {
    const { document, entity } = own.source ?? {};
    // What documents show is not what anybody said: "the emails show that …".
    if (document === undefined || (own.rule === RULES.finding.name && entity !== undefined)) return own;
    const issuer = isNewDocument(resolved, own) ? undefined : documentBefore(own.token, document)?.cue;
    return issuer ?? (entity === undefined ? asRule(last?.cue, 'document') : undefined) ?? own;
  };
  const unmarked = (draft: Draft, paragraph: number): Cue | undefined => {
    const speaking = last && follows(article, last.paragraph, paragraph) ? last.cue : undefined;
    return withoutCue(article, draft, { speaking, spoken });
  };
  return drafts.map((draft) => {
    const paragraphs = paragraphsOf(article, draft.span);
    const own = draft.cue;
    const cue = own?.source ? sourceCue(own) : (unmarked(draft, paragraphs[0]) ?? own);
    if (draft.depth === 0) last = speakingAfter(last, cue, paragraphs[1]);
    return { draft, cue };
  });
}

/** "A memo says": nobody's that was named before. */
function isNewDocument({ annotated }: Resolved, { source }: Cue): boolean {
  const children = source ? childrenOf(annotated, source.head) : [];
  return children.some((child) => child.dep === 'det' && /^(?:an?|another|one)$/u.test(child.norm));
}

/** Who spoke last, and in which paragraph. */
interface Speaking {
  readonly cue: Cue;
  readonly paragraph: number;
}

/** A source that is nobody known ends what the last speaker had to say; words without any source do not. */
function speakingAfter(
  last: Speaking | undefined,
  cue: Cue | undefined,
  paragraph: number,
): Speaking | undefined {
  if (!cue?.source) return last;
  return cue.source.entity === undefined ? undefined : { cue, paragraph };
}

/** A quotation without a cue: the last speaker goes on, or the same words are said by somebody elsewhere. */
function withoutCue(
  article: QuotedArticle,
  draft: Draft,
  { speaking, spoken }: { readonly speaking: Cue | undefined; readonly spoken: ReadonlyMap<string, Cue> },
): Cue | undefined {
  const short = draft.span[1] - draft.span[0] <= MAX_ECHO;
  const echo = short ? spoken.get(normal(article.annotated.article.text, draft.pieces)) : undefined;
  if (echo) return asRule(echo, 'echo');
  return draft.isSentence ? asRule(speaking, 'continued') : undefined;
}

function asRule(cue: Cue | undefined, rule: keyof typeof RULES): Cue | undefined {
  return (
    cue && { ...cue, rule: RULES[rule].name, confidence: Math.min(cue.confidence, RULES[rule].confidence) }
  );
}

/** Whether a paragraph is the same as an earlier one or the next of the story. */
function follows(article: QuotedArticle, earlier: number, paragraph: number): boolean {
  return earlier === paragraph || paragraphBefore(article, paragraph)?.index === earlier;
}

function paragraphsOf({ annotated, paragraphAt }: QuotedArticle, span: Span): readonly [number, number] {
  const { start, end } = tokensIn(annotated.tokens, span);
  return [paragraphAt[start] ?? 0, paragraphAt[Math.max(start, end - 1)] ?? 0];
}

/** The first sentence of each quotation whose speaker is known, for headings that repeat it. */
function wordsOfKnownSpeakers(resolved: Resolved, drafts: readonly Draft[]): ReadonlyMap<string, Cue> {
  const { text } = resolved.annotated.article;
  const spoken = new Map<string, Cue>();
  for (const { cue, pieces } of drafts) {
    const [piece] = pieces;
    if (cue?.source?.entity === undefined || !piece || piece[1] - piece[0] > MAX_ECHO) continue;
    const words = normal(text, [piece]);
    const parts = [
      words,
      ...words.split(/[.?!;]\s*/u),
      words.replace(/^(?:this|that|it|he|she|they|we) (?:is|are) /u, ''),
    ];
    for (const part of parts) if (part && !spoken.has(part)) spoken.set(part, cue);
  }
  return spoken;
}

const normal = (text: string, pieces: readonly Span[]): string =>
  pieces
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/gu, ' ');
