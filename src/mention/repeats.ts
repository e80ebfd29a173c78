/** Names found once are sought everywhere: the model sees "Holm" in one sentence and misses it in the next. */
import type { Annotated } from '../annotate/annotated.ts';
import { isCapitalized, tokenAt } from '../annotate/tree.ts';
import type { TypedName } from './name-span.ts';
import { keyWords } from './short-form.ts';

/** A typed name with the key under which it was gathered. */
export interface KeyedName extends TypedName {
  readonly key: string;
}

/** The names given and all further places where their words stand, in text order. */
export function repeatsOf(annotated: Annotated, names: readonly KeyedName[]): TypedName[] {
  const taken = new Set<number>();
  for (const { start, end } of names) for (let i = start; i < end; i++) taken.add(i);
  const patterns = byFirstWord(names);
  const found: TypedName[] = names.map(({ start, end, type, kind, acronym }) => ({
    start,
    end,
    type,
    ...(kind === undefined ? {} : { kind }),
    ...(acronym === undefined ? {} : { acronym }),
  }));
  for (let i = 0; i < annotated.tokens.length; i++) {
    if (taken.has(i) || !couldStart(annotated, i)) continue;
    const match = longestMatch(annotated, i, patterns, taken);
    if (!match) continue;
    found.push(match);
    i = match.end - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Pattern {
  readonly words: readonly string[];
  readonly name: KeyedName;
}

function byFirstWord(names: readonly KeyedName[]): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  const seen = new Set<string>();
  const put = (words: readonly string[], name: KeyedName): void => {
    const key = words.join(' ');
    const first = words[0];
    if (first === undefined || seen.has(key)) return;
    seen.add(key);
    const known = patterns.get(first);
    if (known) known.push({ words, name });
    else patterns.set(first, [{ words, name }]);
  };
  for (const name of names) put(name.key.split(' '), name);
  // A person is named by the last name alone after the first time.
  for (const name of names)
    if (name.type === 'Person' && name.key.includes(' ')) put(name.key.split(' ').slice(-1), name);
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);
  return patterns;
}

function couldStart(annotated: Annotated, i: number): boolean {
  const token = tokenAt(annotated, i);
  const region = annotated.sentences[annotated.sentenceOf[i] ?? 0]?.region;
  if (region === 'appeal' || region === 'credit') return false;
  return (
    isCapitalized(token) &&
    (token.pos === 'PROPN' || token.pos === 'NOUN' || token.text === token.text.toUpperCase())
  );
}

function longestMatch(
  annotated: Annotated,
  i: number,
  patterns: ReadonlyMap<string, readonly Pattern[]>,
  taken: ReadonlySet<number>,
): TypedName | undefined {
  const first = keyWords(tokenAt(annotated, i).text)[0];
  for (const { words, name } of patterns.get(first ?? '') ?? []) {
    const end = matchEnd(annotated, i, words, taken);
    if (end !== undefined)
      return {
        start: i,
        end,
        type: name.type,
        ...(name.kind === undefined ? {} : { kind: name.kind }),
        ...(name.acronym === undefined ? {} : { acronym: name.acronym }),
      };
  }
  return undefined;
}

/** The token after the last one of a match. A dash between words is skipped, as it is in keys. */
function matchEnd(
  annotated: Annotated,
  start: number,
  words: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  let at = 0;
  let i = start;
  for (; at < words.length; i++) {
    const token = annotated.tokens[i];
    if (!token || taken.has(i) || annotated.sentenceOf[i] !== annotated.sentenceOf[start]) return undefined;
    if (/^[-–]$/u.test(token.text)) continue;
    const own = keyWords(token.text);
    if (own.length === 0 || own.some((w, k) => w !== words[at + k])) return undefined;
    at += own.length;
  }
  return i;
}
