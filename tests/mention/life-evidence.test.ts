import { expect, it } from 'vitest';

import { findMentions } from '../../src/mention/index.ts';
import { annotated } from '../support/analysis.ts';

async function typeOf(name: string, text: string): Promise<string | undefined> {
  return findMentions(await annotated(text)).find((m) => m.form === 'name' && m.text === name)?.type;
}

// "Sorden", "Warren" and "Berg" look like places to the model, "Globex" too: what is said of them tells better.
it.each([
  ['Sorden', 'Sorden lives in West Tarrow with his wife Nora.', 'Person'],
  ['Berg', 'Born in Tarrow, Iowa, Berg and her family moved to Mercer Bay.', 'Person'],
  ['Marguerite', 'He and his wife Marguerite have been married over 40 years.', 'Person'],
  ['House of Representatives', 'Karin Berg sat in the House of Representatives.', 'Organization'],
  ['Globex', 'The former president and CEO of Globex, Karin Berg, left.', 'Organization'],
])('types %s by what the sentence says of it: "%s"', async (name, text, type) => {
  expect(await typeOf(name, text)).toBe(type);
});

it.each([
  ['Kenya', 'Kenya was born of a long war.', 'Place'],
  ['Tarrow', 'Karin Berg, the mayor of Tarrow, died in Tarrow.', 'Place'],
])('leaves %s the place that it is: "%s"', async (name, text, type) => {
  expect(await typeOf(name, text)).toBe(type);
});
