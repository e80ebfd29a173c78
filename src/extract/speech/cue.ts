/** A cue: the word through which a text says that somebody said something, and whose words they are. */
import type { Span } from '../../../graph/model/index.ts';
import type { Token } from '../../english/doc.ts';
import { CLAIM_NOUNS } from '../../lexicon/denial.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { childrenOf, objectsOf, ownerOf } from './grammar.ts';
import { SPEECH_NOUNS } from './nouns.ts';
import type { QuotedArticle } from './quoted-article.ts';
import type { Source } from './source.ts';
import { sourceAt, speakerHead } from './source.ts';
import type { SpeechVerb } from './verbs.ts';
import { SPEECH_VERBS } from './verbs.ts';

/** A verb of saying (or "according to") with its source. */
export interface Cue {
  /** The verb, or "according". */
  readonly token: number;
  readonly span: Span;
  readonly source: Source | undefined;
  /** The rule that found it, "speech:…". */
  readonly rule: string;
  readonly confidence: number;
}

/** The rules that find a quotation's or a clause's speaker, and how often each is right (estimated on news copy). */
export const RULES = {
  inverted: { name: 'speech:said-inversion', confidence: 0.95 },
  after: { name: 'speech:speaker-after', confidence: 0.95 },
  accordingTo: { name: 'speech:according-to', confidence: 0.9 },
  before: { name: 'speech:speaker-before', confidence: 0.9 },
  governed: { name: 'speech:governing-verb', confidence: 0.85 },
  noun: { name: 'speech:speech-noun', confidence: 0.75 },
  sentence: { name: 'speech:same-sentence', confidence: 0.6 },
  document: { name: 'speech:document-issuer', confidence: 0.8 },
  continued: { name: 'speech:continued', confidence: 0.7 },
  echo: { name: 'speech:same-words', confidence: 0.7 },
  post: { name: 'speech:embedded-post', confidence: 0.95 },
  clause: { name: 'speech:reported-clause', confidence: 0.85 },
  urged: { name: 'speech:urged', confidence: 0.85 },
  infinitive: { name: 'speech:infinitive', confidence: 0.8 },
  topic: { name: 'speech:topic', confidence: 0.75 },
  finding: { name: 'speech:finding', confidence: 0.7 },
  unattributed: { name: 'speech:unattributed', confidence: 0.5 },
} as const;

/** What a token can report, if it is a verb of saying. */
export function speechVerb(token: Token | undefined): SpeechVerb | undefined {
  return token?.tag.startsWith('V') ? SPEECH_VERBS.get(token.lemma) : undefined;
}

/** An article resolved and its quotations laid over its tokens: what the rules read. */
export interface Reading {
  readonly resolved: Resolved;
  readonly article: QuotedArticle;
}

/** The cue that a verb makes, with the source that its grammar (or `head`, where the words' order tells) names. */
export function verbCue(
  { resolved, article }: Reading,
  verb: number,
  rule: keyof typeof RULES,
  head?: number,
): Cue | undefined {
  const token = resolved.annotated.tokens[verb];
  if (!token) return undefined;
  const speaker = head ?? speakerHead(resolved, article, verb);
  const source = speaker === undefined ? undefined : sourceAt(resolved, speaker);
  const { name, confidence } = RULES[rule];
  return { token: verb, span: [token.start, token.end], source, rule: name, confidence };
}

/** The cue of "according to …", given the token "according". */
export function accordingCue(resolved: Resolved, according: number): Cue | undefined {
  const { tokens } = resolved.annotated;
  const token = tokens[according];
  const to = tokens[according + 1];
  if (token?.norm !== 'according' || to?.norm !== 'to') return undefined;
  const object = [according, to.index]
    .flatMap((i) => childrenOf(resolved.annotated, i))
    .find((c) => c.dep === 'pobj');
  if (!object) return undefined;
  const { name, confidence } = RULES.accordingTo;
  return {
    token: according,
    span: [token.start, to.end],
    source: sourceAt(resolved, object.index),
    rule: name,
    confidence,
  };
}

/** "his statement that …", "the warning by Rossi": only where the owner is named. */
export function nounCue(resolved: Resolved, noun: Token): Cue | undefined {
  if (noun.pos !== 'NOUN' || !(SPEECH_NOUNS.has(noun.lemma) || CLAIM_NOUNS.has(noun.lemma))) return undefined;
  const owner = ownerOf(resolved.annotated, noun.index);
  const head = owner ?? objectsOf(resolved.annotated, noun.index, ['by', 'from', 'of'])[0];
  const source = head === undefined ? undefined : sourceAt(resolved, head);
  if (source?.entity === undefined) return undefined;
  const { name, confidence } = RULES.noun;
  return { token: noun.index, span: [noun.start, noun.end], source, rule: name, confidence };
}
