/** "the 34-year-old": the one person of that age, or the one person just spoken of. */
import type { Annotated } from '../annotate/annotated.ts';
import type { Mention } from '../mention/mention.ts';
import type { EntityDraft } from './entity-draft.ts';
import type { NominalContext } from './nominal-context.ts';

const AGE = /^(\d{1,3})-year-old$/u;
// In sentences.
const REACH = 2;

/** Whom a nominal that is an age means; undefined for other nominals, and where two could be meant. */
export function personOfAge(context: NominalContext, mention: Mention): EntityDraft | undefined {
  const age = AGE.exec(mention.text)?.[1];
  if (age === undefined || mention.definite !== true) return undefined;
  const people = context.entities.filter((e) => e.type === 'Person');
  const ages = new Map(people.map((e) => [e, ageOf(context.annotated, e)]));
  const [only, other] = people.filter((e) => ages.get(e) === age);
  if (only) return other ? undefined : only;
  const near = people.filter((e) => ages.get(e) === undefined && isNear(e, mention));
  return near.length === 1 ? near[0] : undefined;
}

function isNear({ mentions }: EntityDraft, { index, sentence }: Mention): boolean {
  return mentions.some((m) => m.index < index && m.sentence >= sentence - REACH);
}

/** The age printed beside a person's name: "Omar Haddad, 34," or "34-year-old Omar Haddad". */
function ageOf({ article }: Annotated, { mentions }: EntityDraft): string | undefined {
  for (const { form, span } of mentions) {
    if (form !== 'name') continue;
    const behind = /^,? \(?(\d{1,3})(?=[,.)]| years old)/u.exec(article.text.slice(span[1], span[1] + 20));
    const before = /(\d{1,3})-year-old (?:\p{L}+ ){0,3}$/u.exec(
      article.text.slice(Math.max(0, span[0] - 60), span[0]),
    );
    const age = behind?.[1] ?? before?.[1];
    if (age !== undefined) return age;
  }
  return undefined;
}
