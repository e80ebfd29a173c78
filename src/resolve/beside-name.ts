/** The name that a nominal stands beside: "FBI agent Lucy Hart", "Omar Haddad, chairman of …", "Jane Doyle is a lawyer". */
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { isKin } from '../lexicon/roles.ts';
import type { Mention } from '../mention/mention.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NominalContext } from './nominal-context.ts';
import { lastWord } from './nominal-context.ts';

/** The named entity that the nominal says something of; undefined where it stands alone. */
export function besideName(context: NominalContext, mention: Mention): EntityDraft | undefined {
  const { annotated, entityAt } = context;
  const token = tokenAt(annotated, mention.head);
  const nearer = objectsOf(annotated, mention.head)
    .flatMap((t) => dependents(annotated, t, 'appos'))
    .filter(({ leftEdge }) => annotated.tokens[leftEdge - 1]?.text === ',');
  const appositives = [...dependents(annotated, mention.head, 'appos'), ...nearer].map((t) => t.index);
  const isModifier = /^(compound|appos|amod|nmod)$/u.test(token.dep);
  const besides = isModifier ? [token.head, ...appositives] : appositives;
  const named = besides
    .filter((t) => !isQuotedApart(annotated, mention.head, t))
    .map(entityAt)
    .find((e) => e !== undefined && agrees(e, mention));
  return (
    named ??
    bodyInside(context, mention) ??
    subjectOf(context, mention) ??
    nameBehind(context, mention) ??
    nameBefore(context, mention) ??
    placeOf(context, mention)
  );
}

/** "called the FBI “a gang”": what stands in quotation marks beside a name is somebody's opinion, not what it is. */
function isQuotedApart(annotated: Annotated, a: number, b: number): boolean {
  const between = annotated.tokens.slice(Math.min(a, b), Math.max(a, b));
  return between.filter((t) => /^("|“|”|‘|’|''|``|«|»)$/u.test(t.text)).length % 2 === 1;
}

/** "the mayor of Lyon, Claire Dubois,": the parser ties the name to the nearer noun. No comma, no mayor: "the son of the physician Luc Dubois". */
function objectsOf(annotated: Annotated, noun: number): number[] {
  const prepositions = dependents(annotated, noun, 'prep');
  return prepositions.flatMap((p) => dependents(annotated, p.index, 'pobj')).map((t) => t.index);
}

/** "Jane Doyle is a lawyer": a predicate says what its subject is. */
function subjectOf({ annotated, entityAt }: NominalContext, mention: Mention): EntityDraft | undefined {
  const token = tokenAt(annotated, mention.head);
  if (token.dep !== 'attr') return undefined;
  const subject = dependents(annotated, token.head, 'nsubj')[0];
  const named = subject === undefined ? undefined : entityAt(subject.index);
  return named?.type === 'Person' && agrees(named, mention) ? named : undefined;
}

/** "Kenyan teen Grace Otieno", "Mother of three Grace Otieno": the name right behind, where the tree has lost it. */
function nameBehind({ annotated, entityAt }: NominalContext, mention: Mention): EntityDraft | undefined {
  let next = mention.tokens.end;
  const isOfNumber = tokenAt(annotated, mention.head).dep !== 'pobj' && isKin(lastWord(mention));
  if (isOfNumber && annotated.tokens[next]?.norm === 'of' && annotated.tokens[next + 1]?.tag === 'CD')
    next += 2;
  const named = entityAt(next);
  const isStart = named !== undefined && entityAt(next - 1) !== named;
  return isStart && named.type === 'Person' && agrees(named, mention) ? named : undefined;
}

/** "Amina Ali, the daughter of a judge,": set apart by commas right after the name, where the tree hangs it elsewhere. */
function nameBefore({ annotated, entityAt }: NominalContext, mention: Mention): EntityDraft | undefined {
  const { dep, leftEdge, rightEdge } = tokenAt(annotated, mention.head);
  const comma = annotated.tokens[leftEdge - 1];
  const end = annotated.tokens[rightEdge + 1];
  if (!/^(appos|conj|attr|ROOT|pobj|oprd)$/u.test(dep) || comma?.text !== ',' || end?.pos !== 'PUNCT')
    return undefined;
  const named = entityAt(leftEdge - 2);
  return named?.type === 'Person' && agrees(named, mention) ? named : undefined;
}

/** "the city of Mombasa", "the northern town of Bura": the place behind "of" is the place. */
function placeOf({ annotated, entityAt }: NominalContext, mention: Mention): EntityDraft | undefined {
  if (mention.type !== 'Place') return undefined;
  const of = dependents(annotated, mention.head, 'prep').find((p) => p.norm === 'of');
  const named = of && dependents(annotated, of.index, 'pobj').map((t) => entityAt(t.index))[0];
  return named?.named === true && named.type === 'Place' ? named : undefined;
}

const KIND_OF_BODY =
  /^(agency|group|party|company|firm|newspaper|network|militia|organization|organisation|movement|union)$/u;

/** "the ANSA news agency", "the FBI agency": the noun only says what kind of body the name is of. */
function bodyInside({ annotated, entityAt }: NominalContext, mention: Mention): EntityDraft | undefined {
  if (mention.type !== 'Organization' || !KIND_OF_BODY.test(lastWord(mention))) return undefined;
  const names = dependents(annotated, mention.head, 'compound').map((t) => entityAt(t.index));
  return names.find((e) => e?.named === true && e.type === 'Organization');
}

function agrees(entity: EntityDraft, mention: Mention): boolean {
  if (!entity.named) return false;
  if (mention.type === undefined) return entity.type === 'Person' && mention.agreement.number !== 'plural';
  const isPlace = mention.type === 'Organization' && cueOf(lastWord(mention))?.type === 'Place';
  return mention.type === entity.type || (isPlace && entity.type === 'Place');
}
