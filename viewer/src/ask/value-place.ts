/** Which property a text in quotes is a value of: `{name: '…'}`, `p.name = '…'`, `r.status IN ['a', '…']`. */
import { type Meaning, namedFrom, namesInQuery } from './names-in-query.ts';
import type { Word } from './read-query.ts';

/** A property, and whose it is. */
export interface ValuePlace {
  readonly property: string;
  readonly of: Meaning;
}

const COMPARES: ReadonlySet<string> = new Set([
  '=',
  '<>',
  'IN',
  'CONTAINS',
  'WITH',
  'STARTS',
  'ENDS',
  '[',
  ',',
]);
const ANY: Meaning = { kind: 'node', labels: [] };

/** The property that the string at an index of `words` (without comments) is compared with; undefined for another. */
export function valuePlace(words: readonly Word[], index: number): ValuePlace | undefined {
  const string = words[index];
  if (string?.inside === 'braces' && words[index - 1]?.text === ':') {
    const property = words[index - 2]?.value;
    return property === undefined ? undefined : { property, of: ownerOfBraces(words, index) };
  }
  return compared(words, startOfComparison(words, index));
}

/** The word before the operator, and before what stands before this one in a list. */
function startOfComparison(words: readonly Word[], index: number): number {
  let at = index - 1;
  while (COMPARES.has(words[at]?.text.toUpperCase() ?? '') || words[at]?.role === 'string') at -= 1;
  return at < index - 1 ? at : -1;
}

function compared(words: readonly Word[], at: number): ValuePlace | undefined {
  const names = namesInQuery(words);
  const meaning = (name: string | undefined): Meaning => names.get(name ?? '') ?? ANY;
  const word = words[at];
  if (word?.role === 'property' && words[at - 1]?.text === '.')
    return { property: word.value, of: meaning(words[at - 2]?.value) };
  const asked = word?.text === ')' && words[at - 2]?.text === '(' ? words[at - 3] : undefined;
  if (asked?.text.toLowerCase() !== 'type') return undefined;
  return { property: 'type', of: { kind: 'relation', types: [] } };
}

/** The node or the relation whose properties the braces before an index hold. */
export function ownerOfBraces(words: readonly Word[], index: number): Meaning {
  for (let at = index - 1; at >= 0; at -= 1) {
    const { text, inside } = words[at] ?? { text: '', inside: undefined };
    if (text !== '{') continue;
    if (inside !== 'node' && inside !== 'relation') return { kind: 'value' };
    return meaningOfPattern(words, at, inside);
  }
  return { kind: 'value' };
}

function meaningOfPattern(words: readonly Word[], brace: number, inside: 'node' | 'relation'): Meaning {
  const opening = inside === 'node' ? '(' : '[';
  let start = brace;
  while (start > 0 && words[start]?.text !== opening) start -= 1;
  const names = namedFrom(words, start + 1, inside);
  return inside === 'node' ? { kind: 'node', labels: names } : { kind: 'relation', types: names };
}
