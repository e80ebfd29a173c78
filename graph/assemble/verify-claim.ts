/**
 * Whether a claim's evidence holds: its spans against the text, its words against the mentions of its ends, its
 * type against the ontology. Looks at one article only.
 */
import {
  allows,
  contains,
  faultOfClaimCount,
  lengthOf,
  type LocalClaim,
  MAX_SENTENCE,
  type NodeType,
  overlaps,
  type Ref,
  type Span,
} from '../model/index.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import type { RejectionReason } from './rejection.ts';
import { isSpanOf } from './spans.ts';

/** Why a claim does not hold, and the value that is wrong. */
export interface Fault {
  readonly reason: RejectionReason;
  readonly detail: string;
}

const fault = (reason: RejectionReason, detail: string): Fault => ({ reason, detail });

function typeOf({ entities, statements }: ArticleEvidence, ref: Ref): NodeType | undefined {
  switch (ref.kind) {
    case 'entity':
      return entities.get(ref.index)?.type;
    case 'statement':
      return statements.has(ref.index) ? 'Statement' : undefined;
    case 'article':
      return 'Article';
  }
}

const wordsOf = (ref: Ref): string => (ref.kind === 'article' ? ref.kind : `${ref.kind} ${ref.index}`);

function faultOfEnds(evidence: ArticleEvidence, { type, source, target }: LocalClaim): Fault | undefined {
  for (const ref of [source, target])
    if (typeOf(evidence, ref) === undefined) return fault('missing-end', wordsOf(ref));
  if (wordsOf(source) === wordsOf(target)) return fault('self-loop', wordsOf(source));
  const [from, to] = [typeOf(evidence, source), typeOf(evidence, target)];
  if (from === undefined || to === undefined || !allows(type, from, to))
    return fault('not-allowed', `${from ?? '?'} ${type} ${to ?? '?'}`);
  const unclaimable = faultOfClaimCount(type, 1);
  if (unclaimable !== undefined) return fault('not-allowed', unclaimable);
  return undefined;
}

function faultOfAttribution(evidence: ArticleEvidence, { attribution }: LocalClaim): Fault | undefined {
  if (attribution === undefined) return undefined;
  const { speakers, outlet, statement } = attribution;
  for (const index of [...speakers, ...(outlet === undefined ? [] : [outlet])])
    if (!evidence.entities.has(index)) return fault('missing-end', `attribution to entity ${index}`);
  if (statement !== undefined && !evidence.statements.has(statement))
    return fault('missing-end', `attribution in statement ${statement}`);
  return undefined;
}

function faultOfSentence(text: string, sentence: Span): Fault | undefined {
  const words = text.slice(...sentence).trim();
  if (lengthOf(sentence) > MAX_SENTENCE) return fault('long-sentence', `${lengthOf(sentence)} code units`);
  if (/\n[^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/u.test(words))
    return fault('several-paragraphs', `sentence ${sentence.join('–')}`);
  return undefined;
}

// A statement's content runs over sentences; where it is an end of one of these, its words may stand outside the
// sentence that says whose it is, and so may the names in it.
const CONTENT = {
  subject: new Set<string>(['ADDRESSED_TO', 'ABOUT']),
  object: new Set<string>(['SAID', 'ADDRESSED_TO', 'ABOUT']),
};

function faultOfSpans(text: string, claim: LocalClaim): Fault | undefined {
  const { sentence, type } = claim;
  for (const part of ['sentence', 'subject', 'trigger', 'object'] as const)
    if (!isSpanOf(text, claim[part]))
      return fault('out-of-bounds', `${part} ${claim[part].join('–')} of ${text.length}`);
  for (const part of ['subject', 'trigger', 'object'] as const) {
    const free = part !== 'trigger' && CONTENT[part].has(type);
    if (!free && !contains(sentence, claim[part]))
      return fault('outside-sentence', `${part} "${text.slice(...claim[part])}"`);
  }
  return undefined;
}

function touches({ entities, statements }: ArticleEvidence, ref: Ref, span: Span): boolean {
  if (ref.kind === 'article') return true;
  if (ref.kind === 'statement') {
    const statement = statements.get(ref.index);
    return statement !== undefined && overlaps(span, [statement.start, statement.end]);
  }
  const entity = entities.get(ref.index);
  // An event is found by its trigger, and its other mentions may be in other sentences.
  return entity !== undefined && (entity.type === 'Event' || entity.spans.overlaps(span));
}

function faultOfMentions(evidence: ArticleEvidence, claim: LocalClaim): Fault | undefined {
  const { text } = evidence.result.article;
  if (!touches(evidence, claim.source, claim.subject))
    return fault('no-mention', `subject "${text.slice(...claim.subject)}"`);
  if (!touches(evidence, claim.target, claim.object))
    return fault('no-mention', `object "${text.slice(...claim.object)}"`);
  return undefined;
}

/** The first fault of a claim, or undefined where its evidence holds. */
export function faultOf(evidence: ArticleEvidence, claim: LocalClaim): Fault | undefined {
  const { text } = evidence.result.article;
  return (
    faultOfEnds(evidence, claim) ??
    faultOfAttribution(evidence, claim) ??
    faultOfSpans(text, claim) ??
    faultOfSentence(text, claim.sentence) ??
    faultOfMentions(evidence, claim)
  );
}
