/** The entities that fill the places of a frame that a pattern asks for. */
import type { RelationProperties } from '../../../graph/model/index.ts';
import { definitionOf } from '../../../graph/model/index.ts';
import { dependents, textOf, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, ownerArgument } from '../argument.ts';
import { clausalEvents, plannedEvent } from '../event-clause.ts';
import type { Frame } from '../frames/frame.ts';
import type { ActionPattern, Slot } from './pattern.ts';

/** Who does it, or whom the relation starts from. */
export function sourcesOf(resolved: Resolved, frame: Frame, pattern: ActionPattern): Argument[] {
  return headsOf(resolved, frame, pattern.source)
    .filter((head) => !isSetting(resolved, frame, head))
    .map((head) => argumentAt(resolved, head) ?? strikerAt(resolved, frame, head))
    .filter((a) => a !== undefined)
    .filter((a) => isOfType(resolved, a, pattern.sourceTypes));
}

// "was bruised **by her punch**", "were killed **by Israeli airstrikes**": who strikes is named before the blow.
const BLOW =
  /^(punch|kick|blow|bullet|strike|airstrike|bomb|bombing|attack|missile|rocket|shell|shelling|gunfire|fire|drone|raid|bombardment|shot|knife)$/u;

function strikerAt(resolved: Resolved, frame: Frame, head: number): Argument | undefined {
  const { annotated } = resolved;
  const above = tokenAt(annotated, tokenAt(annotated, head).head);
  if (frame.kind !== 'verb' || above.dep !== 'agent' || !BLOW.test(tokenAt(annotated, head).lemma))
    return undefined;
  return dependents(annotated, head, 'poss', 'amod', 'compound')
    .map((t) => argumentAt(resolved, t.index))
    .find((owner) => owner !== undefined);
}

/** The other ends: those of the first place that is filled. */
export function targetsOf(resolved: Resolved, frame: Frame, pattern: ActionPattern): Argument[] {
  for (const slot of pattern.target) {
    const clauses = slot === 'object' && canBeEvent(pattern) ? clausalEvents(resolved, frame.predicate) : [];
    const filled = [
      ...headsOf(resolved, frame, slot).flatMap((head) => targetsAt(resolved, head, pattern)),
      ...clauses,
    ];
    if (filled.length > 0)
      return filled.filter(
        (a) => isOfType(resolved, a, pattern.targetTypes) && isOfKind(resolved, a, pattern.targetKinds),
      );
  }
  return [];
}

/** "blamed the flood on Russia": an event fills a place only where the relation can have one. */
function targetsAt(resolved: Resolved, head: number, pattern: ActionPattern): Argument[] {
  const found = argumentAt(resolved, head);
  const isEvent = found !== undefined && resolved.entities[found.entity]?.type === 'Event';
  if (found && (!isEvent || canBeEvent(pattern))) return [found];
  if (!pattern.throughOwner) return [];
  const planned = canBeEvent(pattern) ? plannedEvent(resolved, head) : undefined;
  return [planned, ownerArgument(resolved, head)].filter((a) => a !== undefined);
}

const canBeEvent = ({ relation }: ActionPattern): boolean => definitionOf(relation).range.includes('Event');

function headsOf({ annotated }: Pick<Resolved, 'annotated'>, frame: Frame, slot: Slot): readonly number[] {
  if (slot === 'subject') return frame.subjects;
  if (slot === 'object') return frame.objects;
  if (slot === 'surface') return frame.objects.length > 0 ? frame.objects : frame.subjects;
  // "invests in land **in Texas**": of two phrases with one preposition the first fills the place.
  // When it was is no place: "was born **in 1801** in Leeds".
  return frame.obliques
    .filter(({ preposition }) => slot.prepositions.includes(preposition))
    .filter(({ heads }) => !heads.every((head) => isTime(tokenAt(annotated, head))))
    .filter(({ preposition }, i, all) => all.findIndex((o) => o.preposition === preposition) === i)
    .flatMap((o) => o.heads);
}

const MONTH =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?$/u;

const isTime = ({ tag, text }: Token): boolean => tag === 'CD' || /^\d{4}s?$/u.test(text) || MONTH.test(text);

/** "the **Paris** attack": a city before the noun is where it happened; a country may have done it. */
function isSetting(resolved: Resolved, frame: Frame, head: number): boolean {
  if (frame.kind !== 'noun' || tokenAt(resolved.annotated, head).dep !== 'compound') return false;
  const entity = resolved.entities[argumentAt(resolved, head)?.entity ?? -1];
  return entity?.type === 'Place' && entity.kind !== 'country';
}

function isOfType(resolved: Resolved, argument: Argument, types: ActionPattern['sourceTypes']): boolean {
  const type = resolved.entities[argument.entity]?.type;
  return type !== undefined && (types === undefined || types.includes(type));
}

function isOfKind(resolved: Resolved, argument: Argument, kinds: ActionPattern['targetKinds']): boolean {
  const kind = resolved.entities[argument.entity]?.kind;
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}

/** What the words in a pattern's told place say: "worked **as an engineer**". */
export function toldProperties(
  resolved: Resolved,
  frame: Frame,
  { told }: ActionPattern,
): RelationProperties {
  const head = told ? headsOf(resolved, frame, told.from)[0] : undefined;
  if (!told || head === undefined) return {};
  const { annotated } = resolved;
  let start = head;
  while (start > 0 && isOfTitle(annotated.tokens[start - 1], head)) start--;
  return { [told.property]: textOf(annotated, { start, end: head + 1 }) };
}

const isOfTitle = (token: Token | undefined, head: number): boolean =>
  token?.head === head && /^(amod|compound|nmod)$/u.test(token.dep);
