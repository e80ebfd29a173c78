/** Speakers named right after a quotation: "…," she said; "…," said Rossi; "…," according to Rossi. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { chunkHeadAt } from './chunks.ts';
import type { Cue, Reading } from './cue.ts';
import { accordingCue, speechVerb, verbCue } from './cue.ts';
import { isFinite, isVerbal } from './grammar.ts';
import { DOCUMENT_NOUNS } from './nouns.ts';
import type { Frame, PlacedQuotation, QuotedArticle } from './quoted-article.ts';
import { frameAfter, frameBefore, lastCharacter } from './quoted-article.ts';
import { nameBeside, speakerHead } from './source.ts';
import { SPEECH_VERBS } from './verbs.ts';

/** An attribution that stands right after a quotation, and the quotation that directly follows it, if one does. */
export interface Attribution {
  readonly cue: Cue;
  readonly next: number | undefined;
}

// How far the verb may stand from its subject: "Rossi, a lawyer from Bari who …, said".
const MAX_TO_VERB = 40;
const MAX_LATE = 10;

/** The attribution after a quotation; undefined where what follows is no attribution. */
export function cueAfter(reading: Reading, quotation: PlacedQuotation): Attribution | undefined {
  const { article } = reading;
  const frame = frameAfter(article, quotation);
  const words = frame.tokens
    .map((index) => article.annotated.tokens[index])
    .filter((token) => token !== undefined);
  const comma = words[0] && /^[,—–-]+$/u.test(words[0].text) ? 1 : 0;
  const rest = words.slice(comma);
  if (!mayBeFollowed(article, quotation, frame, { hasComma: comma > 0, length: rest.length }))
    return undefined;
  const cue =
    inversion(reading, rest) ??
    according(reading.resolved, rest) ??
    documentThenVerb(reading, rest) ??
    subjectThenVerb(reading, rest);
  return cue && { cue, next: /^[.,;:!?—–-]$/u.test(words.at(-1)?.text ?? '') ? frame.next : undefined };
}

/** Whether a quotation ends as one does before "she said": with a comma or a point, or by being a whole sentence. */
function mayBeFollowed(
  article: QuotedArticle,
  quotation: PlacedQuotation,
  frame: Frame,
  rest: FrameShape,
): boolean {
  if (rest.length === 0) return false;
  const last = lastCharacter(article, quotation);
  if (/[,?!…—–-]/u.test(last)) return true;
  const { tokens } = article.annotated;
  const before = tokens[frameBefore(article, quotation).tokens[0] ?? -1];
  // "Asked about the ‘plan’, she said …": the comma ends a clause of its own.
  if (rest.hasComma) return !before || !OPENS_SUBORDINATE.has(before.tag);
  const first = tokens[frame.tokens[0] ?? -1];
  if (speechVerb(first)?.direct && first?.tag !== 'VBG') return true;
  // "… in the streets.” Rossi added.": a whole quotation, then nothing but who said it.
  return !before && (last !== '.' || rest.length <= MAX_LATE);
}

interface FrameShape {
  readonly hasComma: boolean;
  readonly length: number;
}

const OPENS_SUBORDINATE = new Set(['IN', 'WRB', 'VBG', 'VBN']);

const isAdverb = (token: Token | undefined): boolean => token?.pos === 'ADV';

/** "said Rossi", "wrote the mayor": the subject is what follows, whatever the tree makes of it. */
function inversion(reading: Reading, words: readonly Token[]): Cue | undefined {
  const { resolved, article } = reading;
  const at = isAdverb(words[0]) ? 1 : 0;
  const verb = words[at];
  const uses = speechVerb(verb);
  if (!verb || !uses?.direct || uses.addresses || verb.tag === 'VBG') return undefined;
  const head = speakerHead(resolved, article, verb.index);
  if (head !== undefined && head > verb.index && head <= verb.index + MAX_TO_VERB) {
    return verbCue(reading, verb.index, 'inverted');
  }
  const after = words.slice(at + 1).find((token) => !isAdverb(token));
  const chunk = after && chunkHeadAt(resolved.annotated, after.index);
  return chunk === undefined ? undefined : verbCue(reading, verb.index, 'inverted', chunk);
}

/** "the post read." is a noun phrase to the tagger: a document and a verb form at the end of a sentence. */
function documentThenVerb(reading: Reading, words: readonly Token[]): Cue | undefined {
  const points = words.at(-1)?.pos === 'PUNCT' ? 1 : 0;
  const [verb, noun] = [words.at(-1 - points), words.at(-2 - points)];
  if (!verb || verb.index - 1 !== noun?.index || words.length > MAX_DOCUMENT_WORDS) return undefined;
  if (!SPEECH_VERBS.get(verb.lemma)?.direct || !DOCUMENT_NOUNS.has(noun.lemma)) return undefined;
  return verbCue(reading, verb.index, 'after', noun.index);
}

const MAX_DOCUMENT_WORDS = 6;

function according(resolved: Resolved, words: readonly Token[]): Cue | undefined {
  return words[0]?.norm === 'according' ? accordingCue(resolved, words[0].index) : undefined;
}

/** "Rossi said", "she then told reporters", "Rossi, a lawyer, said". */
function subjectThenVerb(reading: Reading, words: readonly Token[]): Cue | undefined {
  const { annotated } = reading.resolved;
  const first = words.find((token) => !BEFORE_SUBJECT.has(token.pos));
  const chunk = first && chunkHeadAt(annotated, first.index);
  if (!first || chunk === undefined) return undefined;
  for (const token of words) {
    if (token.index <= chunk || !isFiniteAfter(annotated, token, chunk)) continue;
    if (token.index > first.index + MAX_TO_VERB) return undefined;
    const head = speakerHead(reading.resolved, reading.article, token.index) ?? -1;
    if (speechVerb(token)?.direct) {
      const inFrame = head >= first.index && head < token.index;
      return verbCue(
        reading,
        token.index,
        'after',
        inFrame ? head : nameBeside(reading.resolved, chunk, token.index),
      );
    }
    // Another verb of the same subject: what follows is a sentence of its own, no attribution.
    if (head === chunk && !token.dep.startsWith('aux')) return undefined;
  }
  return undefined;
}

const BEFORE_SUBJECT = new Set(['ADV', 'CCONJ', 'SCONJ']);

/** Right after its subject, "read" and "put" look like participles to the tagger. */
function isFiniteAfter(annotated: Annotated, token: Token, subject: number): boolean {
  if (!isVerbal(token)) return false;
  return isFinite(annotated, token) || (token.tag !== 'VBG' && token.index === subject + 1);
}
