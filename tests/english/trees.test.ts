/** What is computed from heads and labels: subtrees, sentences, crossing arcs, noun chunks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sentenceStarts, subtreeEdges } from '../../src/english/dependency-tree.ts';
import { deprojectivize } from '../../src/english/nonproj.ts';
import { nounChunks } from '../../src/english/noun-chunks.ts';
import { lexeme } from './helpers/parts.ts';

const heads = (...values: number[]): Int32Array => Int32Array.from(values);

/** Trees in which no arcs cross, over up to 12 tokens: each span's root has the roots of both sides as children. */
const projective = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).map((choices) => {
  const result = new Int32Array(choices.length);
  const build = (start: number, end: number, parent: number): void => {
    if (start >= end) return;
    const root = start + ((choices[start] ?? 0) % (end - start));
    result[root] = parent < 0 ? root : parent;
    build(start, root, root);
    build(root + 1, end, root);
  };
  build(0, choices.length, -1);
  return result;
});

describe('subtrees', () => {
  it('reach from the first to the last token below each token', () => {
    fc.assert(
      fc.property(projective, (tree) => {
        const { left, right } = subtreeEdges(tree);
        const isBelow = (token: number, top: number): boolean =>
          token === top || (tree[token] !== token && isBelow(tree[token] ?? token, top));
        tree.forEach((_, top) => {
          const below = Array.from(tree.keys()).filter((token) => isBelow(token, top));
          expect([left[top], right[top]]).toEqual([below[0], below.at(-1)]);
        });
      }),
    );
  });

  it.each([
    // One pass leaves token 4's subtree without token 0, and two leave it so in the longer tree.
    ['a second pass', heads(2, 3, 1, 4, 4), [0, 0, 0, 0, 0], [0, 2, 2, 3, 4]],
    ['a third pass', heads(2, 4, 1, 5, 3, 6, 6), [0, 0, 0, 0, 0, 0, 0], [0, 2, 2, 4, 4, 5, 6]],
  ])('of crossing arcs are closed by %s', (_, tree, left, right) => {
    const edges = subtreeEdges(tree);
    expect([...edges.left]).toEqual(left);
    expect([...edges.right]).toEqual(right);
    expect([...sentenceStarts(tree, edges.left)]).toEqual(left.map((__, token) => (token === 0 ? 1 : 0)));
  });
});

describe('sentences', () => {
  it('begin at the first token of each root’s subtree', () => {
    const tree = heads(1, 1, 1, 5, 5, 5);
    expect([...sentenceStarts(tree, subtreeEdges(tree).left)]).toEqual([1, 0, 0, 1, 0, 0]);
  });
});

describe('a decorated label', () => {
  const run = (tree: Int32Array, labels: string[], texts = labels): boolean =>
    deprojectivize({ heads: tree, labels }, subtreeEdges(tree), texts.map(lexeme));

  it('moves its token under the first descendant of its head that has the label, level by level', () => {
    const tree = heads(1, 1, 1, 2, 1);
    const labels = ['nsubj', 'ROOT', 'prep', 'pobj', 'relcl||pobj'];
    expect(run(tree, labels)).toBe(true);
    expect([...tree]).toEqual([1, 1, 1, 2, 3]);
    expect(labels).toEqual(['nsubj', 'ROOT', 'prep', 'pobj', 'relcl']);
  });

  it('prefers a nearer level to a place further left', () => {
    const tree = heads(1, 2, 2, 2, 2);
    run(tree, ['dobj', 'prep', 'ROOT', 'dobj', 'acl||dobj']);
    expect(tree[4]).toBe(3);
  });

  it('leaves the head where no descendant has the label, and never takes white space or itself', () => {
    const tree = heads(1, 1, 1, 1);
    const labels = ['nsubj', 'ROOT', 'dobj', 'acl||dobj'];
    run(tree, labels, ['a', 'b', '\n', 'c']);
    expect([...tree]).toEqual([1, 1, 1, 1]);
    expect(labels[3]).toBe('acl');
  });

  it('sees the heads and labels of tokens that were moved before', () => {
    const tree = heads(3, 3, 3, 3, 3);
    const labels = ['dobj', 'conj||dobj', 'amod||conj', 'ROOT', 'punct'];
    run(tree, labels);
    expect([...tree]).toEqual([3, 0, 3, 3, 3]);
  });

  it('is absent from most trees', () => {
    expect(run(heads(1, 1), ['nsubj', 'ROOT'])).toBe(false);
  });
});

describe('noun chunks', () => {
  const chunksOf = (words: readonly (readonly [pos: string, label: string, head: number])[]): string[] => {
    const tree = Int32Array.from(words, ([, , head]) => head);
    return nounChunks({
      pos: words.map(([pos]) => pos),
      labels: words.map(([, label]) => label),
      heads: tree,
      leftEdges: subtreeEdges(tree).left,
    }).map(({ start, end }) => `${start}-${end}`);
  };

  it('are noun phrases up to their head', () => {
    expect(
      chunksOf([
        ['DET', 'det', 1],
        ['NOUN', 'nsubj', 2],
        ['VERB', 'ROOT', 2],
        ['ADJ', 'amod', 4],
        ['NOUN', 'dobj', 2],
      ]),
    ).toEqual(['0-2', '3-5']);
  });

  it('are not found inside one another', () => {
    expect(
      chunksOf([
        ['NOUN', 'nsubj', 1],
        ['NOUN', 'appos', 2],
        ['VERB', 'ROOT', 2],
      ]),
    ).toEqual(['0-1']);
  });

  it('are not found where the label is no phrase’s, or the word no noun', () => {
    expect(
      chunksOf([
        ['NOUN', 'compound', 1],
        ['VERB', 'ROOT', 1],
        ['ADJ', 'attr', 1],
      ]),
    ).toEqual([]);
  });

  it('take conjuncts whose first conjunct is a phrase, along the whole chain', () => {
    expect(
      chunksOf([
        ['VERB', 'ROOT', 0],
        ['NOUN', 'dobj', 0],
        ['NOUN', 'conj', 1],
        ['NOUN', 'conj', 2],
        ['VERB', 'conj', 0],
        ['NOUN', 'conj', 4],
      ]),
    ).toEqual(['1-2', '2-3', '3-4', '5-6']);
  });
});
