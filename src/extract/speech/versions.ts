/**
 * "This version of events": words that mean what somebody has just told. The events are those of the last statement; so a
 * denial can contradict an event that another sentence tells of.
 */
import { contains } from '../../../graph/model/index.ts';
import type { Token } from '../../english/doc.ts';
import { CLAIM_NOUNS } from '../../lexicon/denial.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { SpeechAct } from '../extraction.ts';
import type { FoundMention } from '../more-mentions.ts';
import { withMentions } from '../more-mentions.ts';
import { childrenOf, objectsOf } from './grammar.ts';

// In statements.
const REACH = 10;

/** The article with such "events" as mentions of the one event that the last statement or its sentence tells of. */
export function withVersions(resolved: Resolved, acts: readonly SpeechAct[]): Resolved {
  const found = resolved.annotated.tokens.flatMap((token): FoundMention[] => {
    if (!CLAIM_NOUNS.has(token.lemma) || !pointsBack(resolved, token)) return [];
    const [events] = objectsOf(resolved.annotated, token.index, ['of']);
    const word = events === undefined ? undefined : resolved.annotated.tokens[events];
    if (word?.text !== 'events' || word.leftEdge !== word.index) return [];
    const entity = eventTold(resolved, lastBefore(acts, token));
    const tokens = { start: word.index, end: word.index + 1 };
    return entity === undefined ? [] : [{ entity, form: 'nominal', head: word.index, tokens, plural: true }];
  });
  return withMentions(resolved, found);
}

/** Whether a noun for somebody's words means words that were told before: "this version", "the allegation" and no more. */
export function pointsBack({ annotated }: Resolved, noun: Token): boolean {
  const children = childrenOf(annotated, noun.index);
  const determiner = children.find((child) => child.dep === 'det')?.norm ?? '';
  const isBare = children.every((child) => child.dep === 'det' || child.pos === 'PUNCT');
  return /^(?:this|that|these|those)$/u.test(determiner) || (determiner === 'the' && isBare);
}

/** The last statement that was put forward as so before a word. */
function lastBefore(acts: readonly SpeechAct[], token: Token): SpeechAct | undefined {
  const next = acts.findIndex(({ statement }) => statement.end > token.start);
  const earlier = next < 0 ? acts : acts.slice(Math.max(0, next - REACH), next);
  return earlier.findLast(({ asserts, speaker }) => asserts && speaker !== undefined);
}

/** The event in a statement's words, or else in its sentence; none where there are two. */
function eventTold(resolved: Resolved, act: SpeechAct | undefined): number | undefined {
  if (!act?.sentence) return undefined;
  for (const span of [[act.statement.start, act.statement.end] as const, act.sentence]) {
    const events = resolved.entities.filter(
      ({ type, mentions }) => type === 'Event' && mentions.some((mention) => contains(span, mention.span)),
    );
    if (events.length > 0) return events.length === 1 ? events[0]?.index : undefined;
  }
  return undefined;
}
