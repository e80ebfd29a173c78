/** Whether a predicate tells what was or what will be: from its modality, its tense, and the verb that it hangs on. */
import type { Modality } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import type { Token } from '../english/doc.ts';
import type { Standpoint } from './rule.ts';

type Direction = Standpoint['direction'];

const MAX_STEPS = 6;

/** The direction of a predicate; undefined in a headline's present tense, which tells the past as well as the future. */
export function directionOf(
  annotated: Annotated,
  predicate: number,
  modality: Modality = 'actual',
): Direction {
  let token = tokenAt(annotated, predicate);
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const own = isVerb(token) ? tenseOf(annotated, token) : fromNoun(annotated, token);
    // "was to meet", "had planned to meet": what was planned lay ahead; "would have met" does not.
    if (own !== undefined && own !== 'none')
      return modality === 'planned' || modality === 'demanded' ? fromPlan(annotated, token, own) : own;
    if (own === undefined) return undefined;
    if (token.head === token.index) break;
    token = tokenAt(annotated, token.head);
  }
  return modality === 'planned' || modality === 'demanded' ? 'future' : 'past';
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

const isPerfect = (auxiliaries: readonly string[]): boolean =>
  auxiliaries.some((a) => /^(have|has|had|having|['’](ve|d))$/u.test(a));

function fromPlan(annotated: Annotated, token: Token, own: 'past' | 'future'): Direction {
  const auxiliaries = auxiliariesOf(annotated, token);
  const wouldHave = isPerfect(auxiliaries) && auxiliaries.some((a) => MODAL.test(a));
  return wouldHave ? own : 'future';
}

const MODAL = /^(will|would|shall|can|could|may|might|must|should|wo|['’]ll|['’]d)$/u;

const auxiliariesOf = (annotated: Annotated, verb: Token): string[] =>
  dependents(annotated, verb.index, 'aux', 'auxpass').map((t) => t.text.toLowerCase());

/** The tense of a verb's own clause; `none` where it has none of its own (an infinitive, a participle). */
function tenseOf(annotated: Annotated, verb: Token): Direction | 'none' {
  const auxiliaries = auxiliariesOf(annotated, verb);
  if (isPerfect(auxiliaries)) return 'past';
  if (auxiliaries.some((a) => MODAL.test(a))) return 'future';
  const finite = auxiliaries.find((a) => /^(am|is|are|was|were|do|does|did|['’](s|re|m))$/u.test(a));
  if (finite !== undefined) return /^(was|were|did)$/u.test(finite) ? 'past' : presentOf(annotated, verb);
  if (verb.tag === 'VBD') return 'past';
  if (verb.tag === 'VBZ' || verb.tag === 'VBP') return presentOf(annotated, verb);
  // "the man shot on Tuesday" is told of as done.
  return verb.tag === 'VBN' && verb.dep === 'acl' ? 'past' : 'none';
}

/** "meets on Tuesday" is to come in a story; a caption tells what its picture shows. */
function presentOf(annotated: Annotated, { index }: Token): Direction {
  const region = annotated.sentences[annotated.sentenceOf[index] ?? -1]?.region;
  if (region === 'caption') return 'past';
  return region === 'headline' ? undefined : 'future';
}

/** "ahead of Tuesday’s meeting", "the planned visit on Friday", "after Monday’s raid". */
function fromNoun(annotated: Annotated, noun: Token): Direction | 'none' {
  if (dependents(annotated, noun.index, 'amod').some((t) => COMING.test(t.text))) return 'future';
  const before = tokenAt(annotated, noun.head).text.toLowerCase();
  if (noun.dep !== 'pobj') return 'none';
  if (/^(before|of)$/u.test(before) && isAhead(annotated, tokenAt(annotated, noun.head))) return 'future';
  return before === 'after' || before === 'since' ? 'past' : 'none';
}

const COMING = /^(planned|scheduled|upcoming|coming|proposed|forthcoming)$/iu;

const isAhead = (annotated: Annotated, preposition: Token): boolean =>
  preposition.text.toLowerCase() === 'before' ||
  /^(ahead|advance)$/iu.test(tokenAt(annotated, preposition.head).text);
