/** The behaviour that every store of results shares: run over each implementation by a test file of its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type ArticleResult, compareText } from '../../graph/model/index.ts';
import type { ResultStore, StoredResult } from '../../graph/stores/result-store.ts';
import { storedResult } from '../support/stored-result.ts';

/** Opens the same new store as often as it is called within one test. */
export type OpenStore = (mode: 'read' | 'write', pipeline?: string) => Promise<ResultStore>;

/** Describes a store; `prepare` gives each test a store of its own. */
export function describeResultStore(name: string, prepare: () => Promise<OpenStore>): void {
  const filled = async (open: OpenStore, results: readonly ArticleResult[]): Promise<void> => {
    const store = await open('write');
    for (const result of results) await store.put(result);
    await store.close();
  };

  describe(name, () => {
    it('gives back what was put, in the order of article ids', async () => {
      const open = await prepare();
      const results = ['One.', 'Two.', 'Three.'].map((text) => storedResult(text));
      await filled(open, results);
      const store = await open('read');
      const found = (await allOf(store)).map((stored) => (stored.ok ? stored.result : stored));
      expect(found).toEqual(results.toSorted((a, b) => compareText(a.article.id, b.article.id)));
      expect(await store.articleIds()).toEqual(
        found.map((result) => 'article' in result && result.article.id),
      );
      await store.close();
    });

    it('is empty when it is new', async () => {
      const open = await prepare();
      const store = await open('write');
      expect(await allOf(store)).toEqual([]);
      expect(await store.articleIds()).toEqual([]);
      expect(await store.find(storedResult('One.').article.id)).toBeUndefined();
      await store.close();
    });

    it('finds the result of an article', async () => {
      const open = await prepare();
      const result = storedResult('One.');
      await filled(open, [result, storedResult('Two.')]);
      const store = await open('read');
      expect(await store.find(result.article.id)).toEqual(result);
      await store.close();
    });

    it('finds the articles of sources, but for some', async () => {
      const open = await prepare();
      const [one, two, three] = [
        storedResult('One.', 'news/a "b".txt'),
        storedResult('Two.', 'b.txt'),
        storedResult('Three.', 'b.txt'),
      ];
      await filled(open, [one, two, three]);
      const store = await open('read', 'another pipeline');
      const from = async (sources: readonly string[], except: readonly string[]) => {
        const found: ArticleResult[] = [];
        const request = { sources: new Set(sources), except: new Set(except) };
        for await (const result of store.resultsFrom(request)) found.push(result);
        return found;
      };
      expect(await from(['news/a "b".txt', 'c.txt'], [])).toEqual([one]);
      expect(await from(['b.txt'], [two.article.id])).toEqual([three]);
      expect(await from([], [])).toEqual([]);
      await store.close();
    });

    it('keeps corrections, each line once, and its state changes with them', async () => {
      const open = await prepare();
      const store = await open('write');
      expect(await store.corrections()).toBe('');
      const before = await store.state();
      expect(await store.addCorrections(['{"a":1}', ' {"a":1} ', '', '{"b":2}'])).toBe(2);
      expect(await store.addCorrections(['{"b":2}', '{"c":3}'])).toBe(1);
      expect(await store.corrections()).toBe('{"a":1}\n{"b":2}\n{"c":3}\n');
      expect(await store.state()).not.toBe(before);
      await store.close();
    });

    it('keeps the note of the last ingestion, which changes nothing else', async () => {
      const open = await prepare();
      const store = await open('write');
      expect(await store.lastIngestion()).toBeUndefined();
      const before = await store.state();
      await store.noteIngestion({ before: ['a1'], complete: false });
      await store.noteIngestion({ before: ['a1', 'a2'], complete: true });
      expect(await store.lastIngestion()).toEqual({ before: ['a1', 'a2'], complete: true });
      expect(await store.state()).toBe(before);
      await store.close();
    });

    it('keeps one result of an article, the last one put', async () => {
      const open = await prepare();
      const first = storedResult('One.');
      const second = { ...first, article: { ...first.article, source: 'elsewhere.txt' } };
      await filled(open, [first, second]);
      const store = await open('read');
      expect(await allOf(store)).toEqual([{ ok: true, result: second, current: true }]);
      await store.close();
    });

    it('forgets an article', async () => {
      const open = await prepare();
      const result = storedResult('One.');
      await filled(open, [result]);
      const store = await open('write');
      expect(await store.remove(result.article.id)).toBe(true);
      expect(await store.remove(result.article.id)).toBe(false);
      expect(await allOf(store)).toEqual([]);
      await store.close();
    });

    it('shows the results of another pipeline as not current, and replaces them', async () => {
      const open = await prepare();
      const result = storedResult('One.');
      await filled(open, [result]);
      const reader = await open('read', 'another');
      expect(await allOf(reader)).toEqual([{ ok: true, result, current: false }]);
      expect(await reader.find(result.article.id)).toBeUndefined();
      await reader.close();
      const writer = await open('write', 'another');
      await writer.put(result);
      expect(await allOf(writer)).toEqual([{ ok: true, result, current: true }]);
      await writer.close();
    });

    it('changes its state when its results change, and only then', async () => {
      const open = await prepare();
      const store = await open('write');
      const empty = await store.state();
      await store.put(storedResult('One.'));
      const one = await store.state();
      expect(one).not.toBe(empty);
      await allOf(store);
      expect(await store.state()).toBe(one);
      await store.put(storedResult('Two.'));
      expect(await store.state()).not.toBe(one);
      await store.close();
    });

    it('lets one writer in, and readers beside it', async () => {
      const open = await prepare();
      const writer = await open('write');
      await writer.put(storedResult('One.'));
      await expect(open('write')).rejects.toThrow(/is being written by/u);
      const reader = await open('read');
      expect(await allOf(reader)).toHaveLength(1);
      await expect(reader.put(storedResult('Two.'))).rejects.toThrow(/reading only/u);
      await reader.close();
      await writer.close();
      await (await open('write')).close();
    });

    it('refuses what is no result', async () => {
      const open = await prepare();
      const store = await open('write');
      const result = storedResult('One.');
      await expect(store.put({ ...result, article: { ...result.article, title: '' } })).rejects.toThrow();
      expect(await allOf(store)).toEqual([]);
      await store.close();
    });

    it('holds the same, whatever was put and removed on the way', async () => {
      const texts = ['One.', 'Two.', 'Three.', 'Four 🙂 \u2028 “five”.'];
      const step = fc.record({ text: fc.constantFrom(...texts), put: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const store = await (await prepare())('write');
          const expected = new Set<string>();
          for (const { text, put } of steps) {
            const result = storedResult(text);
            if (put) await store.put(result);
            else await store.remove(result.article.id);
            if (put) expected.add(result.article.id);
            else expected.delete(result.article.id);
          }
          expect(await store.articleIds()).toEqual([...expected].sort(compareText));
          await store.close();
        }),
        { numRuns: 15 },
      );
    });
  });
}

async function allOf(store: ResultStore): Promise<StoredResult[]> {
  const all: StoredResult[] = [];
  for await (const stored of store.results()) all.push(stored);
  return all;
}
