/** Counts the tokens on which two analyses of a text differ, field by field, and shows where. */
import type { Doc, Token, TokenSpan } from '../../../src/english/doc.ts';

/** What is compared. The last three are of spans: which of them a token lies in. */
export const FIELDS = [
  ...(['text', 'offset', 'spaceAfter', 'isSpace', 'norm', 'shape', 'tag', 'pos', 'morph', 'lemma'] as const),
  ...(['dep', 'head', 'subtree', 'sentenceStart', 'entity', 'sentence', 'namedEntity', 'nounChunk'] as const),
] as const;

export type Field = (typeof FIELDS)[number];

export type Facts = Readonly<Record<Field, string>>;

export interface Difference {
  readonly id: string;
  readonly field: Field;
  readonly start: number;
  readonly expected: string;
  readonly actual: string;
  /** The text around the token. */
  readonly context: string;
}

export interface Comparison {
  /** Tokens of either analysis; one that only one of them has differs in every field. */
  readonly tokens: number;
  readonly differences: readonly Difference[];
}

const ABSENT = 'no token here';

/** Differing tokens that a report shows. */
const EXAMPLES = 40;

/** Per token, the span it lies in, as offsets into the text, so that a token more elsewhere does not matter. */
function spanOfToken(
  doc: Doc,
  spans: readonly (TokenSpan & { readonly label?: string })[],
): Map<number, string> {
  const names = new Map<number, string>();
  for (const { start, end, label } of spans) {
    const name = `${doc.tokens[start]?.start ?? ABSENT}-${doc.tokens[end - 1]?.end ?? ABSENT} ${label ?? ''}`;
    // A token in two spans would be a fault; the doubled name shows it.
    for (let index = start; index < end; index++) names.set(index, (names.get(index) ?? '') + name);
  }
  return names;
}

/** What a document says of each token, by the token's offset; every reference to a token is an offset too. */
export function factsOf(doc: Doc): Map<number, Facts> {
  const [sentences, entities, chunks] = [doc.sentences, doc.entities, doc.nounChunks].map((spans) =>
    spanOfToken(doc, spans),
  );
  const at = (index: number): Token | undefined => doc.tokens[index];
  const factsOfToken = (token: Token): Facts => ({
    text: token.text,
    offset: `${token.start}-${token.end}`,
    spaceAfter: String(token.spaceAfter),
    isSpace: String(token.isSpace),
    ...{ norm: token.norm, shape: token.shape, tag: token.tag, pos: token.pos, morph: token.morph },
    ...{ lemma: token.lemma, dep: token.dep },
    head: String(at(token.head)?.start),
    subtree: `${String(at(token.leftEdge)?.start)}-${String(at(token.rightEdge)?.end)}`,
    sentenceStart: String(token.sentenceStart),
    entity: `${token.entityIob} ${token.entityType}`,
    sentence: sentences?.get(token.index) ?? '',
    namedEntity: entities?.get(token.index) ?? '',
    nounChunk: chunks?.get(token.index) ?? '',
  });
  return new Map(doc.tokens.map((token) => [token.start, factsOfToken(token)]));
}

/** Compares two analyses of the same text. */
export function compareDocs(id: string, expected: Doc, actual: Doc): Comparison {
  const [wanted, found] = [factsOf(expected), factsOf(actual)];
  const starts = [...new Set([...wanted.keys(), ...found.keys()])].sort((a, b) => a - b);
  const differences = starts.flatMap((start) =>
    FIELDS.flatMap((field): Difference[] => {
      const [a, b] = [wanted.get(start)?.[field] ?? ABSENT, found.get(start)?.[field] ?? ABSENT];
      const context = expected.text.slice(Math.max(0, start - 25), start + 25);
      return a === b ? [] : [{ id, field, start, expected: a, actual: b, context }];
    }),
  );
  return { tokens: starts.length, differences };
}

export function joinComparisons(comparisons: readonly Comparison[]): Comparison {
  return {
    tokens: comparisons.reduce((sum, { tokens }) => sum + tokens, 0),
    differences: comparisons.flatMap(({ differences }) => differences),
  };
}

/** The share of tokens, 0–1, that are equal in a field. */
export function shareEqual({ tokens, differences }: Comparison, field: Field): number {
  return tokens === 0
    ? 0
    : 1 - differences.filter((difference) => difference.field === field).length / tokens;
}

/** For a reader: the share of each of the fields, then the first of the tokens that differ in them. */
export function reportOf({ tokens, differences }: Comparison, fields: readonly Field[] = FIELDS): string {
  const lines = fields.map((field) => {
    const count = differences.filter((difference) => difference.field === field).length;
    const share = (100 * shareEqual({ tokens, differences }, field)).toFixed(3);
    return `${field.padEnd(14)}${share.padStart(8)} %${String(count).padStart(7)} differ`;
  });
  const wrong = differences.filter(({ field }) => fields.includes(field));
  const examples = wrong.slice(0, EXAMPLES).map(describeDifference);
  const left = wrong.length - examples.length;
  return [`${tokens} tokens`, ...lines, ...examples, ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}

function describeDifference({ id, field, start, expected, actual, context }: Difference): string {
  const [wanted, found, around] = [expected, actual, context].map((text) => JSON.stringify(text));
  return `${id} @${start} ${field}: spaCy ${wanted ?? ''}, ours ${found ?? ''} in ${around ?? ''}`;
}
