/**
 * Regular expressions that mean the same to both engines: Java's (Neo4j) and RE2's (embedded) share a core, outside of
 * which each has its own.
 */

const PIECE =
  /\\[dDsSwWbB.+*?^$()[\]{}|/\\\-"']|\[\^?(?:\\[dDsSwW.+*?^$()[\]{}|/\\\-]|[^\\[\]&^])+\]|\((?:\?:)?|[*+?]\??|\{\d{1,3}(?:,\d{0,3})?\}\??|[^\\[\](){}*+?]|\)/uy;

/** What in a regular expression one engine reads in another way than the other; undefined where nothing is. */
export function faultOfRegex(pattern: string): string | undefined {
  const insensitive = pattern.startsWith('(?i)');
  const body = insensitive ? pattern.slice(4) : pattern;
  if (insensitive && /[^\0-\x7F]/u.test(body))
    return '(?i) with letters other than a to z; write toLower(…) =~ and the letters in lower case';
  let depth = 0;
  let before = '(';
  for (let at = 0; at < body.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const [piece] = PIECE.exec(body) ?? [];
    if (piece === undefined) return `"${body.slice(at, at + 4)}"`;
    if (piece.startsWith('(')) depth += 1;
    if (piece === ')') depth -= 1;
    if (depth < 0) return 'a ) without its (';
    if (isRepetition(piece) && (isRepetition(before) || /[(|:]$/u.test(before)))
      return 'a repetition of nothing, or of a repetition';
    before = piece;
  }
  return depth === 0 ? undefined : 'a ( without its )';
}

const isRepetition = (piece: string): boolean => /^[*+?{]/u.test(piece);
