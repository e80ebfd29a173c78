/** Events that a clause names: "plans **to deploy** agents", "opposed **deploying** agents". */
import { dependent, dependents, tokenAt } from '../annotate/tree.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { Argument } from './argument.ts';
import { argumentAt, tokenSpan } from './argument.ts';
import { isInfinitive } from './frames/clause.ts';

// Nouns whose infinitive says what is to happen: who condemns the plan condemns that.
const PLANS = new Set(
  'plan decision proposal move intention bid effort attempt push scheme idea offer'.split(' '),
);

/** The event that a planned deed will be: of "to deploy" for the head of "plans to deploy agents". */
export function plannedEvent(resolved: Resolved, noun: number): Argument | undefined {
  const { annotated } = resolved;
  if (!PLANS.has(tokenAt(annotated, noun).lemma)) return undefined;
  return dependents(annotated, noun, 'acl', 'relcl')
    .filter((clause) => isInfinitive(annotated, clause.index))
    .map((clause) => eventAt(resolved, clause.index))
    .find((event) => event !== undefined);
}

/** The events of a verb's clauses without subject: "opposed deploying agents", "condemned what appears to be an attack". */
export function clausalEvents(resolved: Resolved, verb: number): Argument[] {
  const { annotated } = resolved;
  const seeming = dependents(annotated, verb, 'ccomp')
    .filter((clause) => dependent(annotated, clause.index, 'nsubj')?.norm === 'what')
    .flatMap((clause) => [clause, ...dependents(annotated, clause.index, 'xcomp')])
    .flatMap(({ index }) => dependents(annotated, index, 'attr'))
    .flatMap(({ index }) => argumentAt(resolved, index) ?? [])
    .filter(({ entity }) => resolved.entities[entity]?.type === 'Event');
  const gerunds = dependents(annotated, verb, 'xcomp', 'ccomp', 'dobj', 'csubj')
    .filter((clause) => clause.tag === 'VBG' && !dependent(annotated, clause.index, 'nsubj', 'aux', 'mark'))
    .flatMap((clause) => eventAt(resolved, clause.index) ?? []);
  return [...seeming, ...gerunds];
}

/** The event that a verb tells of. */
export function eventAt(resolved: Resolved, verb: number): Argument | undefined {
  const mention = resolved.mentions.find(
    ({ head, index }) => head === verb && resolved.entities[resolved.entityOf[index] ?? -1]?.type === 'Event',
  );
  const entity = mention && resolved.entityOf[mention.index];
  return entity === undefined ? undefined : { entity, span: tokenSpan(resolved, verb), token: verb };
}
