/** When the entities of an article were born, died or were founded. */
import type { EntityDateFound } from '../extraction.ts';
import { NOUN_RULE } from './nouns.ts';
import { PARENTHESIS_RULE } from './parentheses.ts';
import type { DatedReading, EntityDateRule } from './rule.ts';
import { makeEntityDate } from './rule.ts';
import { VERB_RULES } from './verbs.ts';

/** Every rule; of two that read the same words the earlier one speaks. */
export const ENTITY_DATE_RULES: readonly EntityDateRule[] = [PARENTHESIS_RULE, ...VERB_RULES, NOUN_RULE];

/** The dates that the rules find, each once. */
export function findEntityDates(reading: DatedReading): EntityDateFound[] {
  const found = new Map<string, EntityDateFound>();
  for (const rule of ENTITY_DATE_RULES)
    for (const draft of rule.find(reading)) {
      const date = makeEntityDate(reading.resolved, draft, rule.name);
      if (date === undefined) continue;
      const key = JSON.stringify([date.entity, date.date.property, date.date.subject, date.date.object]);
      if (!found.has(key)) found.set(key, date);
    }
  return [...found.values()];
}
