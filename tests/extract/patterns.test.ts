import { describe, expect, it } from 'vitest';

import { ACTION_PATTERNS, ACTION_RULES } from '../../src/extract/actions/index.ts';
import { STATE_RULES } from '../../src/extract/positions/index.ts';
import { analysed, annotated, lineOf, namesAt } from '../support/analysis.ts';

describe.each(ACTION_PATTERNS.map((pattern) => [pattern.name, pattern] as const))(
  'the pattern %s',
  (_, pattern) => {
    it.each(pattern.matches)('finds its relation in "$text"', async ({ text, source, target }) => {
      const result = await analysed(text);
      const found = result.claims.filter((c) => c.extractor === pattern.name);
      expect(
        found.map((c) => lineOf(result, c)),
        result.claims.map((c) => lineOf(result, c)).join('; '),
      ).not.toEqual([]);
      const hit = found.some(
        (c) => namesAt(result, c.source).includes(source) && namesAt(result, c.target).includes(target),
      );
      expect(hit, found.map((c) => lineOf(result, c)).join('; ')).toBe(true);
      expect(found.every((c) => c.type === pattern.relation)).toBe(true);
    });

    it.each(pattern.misses)('finds nothing in "%s"', async (text) => {
      const result = await analysed(text);
      expect(result.claims.filter((c) => c.extractor === pattern.name).map((c) => lineOf(result, c))).toEqual(
        [],
      );
    });
  },
);

describe.each([...STATE_RULES, ...ACTION_RULES].map((pattern) => [pattern.name, pattern] as const))(
  'the pattern %s',
  (_, pattern) => {
    it.each(pattern.matches)('finds its relation in "$text"', async ({ text, relation, source, target }) => {
      const result = await analysed(text);
      const found = result.claims.filter((c) => c.extractor === pattern.name && c.type === relation);
      const hit = found.some(
        (c) => namesAt(result, c.source).includes(source) && namesAt(result, c.target).includes(target),
      );
      expect(hit, result.claims.map((c) => `${c.extractor}: ${lineOf(result, c)}`).join('; ')).toBe(true);
    });

    it.each(pattern.misses)('finds nothing in "%s"', async (text) => {
      const result = await analysed(text);
      expect(result.claims.filter((c) => c.extractor === pattern.name).map((c) => lineOf(result, c))).toEqual(
        [],
      );
    });
  },
);

it('gives every action pattern a counter-example with its own trigger', async () => {
  const idle: string[] = [];
  for (const { name, verbs = [], nouns = {}, adjectives = [], objectNouns = [], misses } of ACTION_PATTERNS) {
    const first = verbs.flatMap((v) => v.split(' ')[0] ?? []);
    const triggers = [...first, ...Object.keys(nouns), ...adjectives, ...objectNouns];
    const lemmas = await Promise.all(
      misses.map(async (text) => (await annotated(text)).tokens.map((t) => t.lemma.toLowerCase())),
    );
    if (!lemmas.some((all) => all.some((lemma) => triggers.includes(lemma)))) idle.push(name);
  }
  expect(idle).toEqual([]);
});

it('gives every pattern a name of its own, an example and a counter-example', () => {
  const all = [...ACTION_PATTERNS, ...STATE_RULES, ...ACTION_RULES];
  expect(new Set(all.map((p) => p.name)).size).toBe(all.length);
  for (const pattern of all) {
    expect(pattern.matches.length, pattern.name).toBeGreaterThan(0);
    expect(pattern.misses.length, pattern.name).toBeGreaterThan(0);
  }
});
