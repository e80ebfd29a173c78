/** Clauses behind a noun of speech: "Rossi's claim that …", "issued a warning that …", "her promise to …". */
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { CLAIM_NOUNS, DENIAL_VERBS } from '../../lexicon/denial.ts';
import { wordsOf } from './clause-words.ts';
import type { Cue, Reading } from './cue.ts';
import { nounCue, RULES } from './cue.ts';
import { childrenOf, hasSubject, isTooLong } from './grammar.ts';
import { SPEECH_NOUNS } from './nouns.ts';
import type { ReportedClause } from './reported-clause.ts';
import { sourceAt, speakerHead } from './source.ts';

// Verbs whose subject says what the noun says: "made the claim that …".
const VOICING = new Set(
  'make issue give repeat reiterate voice express raise deliver offer renew sound'.split(' '),
);
// Nouns whose infinitive is what was said.
const COMMITTING = new Set('promise pledge vow threat offer demand call appeal proposal'.split(' '));

/** The clause that a noun of speech has, where it is known whose words it is. */
export function nounClause(reading: Reading, noun: Token): ReportedClause | undefined {
  const commits = COMMITTING.has(noun.lemma);
  if (noun.pos !== 'NOUN' || !(commits || SPEECH_NOUNS.has(noun.lemma) || CLAIM_NOUNS.has(noun.lemma)))
    return undefined;
  const { annotated } = reading.resolved;
  const clause = childrenOf(annotated, noun.index).find(
    (child) =>
      child.index > noun.index && (hasThat(annotated, child) || (commits && hasTo(annotated, child))),
  );
  if (!clause || isTooLong(clause)) return undefined;
  const cue = nounCue(reading.resolved, noun) ?? voicedCue(reading, noun);
  const words = wordsOf(annotated.tokens, clause.leftEdge, clause.rightEdge);
  // "rejected his claim that …": what is said of it there is what the other says.
  const isRejected = DENIAL_VERBS.has(annotated.tokens[noun.head]?.lemma ?? '');
  return cue && words
    ? { pieces: [words], cue, asserts: !hasTo(annotated, clause) && !isRejected }
    : undefined;
}

const hasThat = (annotated: Annotated, clause: Token): boolean =>
  /^(?:acl|ccomp|relcl)$/u.test(clause.dep) &&
  hasSubject(annotated, clause) &&
  childrenOf(annotated, clause.index).some((child) => child.dep === 'mark' && child.norm === 'that');

const hasTo = (annotated: Annotated, clause: Token): boolean =>
  clause.dep === 'acl' && childrenOf(annotated, clause.index).some((child) => child.tag === 'TO');

/** "The ministry issued a warning that …": the subject of the verb. */
function voicedCue({ resolved, article }: Reading, noun: Token): Cue | undefined {
  const verb = resolved.annotated.tokens[noun.head];
  if (noun.dep !== 'dobj' || !verb || !VOICING.has(verb.lemma)) return undefined;
  const head = speakerHead(resolved, article, verb.index);
  const source = head === undefined ? undefined : sourceAt(resolved, head);
  if (source?.entity === undefined) return undefined;
  const { name, confidence } = RULES.noun;
  return { token: noun.index, span: [noun.start, noun.end], source, rule: name, confidence };
}
