import { describe, expect, it } from 'vitest';

import { countryNamed, countryOfCapital } from '../../src/lexicon/countries.ts';

describe('countryNamed', () => {
  it.each([
    ['US', 'United States'],
    ['U.S.', 'United States'],
    ['usa', 'United States'],
    ['DRC', 'Democratic Republic of the Congo'],
    ['DR Congo', 'Democratic Republic of the Congo'],
    ['Democratic Republic of Congo', 'Democratic Republic of the Congo'],
    ['Republic of the Congo', 'Republic of the Congo'],
    ['Congo-Brazzaville', 'Republic of the Congo'],
  ])('knows %s as %s', (words, name) => {
    expect(countryNamed(words)?.name).toBe(name);
  });

  it.each(['us', 'Us'])('takes the pronoun for no country (%s)', (words) => {
    expect(countryNamed(words)).toBeUndefined();
  });

  it('does not choose between two countries of one short name', () => {
    expect(countryNamed('Congo')).toBeUndefined();
  });
});

describe('countryOfCapital', () => {
  it('tells the two Congos apart', () => {
    expect(countryOfCapital('Kinshasa')?.name).toBe('Democratic Republic of the Congo');
    expect(countryOfCapital('Brazzaville')?.name).toBe('Republic of the Congo');
  });
});
