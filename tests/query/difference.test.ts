import { describe, expect, it } from 'vitest';

import { type ArticleResult, type Correction } from '../../graph/model/index.ts';
import {
  type ComparedGraph,
  differenceOf,
  isEmptyDifference,
  newlyContested,
} from '../../graph/query/difference.ts';
import { buildGraph } from '../../src/ingest.ts';
import { redirectsOf } from '../../src/link/index.ts';
import { articleResult } from '../support/article-result.ts';
import { copy, meeting, payment } from '../support/small-corpus.ts';

function compared(results: readonly ArticleResult[], corrections: readonly Correction[] = []): ComparedGraph {
  let redirects: ReadonlyMap<string, string> = new Map();
  const graph = buildGraph(results, {
    corrections: corrections.map((correction, i) => ({ where: `corrections.jsonl:${i + 1}`, correction })),
    onLinked: (corpus) => {
      redirects = redirectsOf(corpus);
    },
  });
  return { graph, redirects };
}

const decided = { who: 'tester', when: '2026-03-01', why: 'test' };
const mention = (result: ArticleResult, name: string) => {
  const entity = result.entities.find((each) => each.name === name);
  const [first] = entity?.mentions ?? [];
  if (first === undefined) throw new Error(`no ${name}`);
  return { article: result.article.id, start: first.start, end: first.end };
};
const names = (items: readonly { readonly name: string }[]): string[] => items.map(({ name }) => name);
const said = ({
  source,
  type,
  target,
}: {
  source: { name: string };
  type: string;
  target: { name: string };
}): string => `${source.name} ${type} ${target.name}`;

describe('the difference of two graphs', () => {
  it('is nothing for one graph', () => {
    const graph = compared([meeting, payment]);
    expect(isEmptyDifference(differenceOf(graph, graph))).toBe(true);
  });

  it('names what an article added, what grew by it, and what it made contested', () => {
    const difference = differenceOf(compared([meeting]), compared([meeting, payment]));
    expect(difference.articles.added.map(({ source }) => source)).toEqual(['payment.txt']);
    expect(names(difference.entities.added)).toEqual(['Protesters']);
    expect(difference.entities.removed).toEqual([]);
    const brook = difference.entities.changed.find(({ after }) => after.name === 'Ada Brook');
    expect(brook?.changes).toEqual(['articles', 'mentions']);
    expect([brook?.before.mentionCount, brook?.after.mentionCount]).toEqual([3, 5]);
    expect(difference.relations.added.map(said)).toEqual([
      'Ada Brook HOLDS_POSITION Port Harbour',
      'Protesters CRITICIZED Ada Brook',
    ]);
    expect(difference.relations.changed).toMatchObject([
      { before: { status: 'denied' }, after: { status: 'contested' }, claimsAdded: 1, claimsRemoved: 0 },
    ]);
    expect(newlyContested(difference).map(said)).toEqual(['Ada Brook PAID Lena Frost']);
  });

  it('is turned round when the graphs are', () => {
    const [few, many] = [compared([meeting]), compared([meeting, payment])];
    const [there, back] = [differenceOf(few, many), differenceOf(many, few)];
    expect(back.articles).toEqual({ added: [], removed: there.articles.added });
    expect(back.entities.removed).toEqual(there.entities.added);
    expect(back.relations.removed).toEqual(there.relations.added);
    expect(back.relations.changed).toMatchObject([{ claimsAdded: 0, claimsRemoved: 1 }]);
  });

  it('knows an entity again whose id changed with its earliest mention', () => {
    const [later, all] = [compared([payment]), compared([meeting, payment])];
    for (const difference of [differenceOf(later, all), differenceOf(all, later)]) {
      const brook = difference.entities.changed.find(({ after }) => after.name === 'Ada Brook');
      expect(brook?.changes).toContain('id');
      expect(names([...difference.entities.added, ...difference.entities.removed])).not.toContain(
        'Ada Brook',
      );
    }
    const added = differenceOf(later, all).relations.added.map(said);
    expect(added).toContain('Ada Brook MET_WITH Lena Frost');
    expect(added).not.toContain('Ada Brook HOLDS_POSITION Port Harbour');
  });

  it('tells of entities that became one, and of one that became two', () => {
    const other = articleResult({
      text: 'Nora Vale opened the school. Mrs Vale-Hart spoke.',
      entities: [
        { type: 'Person', name: 'Nora Vale' },
        { type: 'Person', name: 'Vale-Hart' },
      ],
    });
    const merge: Correction = {
      action: 'merge',
      mentions: [mention(other, 'Nora Vale'), mention(other, 'Vale-Hart')],
      ...decided,
    };
    const [apart, one] = [compared([other]), compared([other], [merge])];
    const merged = differenceOf(apart, one).entities;
    expect(merged.merged.map(({ before, after }) => [names(before), names(after)])).toEqual([
      [['Nora Vale', 'Vale-Hart'], ['Nora Vale']],
    ]);
    expect([merged.added, merged.removed, merged.changed]).toEqual([[], [], []]);
    const split = differenceOf(one, apart).entities;
    expect(split.split.map(({ before, after }) => [names(before), names(after)])).toEqual([
      [['Nora Vale'], ['Nora Vale', 'Vale-Hart']],
    ]);
  });

  it('knows a relation again whose ends became another entity', () => {
    const merge: Correction = {
      action: 'merge',
      mentions: [mention(meeting, 'Lena Frost'), mention(meeting, 'Tom Reed')],
      ...decided,
    };
    const { relations } = differenceOf(compared([meeting, copy]), compared([meeting, copy], [merge]));
    expect(relations.added).toEqual([]);
    expect(relations.removed).toEqual([]);
  });

  it('names a relation that somebody rejected', () => {
    const reject: Correction = {
      ...{ action: 'reject', what: 'edge', type: 'MET_WITH' },
      source: mention(meeting, 'Ada Brook'),
      target: mention(meeting, 'Lena Frost'),
      ...decided,
    };
    const { relations, entities } = differenceOf(compared([meeting]), compared([meeting], [reject]));
    expect(relations.removed.map(said)).toEqual(['Ada Brook MET_WITH Lena Frost']);
    expect([relations.added, entities.changed]).toEqual([[], []]);
  });
});
