/** Indirect speech: the clause that a verb of saying reports, and what stands "according to" somebody. */
import type { Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { sourceNoun } from '../../lexicon/source-nouns.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { clausePieces, isComma, withWholeQuotations, wordsOf } from './clause-words.ts';
import { otherComplement } from './complements.ts';
import type { Cue, Reading } from './cue.ts';
import { accordingCue, speechVerb, verbCue } from './cue.ts';
import { childrenOf, isFinite, isModal, isNegated, isVerbal } from './grammar.ts';
import { DATA_NOUNS } from './nouns.ts';
import type { QuotedArticle } from './quoted-article.ts';
import { tokensIn } from './quoted-article.ts';
import { speakerHead } from './source.ts';
import type { SpeechVerb } from './verbs.ts';
import { FINDING_VERBS, NO_USE } from './verbs.ts';

/** A reported clause, in one piece or, where "she said" stands inside it, two. */
export interface ReportedClause {
  readonly pieces: readonly Span[];
  readonly cue: Cue;
  /** Whether its words are put forward as so; what somebody condemns or welcomes is not said to be so by them. */
  readonly asserts: boolean;
}

// "When asked, she said no": what stands before the comma is not what was said.
const OPENS_SUBORDINATE = new Set(['IN', 'WRB', 'VBG', 'VBN', 'CC', 'WP', 'TO']);
const GOES_ON = new Set(['ccomp', 'xcomp', 'dobj', 'conj', 'acomp']);
const SUBJECTS = new Set(['nsubj', 'nsubjpass', 'expl', 'csubj']);
// Longer than any sentence worth reading: said that somebody said that somebody said … would grow with its square.
const MAX_CLAUSE = 250;
const isTooLong = (clause: Token): boolean => clause.rightEdge - clause.leftEdge > MAX_CLAUSE;
// Where this much of a clause is quoted, it is a direct quotation and not indirect speech.
const MOSTLY_QUOTED = 0.8;

/** The reported clauses of an article, in the order of their verbs. Words inside quotations report nothing here. */
export function reportedClauses(reading: Reading): ReportedClause[] {
  const { resolved, article } = reading;
  const clauses: ReportedClause[] = [];
  for (const token of resolved.annotated.tokens) {
    if (article.quotationAt[token.index] !== undefined) continue;
    const clause = token.norm === 'according' ? accordingClause(resolved, token) : verbClause(reading, token);
    if (!clause) continue;
    if (quotedShare(article, clause.pieces) >= MOSTLY_QUOTED) continue;
    clauses.push({ ...clause, pieces: withWholeQuotations(article, clause.pieces) });
  }
  return clauses;
}

function verbClause(reading: Reading, verb: Token): ReportedClause | undefined {
  const { annotated } = reading.resolved;
  const uses = speechVerb(verb) ?? (FINDING_VERBS.has(verb.lemma) ? NO_USE : undefined);
  if (!uses || !verb.tag.startsWith('V')) return undefined;
  if (isNegated(annotated, verb.index) || isModal(annotated, verb.index)) return undefined;
  const clause = childrenOf(annotated, verb.index).find((child) => isReported(annotated, child, verb));
  return clause ? fullClause(reading, verb, { uses, clause }) : withoutClause(reading, verb, uses);
}

/** A clause with a verb of its own: "said that it rained", "the poll shows that …". */
function fullClause(
  reading: Reading,
  verb: Token,
  { uses, clause }: { readonly uses: SpeechVerb; readonly clause: Token },
): ReportedClause | undefined {
  if (isQuotedClause(reading.article, clause) || isTooLong(clause)) return undefined;
  const { annotated } = reading.resolved;
  if (!uses.clause && !FINDING_VERBS.has(verb.lemma)) return undefined;
  const cue = verbCue(reading, verb.index, uses.clause ? 'clause' : 'finding');
  const pieces = clausePieces(annotated, clause, verb);
  if (!cue?.source || pieces.length === 0) return undefined;
  return uses.clause || isData(annotated, cue.source.head) ? { pieces, cue, asserts: true } : undefined;
}

/** What the verb reports otherwise: an infinitive, a topic, or a clause that stands around it. Topics need a source that is known. */
function withoutClause(reading: Reading, verb: Token, uses: SpeechVerb): ReportedClause | undefined {
  const other = otherComplement(reading.resolved.annotated, verb, uses);
  const cue = verbCue(reading, verb.index, other?.rule ?? 'clause');
  if (!cue?.source) return undefined;
  if (other)
    return cue.source.entity === undefined ? undefined : { pieces: other.pieces, cue, asserts: !uses.judges };
  const pieces = uses.clause ? surroundingClause(reading, verb) : [];
  return pieces.length > 0 ? { pieces, cue, asserts: true } : undefined;
}

/** Whether a clause's verb and subject are both quoted: a direct quotation, whatever stands behind it. */
function isQuotedClause({ annotated, quotationAt }: QuotedArticle, clause: Token): boolean {
  const subject = childrenOf(annotated, clause.index).find((child) => SUBJECTS.has(child.dep));
  return (
    quotationAt[clause.index] !== undefined &&
    subject !== undefined &&
    quotationAt[subject.index] !== undefined
  );
}

const isData = (annotated: Annotated, head: number): boolean => {
  const noun = annotated.tokens[head];
  return noun !== undefined && (DATA_NOUNS.has(noun.lemma) || sourceNoun(noun.text)?.type === 'Work');
};

/** Whether a child of a verb is a clause that it reports: with a subject of its own, no question and no condition. */
function isReported(annotated: Annotated, child: Token, verb: Token): boolean {
  if (child.dep !== 'ccomp') return false;
  if (!isVerbal(child) && child.pos !== 'ADJ' && child.pos !== 'NOUN') return false;
  const parts = childrenOf(annotated, child.index);
  if (parts.some((p) => p.dep === 'mark' && (p.norm === 'whether' || p.norm === 'if'))) return false;
  if (!parts.some((p) => SUBJECTS.has(p.dep))) return false;
  // "…, she said": only a comma joins a clause to the verb that follows it. A dash begins something new.
  return (
    child.rightEdge > verb.index ||
    isComma(annotated.tokens, child.rightEdge + 1) ||
    isComma(annotated.tokens, child.rightEdge)
  );
}

/** A clause that does not hang on its verb: the verb is put into it, or behind it. */
function surroundingClause({ resolved, article }: Reading, verb: Token): Span[] {
  const { annotated } = resolved;
  const head = speakerHead(resolved, article, verb.index);
  const source = head === undefined ? undefined : annotated.tokens[head];
  if (!source) return [];
  const host = annotated.tokens[verb.head];
  if (verb.dep !== 'parataxis' || !host) return precedingClause(annotated, verb, source);
  if (isTooLong(host) || !hasSubject(annotated, host)) return [];
  const before = wordsOf(annotated.tokens, host.leftEdge, Math.min(host.rightEdge, verb.leftEdge - 1));
  const after = wordsOf(annotated.tokens, Math.max(host.leftEdge, verb.rightEdge + 1), host.rightEdge);
  return [before, after].filter((piece) => piece !== undefined);
}

/** "Agencies have helped before, a spokesperson told RTL.": the sentence before the comma, where the tree takes both for equals. */
function precedingClause(annotated: Annotated, verb: Token, source: Token): Span[] {
  const { tokens } = annotated;
  const start = annotated.sentences[annotated.sentenceOf[verb.index] ?? -1]?.start ?? verb.index;
  const comma = (source.index < verb.index ? source.leftEdge : verb.index) - 1;
  if (!isFinite(annotated, verb) || source.index > verb.index + 1 || goesOn(annotated, verb)) return [];
  if (!isComma(tokens, comma) || comma <= start || comma - start > MAX_CLAUSE) return [];
  const span = isMainClause(annotated, start, comma) ? wordsOf(tokens, start, comma - 1) : undefined;
  return span ? [span] : [];
}

/** Whether the words from `start` to before `end` hold a verb with its subject and begin with no "when" or "after". */
function isMainClause(annotated: Annotated, start: number, end: number): boolean {
  const words = annotated.tokens.slice(start, end);
  if (OPENS_SUBORDINATE.has(words[0]?.tag ?? '')) return false;
  return words.some((token) => isFinite(annotated, token) && hasSubject(annotated, token));
}

/** Whether what a verb says still follows it. Whom it addresses does not count. */
function goesOn(annotated: Annotated, verb: Token): boolean {
  const addresses = speechVerb(verb)?.addresses === true;
  return childrenOf(annotated, verb.index).some(
    (child) => child.index > verb.index && GOES_ON.has(child.dep) && !(addresses && child.dep === 'dobj'),
  );
}

const hasSubject = (annotated: Annotated, verb: Token): boolean =>
  childrenOf(annotated, verb.index).some((child) => SUBJECTS.has(child.dep));

/** "Prices rose, according to the ministry": the clause without the phrase. */
function accordingClause(resolved: Resolved, according: Token): ReportedClause | undefined {
  const { tokens } = resolved.annotated;
  const cue = accordingCue(resolved, according.index);
  const clause = tokens[according.head];
  if (!cue?.source || !clause || !isOwnClause(resolved.annotated, clause)) return undefined;
  const before = wordsOf(tokens, clause.leftEdge, Math.min(clause.rightEdge, according.leftEdge - 1));
  const after = wordsOf(tokens, Math.max(clause.leftEdge, according.rightEdge + 1), clause.rightEdge);
  const pieces = [before, after].filter((piece) => piece !== undefined);
  return pieces.length > 0 ? { pieces, cue, asserts: true } : undefined;
}

/** Whether a clause is said by nobody else: "…," she told RTL, according to RTL. An outlet passes that on. */
function isOwnClause(annotated: Annotated, clause: Token): boolean {
  if (!isVerbal(clause) || isTooLong(clause) || !hasSubject(annotated, clause)) return false;
  const uses = speechVerb(clause);
  if (uses?.clause || uses?.addresses || clause.dep === 'relcl' || clause.dep === 'advcl') return false;
  return clause.dep !== 'ccomp' || speechVerb(annotated.tokens[clause.head]) === undefined;
}

/** The share of a clause's letters that stand in quotation marks. */
function quotedShare(article: QuotedArticle, pieces: readonly Span[]): number {
  let all = 0;
  let quoted = 0;
  for (const [start, end] of pieces) {
    for (const token of tokensWithin(article, start, end)) {
      if (token.pos === 'PUNCT') continue;
      const size = token.end - token.start;
      all += size;
      if (article.quotationAt[token.index] !== undefined) quoted += size;
    }
  }
  return all === 0 ? 1 : quoted / all;
}

function tokensWithin({ annotated }: QuotedArticle, start: number, end: number): readonly Token[] {
  const { start: from, end: to } = tokensIn(annotated.tokens, [start, end]);
  return annotated.tokens.slice(from, to);
}
