import { expect, it } from 'vitest';

import { analysed, lineOf } from '../support/analysis.ts';

async function linesOf(text: string, more: Parameters<typeof analysed>[1] = {}): Promise<string[]> {
  const result = await analysed(text, more);
  return result.claims.map((claim) => lineOf(result, claim));
}

it('keeps what an unsigned writer tells of himself or herself', async () => {
  const lines = await linesOf(
    'I was born in Tarrow and studied at Lyon University. I moved to Oslo with my wife Karin Berg.',
  );
  expect(lines).toContain('unnamed writer FROM Tarrow');
  expect(lines).toContain('unnamed writer EDUCATED_AT Lyon University');
  expect(lines).toContain('Karin Berg RELATIVE_OF unnamed writer');
});

it('makes a writer neither of who is quoted nor of who signs', async () => {
  const quoted = await linesOf('“I was born in Lyon,” said Karin Berg.');
  expect(quoted.join('; ')).not.toContain('unnamed writer');
  expect(quoted).toContain('Karin Berg FROM Lyon');
  const signed = await linesOf('I was born in Lyon.', { authors: ['Karin Berg'] });
  expect(signed.join('; ')).not.toContain('unnamed writer');
});
