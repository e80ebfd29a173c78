/** Finds whom each pronoun means: sieve after sieve, the surest first. */
import type { Annotated } from '../../annotate/annotated.ts';
import { insideMarks } from '../../annotate/quotation-marks.ts';
import type { Mention } from '../../mention/mention.ts';
import type { EntityDraft } from '../entity-draft.ts';
import { cataphora } from './cataphora.ts';
import type { PronounContext, PronounSieve } from './context.ts';
import { described } from './described.ts';
import { neuter } from './neuter.ts';
import { person } from './person.ts';
import { plural } from './plural.ts';
import { reflexive } from './reflexive.ts';
import { reported } from './reported.ts';

/** In the order in which they are asked. */
const PRONOUN_SIEVES: readonly PronounSieve[] = [
  reflexive,
  described,
  reported,
  cataphora,
  person,
  plural,
  neuter,
];

/**
 * Resolves the pronouns in text order, those in quotations last: whom the speaker means is clearer once it is known who
 * speaks. Those without a sure antecedent stay without entity.
 */
export function resolvePronouns(
  annotated: Annotated,
  mentions: readonly Mention[],
  entityOf: Map<number, EntityDraft>,
): void {
  const context: PronounContext = { annotated, mentions, entityOf, isQuoted: insideMarks(annotated) };
  const pronouns = mentions.filter((m) => m.form === 'pronoun');
  const isQuoted = (p: Mention): boolean => context.isQuoted[p.head] === true;
  for (const pronoun of [...pronouns.filter((p) => !isQuoted(p)), ...pronouns.filter(isQuoted)]) {
    const entity = meantBy(context, pronoun);
    if (!entity) continue;
    entity.add(pronoun);
    entityOf.set(pronoun.index, entity);
  }
}

function meantBy(context: PronounContext, pronoun: Mention): EntityDraft | undefined {
  for (const sieve of PRONOUN_SIEVES) {
    const answer = sieve.find(context, pronoun);
    if (answer === 'open') return undefined;
    if (answer) return answer;
  }
  return undefined;
}
