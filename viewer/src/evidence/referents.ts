/** Whom a claim's words mean where they do not name anybody. */
import type { Claim } from '../../../graph/model/claim.ts';
import type { Span } from '../../../graph/model/span.ts';
import type { EntityNode, GraphData, GraphEdge } from '../data/graph-data.ts';
import { articleOf, isEntity } from '../data/graph-data.ts';

/** Words of an article, and the entity that they stand for. */
export interface Referent {
  readonly words: string;
  readonly node: EntityNode;
}

type Ends = Pick<GraphEdge, 'source' | 'target'>;
type Mention = EntityNode['attributes']['mentions'][number];

/** Words without case, article and surplus space: “The reporters” and “reporters” name the same. */
const plain = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?)\s/iu, '')
    .toLowerCase();

/** How many characters of a span a mention covers. */
const shared = ({ start, end }: Mention, [from, to]: Span): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));

/** The mention that covers most of a span, if any does; of two, the one that is nearer to it in length. */
function mentionAt({ attributes }: EntityNode, article: string, span: Span): Mention | undefined {
  const length = ({ start, end }: Mention): number => end - start;
  return attributes.mentions
    .filter((mention) => mention.article === article && shared(mention, span) > 0)
    .sort((a, b) => shared(b, span) - shared(a, span) || length(a) - length(b) || a.start - b.start)[0];
}

/** The two ends of a relation with that of this role first: a relation that goes both ways may be kept turned. */
function endsFor(
  data: GraphData,
  { source, target }: Ends,
  role: 'subject' | 'object',
): readonly EntityNode[] {
  return (role === 'subject' ? [source, target] : [target, source])
    .map((key) => data.nodes.get(key))
    .filter((node) => node !== undefined)
    .filter(isEntity);
}

/** Who is meant by the subject and the object of a claim, where its words are a pronoun or a description. */
export function referentsOf(data: GraphData, claim: Claim, ends: Ends): readonly Referent[] {
  const text = articleOf(data, claim.article)?.attributes.text;
  if (text === undefined) return [];
  const found = (['subject', 'object'] as const).flatMap((role) => {
    const span = claim[role];
    for (const node of endsFor(data, ends, role)) {
      const mention = mentionAt(node, claim.article, span);
      if (mention === undefined) continue;
      const words = text.slice(span[0], span[1]).replace(/\s+/gu, ' ').trim();
      const names = [node.attributes.name, ...node.attributes.aliases].map(plain);
      const isName = mention.form === 'name' || names.includes(plain(words));
      return isName ? [] : [{ words, node }];
    }
    return [];
  });
  return found.filter(
    ({ words, node }, index) =>
      found.findIndex((other) => other.words === words && other.node === node) === index,
  );
}
