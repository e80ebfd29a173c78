/**
 * Crossing arcs (spacy/pipeline/_parser_internals/nonproj.pyx, deprojectivize; Nivre and Nilsson, "Pseudo-Projective
 * Dependency Parsing", 2005, the "head" scheme): a label "conj||dobj" says that the token belongs under a `dobj`
 * somewhere below the head that it was given.
 */
import type { Parse, SubtreeEdges } from './dependency-tree.ts';
import type { Lexeme } from './vocab.ts';

const DELIMITER = '||';

/** Moves each token with a decorated label under its real head, in place. Tells whether there was any. */
export function deprojectivize(parse: Parse, edges: SubtreeEdges, lexemes: readonly Lexeme[]): boolean {
  const decorated = [...parse.labels.keys()].filter((token) => parse.labels[token]?.includes(DELIMITER));
  if (decorated.length === 0) return false;
  const children = childrenByHead(parse.heads);
  for (const token of decorated) {
    const [label = '', headLabel = ''] = (parse.labels[token] ?? '').split(DELIMITER);
    const found = findNewHead({ parse, edges, lexemes, children }, token, headLabel);
    reattach(parse.heads, children, token, found);
    parse.labels[token] = label;
  }
  return true;
}

/** Each head's children from left to right. */
type Children = Map<number, number[]>;

interface Tree {
  readonly parse: Parse;
  /** As they were before the first token was moved: children outside them are not seen. */
  readonly edges: SubtreeEdges;
  readonly lexemes: readonly Lexeme[];
  readonly children: Children;
}

function childrenByHead(heads: Int32Array): Children {
  const children: Children = new Map();
  heads.forEach((head, token) => {
    if (head === token) return;
    const list = children.get(head);
    if (list) list.push(token);
    else children.set(head, [token]);
  });
  return children;
}

/** Breadth-first below the token's head, left to right, until a child has the label; else the head as it is. */
function findNewHead(tree: Tree, token: number, headLabel: string): number {
  const head = tree.parse.heads[token] ?? token;
  const queue = [head];
  for (const parent of queue)
    for (const child of tree.children.get(parent) ?? []) {
      if (child === token || tree.lexemes[child]?.isSpace === true || !isInside(tree.edges, parent, child))
        continue;
      if (tree.parse.labels[child] === headLabel) return child;
      queue.push(child);
    }
  return head;
}

const isInside = ({ left, right }: SubtreeEdges, parent: number, child: number): boolean =>
  child >= (left[parent] ?? parent) && child <= (right[parent] ?? parent);

function reattach(heads: Int32Array, children: Children, token: number, head: number): void {
  const old = heads[token] ?? token;
  if (old === head) return;
  children.set(
    old,
    (children.get(old) ?? []).filter((child) => child !== token),
  );
  children.set(
    head,
    [...(children.get(head) ?? []), token].sort((a, b) => a - b),
  );
  heads[token] = head;
}
