/** What the page shows for one claim: where it stands, whose words it is, and how sure it is. */
import type { Claim } from '../../../graph/model/claim.ts';
import type { Span } from '../../../graph/model/span.ts';
import { contains } from '../../../graph/model/span.ts';
import type { ArticleNode, GraphData, GraphEdge } from '../data/graph-data.ts';
import { articleOf } from '../data/graph-data.ts';
import { joinWindows, windowAround } from './context.ts';
import type { Mark, Piece } from './pieces.ts';
import { cutPieces } from './pieces.ts';

/** A stretch of the article; `before` and `after` say whether the line goes on beyond it. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly before: boolean;
  readonly after: boolean;
}

export interface ClaimEvidence {
  readonly claim: Claim;
  readonly article: ArticleNode | undefined;
  /** The claim's sentence; more than one stretch when what was said stands elsewhere. */
  readonly excerpts: readonly Excerpt[];
}

function marksOf({ subject, trigger, object }: Claim): readonly Mark[] {
  return [
    { role: 'subject', span: subject },
    { role: 'trigger', span: trigger },
    { role: 'object', span: object },
  ];
}

const goesOn = (text: string, at: number): boolean => /[^\s]/u.test(text.charAt(at));

/** Cuts the excerpts of a text that show all marks: the sentence whole, and the neighbourhood of what lies outside. */
export function excerptsOf(text: string, sentence: Span, marks: readonly Mark[]): readonly Excerpt[] {
  const outside = marks.filter(({ span }) => !contains(sentence, span));
  const windows = joinWindows([sentence, ...outside.map(({ span }) => windowAround(text, span))]);
  return windows.map((window) => ({
    pieces: cutPieces(text, window, marks),
    before: !contains(window, sentence) && goesOn(text, window[0] - 2),
    after: !contains(window, sentence) && goesOn(text, window[1] + 1),
  }));
}

/** The evidence of one claim. The article is absent only in a graph that lacks it. */
export function evidenceOf(data: GraphData, claim: Claim): ClaimEvidence {
  const article = articleOf(data, claim.article);
  if (article === undefined) return { claim, article, excerpts: [] };
  return { claim, article, excerpts: excerptsOf(article.attributes.text, claim.sentence, marksOf(claim)) };
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
