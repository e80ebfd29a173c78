/**
 * Somebody whom a text calls only "he" or "she": an excerpt that begins after the name. Where the article holds nobody
 * whom the pronoun could mean, all its pronouns of that gender are one person without a name, so that what is said of
 * them is kept and a reader can merge them with whom they know. An article that names anybody fitting makes none.
 */
import type { Annotated } from '../annotate/annotated.ts';
import { insideMarks } from '../annotate/quotation-marks.ts';
import { tokenAt } from '../annotate/tree.ts';
import type { Mention } from '../mention/mention.ts';
import { EntityDraft } from './entity-draft.ts';

const LABELS = { male: 'unnamed man', female: 'unnamed woman' } as const;
type Gender = keyof typeof LABELS;

/** The persons without a name; `entityOf` has whom all mentions mean, by mention index, and learns it of their pronouns. */
export function unnamedPersons(
  annotated: Annotated,
  mentions: readonly Mention[],
  entityOf: Map<number, EntityDraft>,
): EntityDraft[] {
  const quoted = insideMarks(annotated);
  const known = new Set(entityOf.values());
  return (['male', 'female'] as const).flatMap((gender) => {
    const pronouns = mentions.filter((m) => m.form === 'pronoun' && m.agreement.gender === gender);
    const open = pronouns.filter((m) => !entityOf.has(m.index) && quoted[m.head] !== true);
    const first = open[0];
    if (!first || annotated.sentences[first.sentence]?.region !== 'body') return [];
    if ([...known].some((entity) => couldBe(annotated, entity, gender, first))) return [];
    const person = new EntityDraft({ type: 'Person', named: false, plural: false, label: LABELS[gender] });
    for (const pronoun of open) {
      person.add(pronoun);
      entityOf.set(pronoun.index, person);
    }
    return [person];
  });
}

/** Whether the pronoun could mean an entity of the article: somebody of its gender, named before it or in a later sentence. */
function couldBe(annotated: Annotated, entity: EntityDraft, gender: Gender, pronoun: Mention): boolean {
  const isPerson = entity.type === 'Person' || (entity.type === 'Group' && !entity.plural);
  if (!isPerson || (entity.gender !== undefined && entity.gender !== gender)) return false;
  const isBefore = entity.mentions.some((m) => m.index < pronoun.index);
  if (!entity.named) return isBefore;
  return isBefore || !isBehindSubject(annotated, entity, pronoun);
}

/**
 * "He was the son of Omar Haddad": who stands in the clause of a subject, behind it, is somebody else (principle C of
 * binding theory: N. Chomsky, Lectures on Government and Binding, 1981).
 */
function isBehindSubject(annotated: Annotated, entity: EntityDraft, pronoun: Mention): boolean {
  return (
    entity.mentions.every((m) => m.sentence === pronoun.sentence) && isInMainClause(annotated, pronoun.head)
  );
}

function isInMainClause(annotated: Annotated, index: number): boolean {
  let token = tokenAt(annotated, index);
  for (let steps = 0; steps < 8 && token.head !== token.index; steps++) {
    if (!/^(nsubj|nsubjpass|poss|conj)$/u.test(token.dep)) return false;
    token = tokenAt(annotated, token.head);
  }
  return token.head === token.index;
}
