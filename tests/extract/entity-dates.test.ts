import { describe, expect, it } from 'vitest';

import { ENTITY_DATE_RULES } from '../../src/extract/entity-dates/index.ts';
import { analysed } from '../support/analysis.ts';

const found = async (text: string, rule: string): Promise<string[]> => {
  const result = await analysed(text, { published: '2026-01-24' });
  return result.entities.flatMap(({ name, dates = [] }) =>
    dates
      .filter(({ extractor }) => extractor === rule)
      .map(({ property, value }) => `${name} ${property} ${value}`),
  );
};

describe.each(ENTITY_DATE_RULES)('the rule $name', ({ name: rule, matches, misses }) => {
  it.each(matches)('finds $property $value in "$text"', async ({ text, property, name, value }) => {
    expect(await found(text, rule)).toContain(`${name} ${property} ${value}`);
  });

  it.each(misses)('finds nothing in "%s"', async (text) => {
    expect(await found(text, rule)).toEqual([]);
  });
});
