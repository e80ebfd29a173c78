/**
 * CONTRADICTS: what somebody denies, rejects or disputes, and the statement that they mean. A denial that points at
 * nobody's words in the article contradicts nothing in it.
 */
import type { LocalClaim } from '../../../graph/model/index.ts';
import { MAX_SENTENCE } from '../../../graph/model/index.ts';
import type { Token } from '../../english/doc.ts';
import { CLAIM_NOUNS, DENIAL_VERBS } from '../../lexicon/denial.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { SpeechAct } from '../extraction.ts';
import { objectsOf, ownerOf } from './grammar.ts';
import { tokensIn } from './quoted-article.ts';
import { referentAt } from './source.ts';
import { pointsBack } from './versions.ts';

// How many statements before and after a denial are looked at.
const REACH = 40;
// The share of the denial's own words that the other statement must have.
const MIN_SHARED = 0.75;
const MIN_WORDS = 2;

/** The contradictions between an article's statements, each pair once. */
export function contradictionClaims(resolved: Resolved, acts: readonly SpeechAct[]): LocalClaim[] {
  const words = acts.map((act) => contentWords(resolved, act));
  return acts.flatMap((act, index) => {
    if (!isDenial(resolved, act)) return [];
    const event = eventDenied(resolved, { act, index });
    const target = pointedAt(resolved, acts, index) ?? sameWords(acts, index, words);
    const claim = target === undefined ? undefined : claimOf(resolved, acts, [index, target]);
    return [claim, event].filter((one) => one !== undefined);
  });
}

/** "disputed this version of events", "the police account of the raid": what is disputed is the event as it was told. */
function eventDenied(
  resolved: Resolved,
  { act, index }: { readonly act: SpeechAct; readonly index: number },
): LocalClaim | undefined {
  const noun = claimNoun(resolved, act);
  const [word] = noun ? objectsOf(resolved.annotated, noun.index, ['of']) : [];
  const event = word === undefined ? undefined : referentAt(resolved, word);
  if (!event || resolved.entities[event.entity]?.type !== 'Event' || !act.cueSpan || !act.sentence)
    return undefined;
  return {
    ...CONTRADICTS,
    source: { kind: 'statement', index },
    target: { kind: 'entity', index: event.entity },
    sentence: [...act.sentence],
    subject: whole(act),
    trigger: [...act.cueSpan],
    object: [...event.mention.span],
  };
}

const CONTRADICTS = {
  type: 'CONTRADICTS',
  properties: {},
  polarity: 'affirmed',
  modality: 'actual',
  extractor: 'speech:denial',
  confidence: 0.7,
} as const;

function isDenial({ annotated }: Resolved, { cueSpan, speaker }: SpeechAct): boolean {
  if (!cueSpan || speaker === undefined) return false;
  const { start, end } = tokensIn(annotated.tokens, cueSpan);
  return annotated.tokens.slice(start, end).some((t) => DENIAL_VERBS.has(t.lemma));
}

/** "rejected the firm’s claim", "this version of events": the noun says whose words are meant, or that the last ones are. */
function pointedAt(resolved: Resolved, acts: readonly SpeechAct[], index: number): number | undefined {
  const act = acts[index];
  const noun = act && claimNoun(resolved, act);
  if (!act || !noun) return undefined;
  const { annotated } = resolved;
  const owner = ownerOf(annotated, noun.index);
  const by = owner === undefined ? undefined : referentAt(resolved, owner)?.entity;
  if (by !== undefined)
    return within(acts, index, by) ?? before(acts, index, (other) => other.speaker === by);
  return pointsBack(resolved, noun)
    ? before(
        acts,
        index,
        (other) => other.asserts && other.speaker !== act.speaker && !isDenial(resolved, other),
      )
    : undefined;
}

/** The noun for somebody's words that a denial begins with. */
function claimNoun({ annotated }: Resolved, { statement }: SpeechAct): Token | undefined {
  const { start, end } = tokensIn(annotated.tokens, [statement.start, statement.end]);
  const head = annotated.tokens
    .slice(start, end)
    .find((token) => token.head < start || token.head >= end || token.dep === 'nsubjpass');
  return head && CLAIM_NOUNS.has(head.lemma) ? head : undefined;
}

/** "rejected Neri’s claim that …": the claim is a statement inside the denial. */
function within(acts: readonly SpeechAct[], index: number, by: number): number | undefined {
  const end = acts[index]?.statement.end ?? 0;
  for (let at = index + 1; at <= index + REACH && (acts[at]?.statement.end ?? Infinity) <= end; at++)
    if (acts[at]?.speaker === by) return at;
  return undefined;
}

function before(
  acts: readonly SpeechAct[],
  index: number,
  fits: (act: SpeechAct) => boolean,
): number | undefined {
  const start = acts[index]?.statement.start ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const other = acts[at];
    if (other && other.statement.end <= start && fits(other)) return at;
  }
  return undefined;
}

/** Somebody else's statement that has the denial's own words: "denied that the bridge is safe", "the bridge is safe". */
function sameWords(
  acts: readonly SpeechAct[],
  index: number,
  words: readonly ReadonlySet<string>[],
): number | undefined {
  const own = words[index];
  const act = acts[index];
  if (!act || !own || own.size < MIN_WORDS) return undefined;
  let best: number | undefined;
  let most = MIN_SHARED;
  for (let at = Math.max(0, index - REACH); at < Math.min(acts.length, index + REACH + 1); at++) {
    const other = acts[at];
    if (!other?.asserts || at === index || other.speaker === act.speaker) continue;
    const shared = [...own].filter((word) => words[at]?.has(word)).length / own.size;
    if (shared < most || (shared === most && best !== undefined)) continue;
    best = at;
    most = shared;
  }
  return best;
}

/** The lemmas of a statement's nouns, verbs, adjectives and numbers, claim nouns left out. */
function contentWords({ annotated }: Resolved, { statement }: SpeechAct): ReadonlySet<string> {
  const lemmas = statement.spans.flatMap((span) => {
    const { start, end } = tokensIn(annotated.tokens, span);
    return annotated.tokens
      .slice(start, end)
      .filter((t) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u.test(t.pos) && !CLAIM_NOUNS.has(t.lemma));
  });
  return new Set(lemmas.map((t) => t.lemma.toLowerCase()));
}

/** The claim, its evidence both statements. They must stand in one paragraph: a claim has one stretch of text to show. */
function claimOf(
  { annotated }: Resolved,
  acts: readonly SpeechAct[],
  [from, to]: readonly [number, number],
): LocalClaim | undefined {
  const [denial, denied] = [acts[from], acts[to]];
  if (!denial?.cueSpan || !denied || !denial.sentence) return undefined;
  const subject = whole(denial);
  const object = whole(denied);
  const sentence: [number, number] = [
    Math.min(denial.sentence[0], subject[0], object[0]),
    Math.max(denial.sentence[1], subject[1], object[1]),
  ];
  const text = annotated.article.text.slice(...sentence);
  if (text.length > MAX_SENTENCE || /\n\s*\n/u.test(text)) return undefined;
  return {
    ...CONTRADICTS,
    source: { kind: 'statement', index: from },
    target: { kind: 'statement', index: to },
    sentence,
    subject,
    trigger: [...denial.cueSpan],
    object,
  };
}

const whole = ({ statement }: SpeechAct): [number, number] => [statement.start, statement.end];
