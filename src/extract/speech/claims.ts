/** The claims that speech makes: SAID, ADDRESSED_TO and ABOUT. */
import type { LocalAttribution, LocalClaim, Span } from '../../../graph/model/index.ts';
import { contains } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { SpeechAct } from '../extraction.ts';
import { attributionAt, speakersOf } from './attribution.ts';
import { tokensIn } from './quoted-article.ts';

type Act = SpeechAct & { readonly index: number };

const PLAIN = { properties: {}, polarity: 'affirmed', modality: 'actual' } as const;
const ABOUT_RULE = 'speech:mentioned-in-statement';

/** The claims of an article's speech acts; a statement's index is its act's. Nothing is claimed for an unknown speaker. */
export function speechClaims(resolved: Resolved, acts: readonly SpeechAct[]): LocalClaim[] {
  return acts.flatMap((act, index) => {
    const numbered = { ...act, index };
    return [
      ...saidClaims(numbered, acts),
      ...addressClaims(numbered, acts),
      ...aboutClaims(resolved, numbered, acts),
    ];
  });
}

const contentSpan = ({ statement }: Act): Span => [statement.start, statement.end];

function saidClaims(act: Act, acts: readonly SpeechAct[]): LocalClaim[] {
  const { speaker, joined = [], speakerSpan, cueSpan, sentence, extractor, confidence } = act;
  if (speaker === undefined || !speakerSpan || !cueSpan || !sentence) return [];
  const beside = joined.filter(({ span }) => contains(sentence, span));
  const sources = [{ entity: speaker, span: speakerSpan }, ...beside];
  return sources.map(({ entity, span }) => ({
    ...PLAIN,
    type: 'SAID',
    source: { kind: 'entity', index: entity },
    target: { kind: 'statement', index: act.index },
    sentence: pair(sentence),
    subject: pair(span),
    trigger: pair(cueSpan),
    object: pair(contentSpan(act)),
    ...attribution(acts, cueSpan, act.index),
    extractor,
    confidence,
  }));
}

function addressClaims(act: Act, acts: readonly SpeechAct[]): LocalClaim[] {
  const { cueSpan, sentence, extractor, confidence } = act;
  if (!cueSpan || !sentence) return [];
  return act.addressees.map(({ entity, span }) => ({
    ...PLAIN,
    type: 'ADDRESSED_TO',
    source: { kind: 'statement', index: act.index },
    target: { kind: 'entity', index: entity },
    sentence: pair(sentence),
    subject: pair(contentSpan(act)),
    trigger: pair(cueSpan),
    object: pair(span),
    ...attribution(acts, cueSpan, act.index),
    extractor,
    confidence,
  }));
}

/** One claim for each entity that the statement's own words mention, at its first mention there. */
function aboutClaims(resolved: Resolved, act: Act, acts: readonly SpeechAct[]): LocalClaim[] {
  const { annotated } = resolved;
  const claims: LocalClaim[] = [];
  for (const [entity, span] of mentionedIn(resolved, act)) {
    const token = tokensIn(annotated.tokens, span).start;
    const sentence = annotated.sentences[annotated.sentenceOf[token] ?? 0];
    if (!sentence || span[0] < sentence.span[0] || span[1] > sentence.span[1]) continue;
    claims.push({
      ...PLAIN,
      type: 'ABOUT',
      source: { kind: 'statement', index: act.index },
      target: { kind: 'entity', index: entity },
      sentence: pair(sentence.span),
      subject: pair(contentSpan(act)),
      trigger: pair(span),
      object: pair(span),
      ...(act.cueSpan ? attribution(acts, act.cueSpan, act.index) : {}),
      extractor: ABOUT_RULE,
      confidence: act.confidence,
    });
  }
  return claims;
}

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$/iu;

function mentionedIn(resolved: Resolved, { statement }: Act): Map<number, Span> {
  const first = new Map<number, Span>();
  for (const piece of statement.spans) {
    const { start, end } = tokensIn(resolved.annotated.tokens, piece);
    for (let at = start; at < end; at++) {
      const mention = resolved.mentions[resolved.mentionAt[at] ?? -1];
      const entity = mention && resolved.entityOf[mention.index];
      if (!mention || entity === undefined || first.has(entity) || FIRST_PERSON.test(mention.text)) continue;
      if (mention.span[0] >= piece[0] && mention.span[1] <= piece[1]) first.set(entity, mention.span);
    }
  }
  return first;
}

/** Who asserts a claim whose words stand in another statement than its own. */
function attribution(
  acts: readonly SpeechAct[],
  words: Span,
  own: number,
): { attribution?: LocalAttribution } {
  const around = attributionAt(acts, words);
  const act = around === undefined || around === own ? undefined : acts[around];
  return act?.speaker === undefined || around === undefined
    ? {}
    : { attribution: { speakers: speakersOf(act), statement: around } };
}

const pair = (span: Span): [number, number] => [span[0], span[1]];
