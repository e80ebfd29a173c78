/**
 * A body that a text calls only "it": an excerpt that begins after the name ("It was founded in 1982"). Where nothing is
 * named before that "it" could mean, and it does what only bodies undergo, "it" and "its" are one body without a name.
 */
import type { Annotated } from '../annotate/annotated.ts';
import { insideMarks } from '../annotate/quotation-marks.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import type { Mention } from '../mention/mention.ts';
import { EntityDraft } from './entity-draft.ts';

/** The body without a name, if there is one; `entityOf` has whom all mentions mean, and learns it of these pronouns. */
export function unnamedBody(
  annotated: Annotated,
  mentions: readonly Mention[],
  entityOf: Map<number, EntityDraft>,
): EntityDraft[] {
  const quoted = insideMarks(annotated);
  const open = mentions.filter(
    (m) =>
      /^its?$/iu.test(m.text) && m.form === 'pronoun' && !entityOf.has(m.index) && quoted[m.head] !== true,
  );
  const first = open.find((m) => isBody(annotated, m));
  if (!first || annotated.sentences[first.sentence]?.region !== 'body') return [];
  if (mentions.some((m) => m.index < first.index && isThing(entityOf.get(m.index)))) return [];
  const body = new EntityDraft({ type: 'Organization', named: false, plural: false, label: 'unnamed body' });
  for (const pronoun of open) {
    if (pronoun.index < first.index || !(isOwner(pronoun) || isBody(annotated, pronoun))) continue;
    body.add(pronoun);
    entityOf.set(pronoun.index, body);
  }
  return [body];
}

const isOwner = ({ text }: Mention): boolean => /^its$/iu.test(text);

const isThing = (entity: EntityDraft | undefined): boolean =>
  entity !== undefined && entity.type !== 'Person';

const BODY =
  /^(company|firm|subsidiary|affiliate|manufacturer|publisher|retailer|nonprofit|charity|conglomerate)$/u;

/** "It was founded by", "It is headquartered in", "It is a subsidiary of". */
function isBody(annotated: Annotated, { head }: Mention): boolean {
  const { dep, head: above } = tokenAt(annotated, head);
  const verb = tokenAt(annotated, above);
  if (dep === 'nsubjpass') return /^(found|co-?found|headquarter|incorporate)$/u.test(verb.lemma);
  if (dep !== 'nsubj' || verb.lemma !== 'be') return false;
  return dependents(annotated, above, 'attr', 'acomp').some(
    (t) => BODY.test(t.text) || t.text === 'headquartered',
  );
}
