/** The part that each word of a query plays, also of an unfinished one: colours, completion and hints go by it. */
import { FUNCTION_NAMES, INSTEAD_OF_FUNCTION } from '../../../graph/query/cypher/functions.ts';
import { RESERVED_WORDS } from '../../../graph/query/cypher/token-reader.ts';
import { lenientTokens, type LooseToken } from './lenient-tokens.ts';

/** What a word is. A `symbol` is punctuation. */
export type Role =
  | 'keyword' | 'function' | 'variable' | 'label' | 'relation' | 'property' | 'string' | 'number' | 'parameter'
  | 'symbol' | 'comment'; // prettier-ignore

/** What surrounds a word: a node's or a relation's pattern, properties in braces, or another bracket. */
export type Bracket = 'node' | 'relation' | 'braces' | 'list' | 'call';

/** A word of a query. `inside` is the innermost bracket that is open before it. */
export interface Word extends LooseToken {
  readonly role: Role;
  readonly inside: Bracket | undefined;
}

/** Words that look like functions. */
const CALLED: ReadonlySet<string> = new Set(
  [...FUNCTION_NAMES, ...Object.keys(INSTEAD_OF_FUNCTION)]
    .concat('exists', 'any', 'none', 'all', 'single', 'shortestPath', 'allShortestPaths')
    .map((name) => name.toLowerCase()),
);
const DASHES: readonly (string | undefined)[] = ['-', '<-', '->'];

/** Reads a query. Never throws. */
export function readQuery(text: string): readonly Word[] {
  const tokens = lenientTokens(text);
  const spoken = tokens.filter(({ kind }) => kind !== 'comment');
  const places = new Map(spoken.map((token, index) => [token, index]));
  const open: Bracket[] = [];
  let lastName: Role | undefined;
  return tokens.map((token) => {
    const at = places.get(token) ?? 0;
    const around: Around = {
      before: spoken[at - 1],
      after: spoken[at + 1],
      inside: open.at(-1),
      lastName,
    };
    follow(open, token, around);
    const role = roleOf(token, around);
    if (token.kind !== 'symbol' && token.kind !== 'comment') lastName = role;
    return { ...token, role, inside: around.inside };
  });
}

interface Around {
  readonly before: LooseToken | undefined;
  readonly after: LooseToken | undefined;
  readonly inside: Bracket | undefined;
  /** What the last word was: of `a:Person|Group` both are labels. */
  readonly lastName: Role | undefined;
}

/** Keeps the list of open brackets. */
function follow(open: Bracket[], { kind, text }: LooseToken, { before }: Around): void {
  if (kind !== 'symbol') return;
  if (text === '(') open.push(isCall(before) ? 'call' : 'node');
  else if (text === '[') open.push(DASHES.includes(before?.text) ? 'relation' : 'list');
  else if (text === '{') open.push('braces');
  else if (')]}'.includes(text)) open.pop();
}

/** Whether a parenthesis after this word holds the arguments of a function. */
function isCall(before: LooseToken | undefined): boolean {
  if (before?.kind !== 'word') return false;
  const name = before.text.toLowerCase();
  return (
    !RESERVED_WORDS.has(before.text.toUpperCase()) &&
    !name.endsWith('shortestpath') &&
    !name.endsWith('shortestpaths')
  );
}

function roleOf(token: LooseToken, around: Around): Role {
  switch (token.kind) {
    case 'integer':
    case 'float':
      return 'number';
    case 'string':
    case 'parameter':
    case 'symbol':
    case 'comment':
      return token.kind;
    case 'word':
    case 'quoted':
      return roleOfWord(token, around);
  }
}

function roleOfWord(word: LooseToken, around: Around): Role {
  const { before, after, inside } = around;
  if (before?.text === '.') return 'property';
  if (inside === 'braces' && after?.text === ':') return 'property';
  if (isNaming(around)) return inside === 'relation' ? 'relation' : 'label';
  return word.kind === 'quoted' ? 'variable' : roleOfPlainWord(word, after?.text);
}

/** A word that only what comes after it tells apart. */
function roleOfPlainWord({ text }: LooseToken, after: string | undefined): Role {
  if ((after === '(' || after === '{') && CALLED.has(text.toLowerCase())) return 'function';
  if (RESERVED_WORDS.has(text.toUpperCase())) return 'keyword';
  return after === '(' ? 'function' : 'variable';
}

/** Whether what stands before a word makes it a label or a relation. */
function isNaming({ before, inside, lastName }: Around): boolean {
  if (before?.text === ':') return inside !== 'braces';
  const goesOn = before?.text === '|' || before?.text === '&';
  return goesOn && inside !== 'list' && (lastName === 'label' || lastName === 'relation');
}
