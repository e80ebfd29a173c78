import { expect, it } from 'vitest';

import { analysed, lineOf } from '../support/analysis.ts';

const linesOf = async (text: string): Promise<string[]> => {
  const result = await analysed(text);
  return result.claims.map((claim) => lineOf(result, claim));
};
const namesOf = async (text: string): Promise<string[]> => (await analysed(text)).entities.map((e) => e.name);

it('keeps a body that an excerpt calls only "it", with when it was founded', async () => {
  const text = 'It was founded in 1982 by Karin Berg, and its chairman is Luc Dubois.';
  expect(await linesOf(text)).toEqual(
    expect.arrayContaining(['Karin Berg FOUNDED unnamed body', 'Luc Dubois HOLDS_POSITION unnamed body']),
  );
  const { entities } = await analysed(text);
  expect(entities.find((e) => e.name === 'unnamed body')?.dates?.map((d) => d.value)).toEqual(['1982']);
});

it.each([
  'Acme Corp left Lyon. It was founded in 1982 by Karin Berg.',
  'It was late, and its end was near.',
  'It was established that Karin Berg had left.',
])('makes none where something named could be meant or nothing tells a body: "%s"', async (text) => {
  expect(await namesOf(text)).not.toContain('unnamed body');
});

it('keeps when somebody died whom an excerpt calls only "he"', async () => {
  const { entities } = await analysed('He died on 6 April 1972.');
  expect(entities.map((e) => [e.name, e.dates?.map((d) => d.property)])).toEqual([
    ['unnamed man', ['deathDate']],
  ]);
});
