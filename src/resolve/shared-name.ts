/**
 * Whom a short name means that fits several full names ("Weber" beside Karl and Anna Weber). Recency alone misleads: a
 * father named in passing does not take over the name of the person whom the article is about.
 */
import type { Mention } from '../mention/mention.ts';

/** A full name that the short one could stand for, with its mentions so far. */
export interface Bearer {
  readonly mentions: readonly Mention[];
}

/** How often and where a bearer was named up to some mention of the short name. */
interface Use<T> {
  readonly bearer: T;
  count: number;
  first: number;
  lastSentence: number;
}

// In sentences: somebody not named for this long is no longer spoken of.
const SILENT = 3;
// Times as often: whom the article is about beyond doubt.
const PLAIN = 2;

/**
 * For each mention of the short name, in text order, the bearer it means; undefined where nothing tells. The bearer
 * named first and more often than the others leads, and keeps the name unless another alone was just named in full: then
 * that one is meant if the leader has not been spoken of for some sentences, and otherwise a plain leader or nobody.
 */
export function shareName<T extends Bearer>(
  short: readonly Mention[],
  bearers: readonly T[],
): (T | undefined)[] {
  const namings = bearers
    .flatMap((bearer) => bearer.mentions.map((mention) => ({ mention, bearer })))
    .sort((a, b) => a.mention.index - b.mention.index);
  const uses = new Map<T, Use<T>>();
  let next = 0;
  return short.map((mention) => {
    for (let n = namings[next]; n && n.mention.index < mention.index; n = namings[++next])
      note(uses, n.bearer, n.mention);
    const meant = bearerAt(mention, [...uses.values()]);
    if (meant) note(uses, meant, mention);
    return meant;
  });
}

function note<T>(uses: Map<T, Use<T>>, bearer: T, mention: Mention): void {
  const use = uses.get(bearer);
  if (!use) uses.set(bearer, { bearer, count: 1, first: mention.index, lastSentence: mention.sentence });
  else {
    use.count++;
    use.lastSentence = mention.sentence;
  }
}

function bearerAt<T>({ sentence }: Mention, uses: readonly Use<T>[]): T | undefined {
  const recent = uses.filter((u) => sentence - u.lastSentence <= 1);
  const just = recent.length === 1 ? recent[0] : undefined;
  const lead = leaderOf(uses);
  if (!lead || !just || just === lead) return (lead ?? just)?.bearer;
  if (sentence - lead.lastSentence > SILENT) return just.bearer;
  return lead.count > PLAIN * just.count ? lead.bearer : undefined;
}

/** Who was named first, and more often than any other; undefined where two are level. */
function leaderOf<T>(uses: readonly Use<T>[]): Use<T> | undefined {
  const [first, ...others] = [...uses].sort((a, b) => a.first - b.first);
  return first && others.every((o) => o.count < first.count) ? first : undefined;
}
