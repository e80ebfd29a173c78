/** What the names of a query stand for, as far as its patterns say so. */
import type { Word } from './read-query.ts';

/** What a name stands for. Labels and relation types are empty where the pattern gives none. */
export type Meaning =
  | { readonly kind: 'node'; readonly labels: readonly string[] }
  | { readonly kind: 'relation'; readonly types: readonly string[] }
  | { readonly kind: 'value' };

const CLOSING: Readonly<Record<string, string>> = { node: ')', relation: ']' };

/** The names that a query gives, in the order in which they first stand. `words` are without comments. */
export function namesInQuery(words: readonly Word[]): ReadonlyMap<string, Meaning> {
  const names = new Map<string, Meaning>();
  for (const [index, word] of words.entries()) {
    if (word.role !== 'variable') continue;
    const known = names.get(word.value);
    const meaning = meaningOf(words, index);
    if (known === undefined || isMore(meaning, known)) names.set(word.value, meaning);
  }
  return names;
}

/** Of `(p:Person) … (p)`, the first says more. */
function isMore(meaning: Meaning, known: Meaning): boolean {
  const said = (one: Meaning): number => {
    if (one.kind === 'value') return 0;
    return 1 + (one.kind === 'node' ? one.labels : one.types).length;
  };
  return said(meaning) > said(known);
}

function meaningOf(words: readonly Word[], index: number): Meaning {
  const before = words[index - 1]?.text;
  const { inside } = words[index] ?? {};
  if (inside === 'relation' && before === '[')
    return { kind: 'relation', types: namedFrom(words, index + 1, 'relation') };
  if (inside === 'node' && before === '(')
    return { kind: 'node', labels: namedFrom(words, index + 1, 'node') };
  return { kind: 'value' };
}

/** The labels or relation types of the pattern whose bracket is open here. */
export function namedFrom(
  words: readonly Word[],
  from: number,
  inside: 'node' | 'relation',
): readonly string[] {
  const names: string[] = [];
  for (const word of words.slice(from)) {
    if (word.role === 'label' || word.role === 'relation') names.push(word.value);
    else if (word.text === CLOSING[inside] || word.text === '{') break;
  }
  return names;
}
