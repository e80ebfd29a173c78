/** Indirect speech: the clause that a verb of saying reports, and what stands "according to" somebody. */
import type { Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { CLAIM_NOUNS, DENIAL_VERBS } from '../../lexicon/denial.ts';
import { sourceNoun } from '../../lexicon/source-nouns.ts';
import { isHypothetical } from '../frames/hypothetical.ts';
import { polarityOf } from '../frames/polarity.ts';
import { accordingClause } from './according-clause.ts';
import { clausePieces, isComma, withWholeQuotations } from './clause-words.ts';
import type { Complement } from './complements.ts';
import { otherComplement, shownPiece } from './complements.ts';
import type { Reading } from './cue.ts';
import { speechVerb, verbCue } from './cue.ts';
import { childrenOf, isModal, isNegated, isTooLong, isVerbal, SUBJECTS } from './grammar.ts';
import { nounClause } from './noun-clause.ts';
import { DATA_NOUNS } from './nouns.ts';
import type { QuotedArticle } from './quoted-article.ts';
import { tokensIn } from './quoted-article.ts';
import type { ReportedClause } from './reported-clause.ts';
import { surroundingClause } from './surrounding-clause.ts';
import type { SpeechVerb } from './verbs.ts';
import { FINDING_VERBS, NO_USE } from './verbs.ts';

// Where this much of a clause is quoted, it is a direct quotation and not indirect speech.
const MOSTLY_QUOTED = 0.8;

/** The reported clauses of an article, in the order of their verbs. Words inside quotations report nothing here. */
export function reportedClauses(reading: Reading): ReportedClause[] {
  const { resolved, article } = reading;
  const clauses: ReportedClause[] = [];
  for (const token of resolved.annotated.tokens) {
    if (article.quotationAt[token.index] !== undefined) continue;
    const clause =
      token.norm === 'according'
        ? accordingClause(resolved, token)
        : (verbClause(reading, token) ?? nounClause(reading, token));
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
  if (isModal(annotated, verb.index) || isUnsaid(annotated, verb)) return undefined;
  const clause = childrenOf(annotated, verb.index).find((child) => isReported(annotated, child, verb));
  return clause ? fullClause(reading, verb, { uses, clause }) : withoutClause(reading, verb, uses);
}

/** Whether nobody says that it was said: "never promised", "if she agrees to come", "kept him from saying". */
function isUnsaid(annotated: Annotated, verb: Token): boolean {
  if (isNegated(annotated, verb.index) || isHypothetical(annotated, verb.index)) return true;
  return verb.dep === 'pcomp' && polarityOf(annotated, verb.index) === 'denied';
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
  if (!cue?.source || pieces.length === 0 || isWriter(annotated, cue.source.head)) return undefined;
  return uses.clause || isData(annotated, cue.source.head) ? { pieces, cue, asserts: true } : undefined;
}

/** What the verb reports otherwise: an infinitive, a topic, or a clause that stands around it. Topics need a source that is known. */
function withoutClause(reading: Reading, verb: Token, uses: SpeechVerb): ReportedClause | undefined {
  const { annotated } = reading.resolved;
  const other = otherComplement(annotated, verb, uses);
  const cue = verbCue(reading, verb.index, other?.rule ?? 'clause');
  if (!cue?.source) return undefined;
  if (!other && FINDING_VERBS.has(verb.lemma) && isData(annotated, cue.source.head))
    return shown(reading, verb);
  if (other)
    return cue.source.entity === undefined
      ? undefined
      : {
          pieces: other.pieces,
          cue,
          asserts: isAsserted(annotated, verb, other.rule),
        };
  const pieces = uses.clause ? surroundingClause(reading, verb) : [];
  return pieces.length > 0 ? { pieces, cue, asserts: true } : undefined;
}

/** "polls show a close contest". */
function shown(reading: Reading, verb: Token): ReportedClause | undefined {
  const cue = verbCue(reading, verb.index, 'finding');
  const pieces = shownPiece(reading.resolved.annotated, verb);
  return cue?.source?.entity !== undefined && pieces ? { pieces, cue, asserts: true } : undefined;
}

// "claimed to have met her", "denied meeting her"; but who promises, refuses or agrees to meet her does so by saying it.
const ASSERTING = new Set('claim swear deny admit acknowledge confess recall'.split(' '));

/** Whether what a verb reports without a clause is put forward as so by whoever says it. */
function isAsserted(annotated: Annotated, verb: Token, rule: Complement['rule']): boolean {
  if (rule === 'infinitive') return ASSERTING.has(verb.lemma);
  return speechVerb(verb)?.judges !== true || rejectsClaim(annotated, verb);
}

/** "rejected claims that she met him": says that it is not so. */
function rejectsClaim(annotated: Annotated, verb: Token): boolean {
  return (
    DENIAL_VERBS.has(verb.lemma) &&
    childrenOf(annotated, verb.index).some(
      (c) => /^(?:dobj|nsubjpass)$/u.test(c.dep) && CLAIM_NOUNS.has(c.lemma),
    )
  );
}

/** "We believe": outside of quotation marks the writer, who says everything. */
const isWriter = (annotated: Annotated, head: number): boolean =>
  /^(?:i|we|you)$/u.test(annotated.tokens[head]?.norm ?? '');

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
