import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { CLAIM_COLUMNS, NODE_COLUMNS, RELATION_COLUMNS } from '../../graph/tables/columns.ts';
import { claimRows, nodeRows, relationRows } from '../../graph/tables/rows.ts';
import { link } from '../../src/link/index.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const graph = assemble(link(smallCorpus));
const names = (columns: readonly { readonly name: string }[]): string[] => columns.map(({ name }) => name);

describe('the rows of a graph', () => {
  it('are one for each node and each relation, with every column of the table', () => {
    const nodes = [...nodeRows(graph)];
    const relations = [...relationRows(graph)];
    expect(nodes.map(({ id }) => id)).toEqual(graph.nodes());
    expect(relations.map(({ row }) => row['id'])).toEqual(graph.edges());
    for (const row of nodes) expect(Object.keys(row)).toEqual(names(NODE_COLUMNS));
    for (const { row } of relations) expect(Object.keys(row).sort()).toEqual(names(RELATION_COLUMNS).sort());
  });

  it('cite: the sentence of a claim is the words of its article, and its relation lists it', () => {
    const relations = new Map([...relationRows(graph)].map(({ row }) => [row['id'], row['claims']]));
    const claims = [...claimRows(graph)];
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(Object.keys(claim)).toEqual(names(CLAIM_COLUMNS));
      const article = graph.getNodeAttributes(claim['article']);
      expect(article.type === 'Article' && article.text).toContain(claim['sentence']);
      if (claim['target'] !== null) expect(relations.get(claim['relation'] as string)).toContain(claim['id']);
    }
  });
});
