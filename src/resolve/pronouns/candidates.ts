/** The mentions that a pronoun could mean: before it, near it, agreeing, and not barred. */
import { tokenAt } from '../../annotate/tree.ts';
import type { Mention } from '../../mention/mention.ts';
import type { EntityDraft } from '../entity-draft.ts';
import { agrees } from './agreement.ts';
import { isBarred } from './binding.ts';
import type { Candidate, PronounContext } from './context.ts';
import { speakersAround } from './speakers.ts';

// In mentions: a reader looks no further, and a long text stays linear.
const WINDOW = 120;

/** The candidates up to so many sentences back, nearest first; some entity may have several mentions among them. */
export function candidatesFor(context: PronounContext, pronoun: Mention, reach: number): Candidate[] {
  const { annotated } = context;
  const region = regionOf(context, pronoun);
  const barred = barredEntities(context, pronoun);
  const found: Candidate[] = [];
  for (const { mention, entity } of mentionsBefore(context, pronoun, reach)) {
    if (!agrees(entity, pronoun) || barred.has(entity) || isPredicate(context, mention)) continue;
    // A caption is read beside the story: nobody in it is taken up by a pronoun outside.
    if (regionOf(context, mention) !== region || isBarred(annotated, mention, pronoun)) continue;
    found.push({ mention, entity });
  }
  return found;
}

/**
 * Whether an entity of unknown gender gives way to another name near by: "Grace Otieno met a soldier who had taken her
 * file", for nothing says that the soldier is a woman.
 */
export function isOutdone(context: PronounContext, entity: EntityDraft, pronoun: Mention): boolean {
  const { gender } = pronoun.agreement;
  if (gender === undefined || gender === 'neuter' || entity.gender === gender) return false;
  const others = candidatesFor(context, pronoun, 1).filter((c) => c.entity !== entity && c.entity.named);
  return others.some((c) => c.entity.gender === gender || !entity.named);
}

/** All mentions that stand before a pronoun and belong to an entity, nearest first. */
function* mentionsBefore(
  { mentions, entityOf }: PronounContext,
  pronoun: Mention,
  reach: number,
): Generator<Candidate> {
  for (let i = pronoun.index - 1; i >= 0 && i >= pronoun.index - WINDOW; i--) {
    const mention = mentions[i];
    if (!mention || mention.sentence < pronoun.sentence - reach) return;
    const entity = entityOf.get(i);
    const isBefore = mention.span[1] <= pronoun.span[0];
    if (entity && isBefore && mention.form !== 'demonym') yield { mention, entity };
  }
}

/** Whoever the tree or the quotation marks bar in any of their mentions in the pronoun's sentence. */
function barredEntities(context: PronounContext, pronoun: Mention): Set<unknown> {
  const barred = new Set<unknown>(speakersAround(context, pronoun));
  for (const { mention, entity } of mentionsBefore(context, pronoun, 0))
    if (isBarred(context.annotated, mention, pronoun)) barred.add(entity);
  return barred;
}

/** "a hero", in "she became a hero": says what somebody is and brings in nobody new. */
function isPredicate({ annotated }: PronounContext, { form, head }: Mention): boolean {
  return form === 'nominal' && /^(attr|oprd)$/u.test(tokenAt(annotated, head).dep);
}

function regionOf({ annotated }: PronounContext, { sentence }: Mention): string {
  const region = annotated.sentences[sentence]?.region ?? 'body';
  return /^(body|headline|dateline|byline)$/u.test(region) ? 'body' : region;
}
