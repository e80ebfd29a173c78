import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { describe, expect, it } from 'vitest';

import { annotate } from '../../../src/annotate/annotate.ts';
import { findSpeech } from '../../../src/extract/speech/index.ts';
import { findMentions } from '../../../src/mention/index.ts';
import { readSources } from '../../../src/read/index.ts';
import { resolve } from '../../../src/resolve/index.ts';
import { english } from '../../support/analysis.ts';

interface GoldStatement {
  readonly article: string;
  readonly form: string;
  readonly text: string;
  readonly minor?: boolean;
}

const gold = new URL('../../../../shared/gold/', import.meta.url);
const articles = new URL('../../../../shared/articles/', import.meta.url);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much two texts share of their words, 0–1. */
function likeness(a: string, b: string): number {
  const [x, y] = [words(a), words(b)];
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of y) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return x.length + y.length === 0 ? 0 : (2 * shared) / (x.length + y.length);
}

async function quotesOf(set: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const pipeline = await english();
  for await (const outcome of readSources([new URL(set, articles).pathname])) {
    if (!outcome.ok) continue;
    const annotated = annotate(outcome.article, pipeline);
    const acts = findSpeech(resolve(annotated, findMentions(annotated)));
    const quotes = acts
      .filter(({ statement }) => statement.form === 'quote')
      .map(({ statement }) => statement.text);
    found.set(basename(outcome.article.source), quotes);
  }
  return found;
}

// The articles are not part of the project: the figures hold where they lie beside it.
describe.skipIf(!existsSync(gold))('the quotations of hand-read articles', () => {
  it.each(['seeds', 'more'])('are found and nothing else is taken for one: %s', async (set) => {
    const { statements } = JSON.parse(readFileSync(new URL(`${set}.json`, gold), 'utf8')) as {
      statements: GoldStatement[];
    };
    const wanted = statements.filter((statement) => statement.form === 'quote');
    const found = await quotesOf(set);
    const isFound = ({ article, text }: GoldStatement): boolean =>
      (found.get(article) ?? []).some((quote) => likeness(quote, text) >= 0.6);
    const all = [...found].flatMap(([article, quotes]) => quotes.map((text) => ({ article, text })));
    const isRight = ({ article, text }: { article: string; text: string }): boolean =>
      statements.some((statement) => statement.article === article && likeness(statement.text, text) >= 0.6);
    const counted = wanted.filter((statement) => statement.minor !== true);
    const recall = counted.filter(isFound).length / counted.length;
    const precision = all.filter(isRight).length / all.length;
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.95);
  });
});
