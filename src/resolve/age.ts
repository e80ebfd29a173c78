/** "the 34-year-old": the one person of that age, or the one person just spoken of. */
import type { Annotated } from '../annotate/annotated.ts';
import type { Mention } from '../mention/mention.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NominalContext } from './nominal-context.ts';

const AGE = /^(\d{1,3})-year-old$/u;
// In sentences, and in mentions: a reader looks no further, and a long text stays linear.
const REACH = 2;
const WINDOW = 120;

/** The age printed beside a name of each person who has one. */
export function agesOf(
  annotated: Annotated,
  clusters: readonly { readonly names: readonly Mention[]; readonly entity: EntityDraft }[],
): ReadonlyMap<EntityDraft, string> {
  const ages = new Map<EntityDraft, string>();
  for (const { names, entity } of clusters) {
    const age = entity.type === 'Person' ? ageBeside(annotated, names) : undefined;
    if (age !== undefined) ages.set(entity, age);
  }
  return ages;
}

/** Whom a nominal that is an age means; undefined for other nominals, and where two could be meant. */
export function personOfAge(context: NominalContext, mention: Mention): EntityDraft | undefined {
  const age = AGE.exec(mention.text)?.[1];
  if (age === undefined || mention.definite !== true) return undefined;
  const [only, other] = [...context.ages].filter(([, known]) => known === age);
  if (only) return other ? undefined : only[0];
  const near = peopleNear(context, mention);
  return near.size === 1 ? [...near][0] : undefined;
}

/** The persons just spoken of whose age is not told. */
function peopleNear(
  { mentions, entityOf, ages }: NominalContext,
  { index, sentence }: Mention,
): ReadonlySet<EntityDraft> {
  const near = new Set<EntityDraft>();
  for (let i = index - 1; i >= index - WINDOW && (mentions[i]?.sentence ?? -1) >= sentence - REACH; i--) {
    const entity = entityOf.get(i);
    if (entity?.type === 'Person' && !ages.has(entity)) near.add(entity);
  }
  return near;
}

/** The age printed beside one of some names: "Omar Haddad, 34," or "34-year-old Omar Haddad". */
function ageBeside({ article }: Annotated, names: readonly Mention[]): string | undefined {
  for (const { span } of names) {
    const behind = /^,? \(?(\d{1,3})(?=[,.)]| years old)/u.exec(article.text.slice(span[1], span[1] + 20));
    const before = /(\d{1,3})-year-old (?:\p{L}+ ){0,3}$/u.exec(
      article.text.slice(Math.max(0, span[0] - 60), span[0]),
    );
    const age = behind?.[1] ?? before?.[1];
    if (age !== undefined) return age;
  }
  return undefined;
}
