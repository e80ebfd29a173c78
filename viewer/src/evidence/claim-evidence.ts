/** What the page shows for one claim: where it stands, whose words it is, and how sure it is. */
import type { Claim } from '../../../graph/model/claim.ts';
import type { ArticleNode, GraphData, GraphEdge } from '../data/graph-data.ts';
import { articleOf } from '../data/graph-data.ts';
import { isWithheld } from '../data/withheld-text.ts';
import type { Excerpt } from './excerpts.ts';
import { excerptsOf } from './excerpts.ts';
import { sentenceBefore } from './lead-in.ts';
import type { Mark } from './pieces.ts';
import type { Referent } from './referents.ts';
import { referentsOf } from './referents.ts';

export interface ClaimEvidence {
  readonly claim: Claim;
  readonly article: ArticleNode | undefined;
  /** The claim's sentence; more than one stretch when what was said stands elsewhere. */
  readonly excerpts: readonly Excerpt[];
  /** The sentence before, where the claim's own words name nobody. */
  readonly leadIn: string | undefined;
  readonly referents: readonly Referent[];
}

function marksOf({ subject, trigger, object }: Claim): readonly Mark[] {
  return [
    { role: 'subject', span: subject },
    { role: 'trigger', span: trigger },
    { role: 'object', span: object },
  ];
}

/**
 * The evidence of one claim of an edge. Where its words name nobody, it comes with the sentence before and with who is
 * meant. The article is absent only in a graph that lacks it.
 */
export function evidenceOf(
  data: GraphData,
  claim: Claim,
  ends: Pick<GraphEdge, 'source' | 'target'>,
): ClaimEvidence {
  const article = articleOf(data, claim.article);
  if (article === undefined) return { claim, article, excerpts: [], leadIn: undefined, referents: [] };
  const { text, regions } = article.attributes;
  const excerpts = excerptsOf(text, claim.sentence, marksOf(claim));
  const referents = referentsOf(data, claim, ends);
  const hasContext = referents.length > 0 && !isWithheld(data);
  const before = hasContext ? sentenceBefore(text, claim.sentence[0], regions) : undefined;
  const leadIn = before === undefined ? undefined : text.slice(before[0], before[1]);
  return { claim, article, excerpts, leadIn, referents };
}

const rank = (data: GraphData, claim: Claim): string =>
  claim.reported ?? articleOf(data, claim.article)?.attributes.published ?? '~';

/** An edge's claims in reading order: by date of report, article, and place in it. */
export function claimsInOrder(data: GraphData, edge: GraphEdge): readonly Claim[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return [...edge.attributes.claims].sort(
    (a, b) =>
      compare(rank(data, a), rank(data, b)) ||
      compare(a.article, b.article) ||
      a.sentence[0] - b.sentence[0] ||
      compare(a.id, b.id),
  );
}
