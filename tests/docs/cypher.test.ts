import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { CYPHER_PAGE, cypherPage } from '../../scripts/cypher-page.ts';

it('docs/cypher.md is what scripts/cypher-page.ts makes of the corpus of queries', async () => {
  expect(await readFile(CYPHER_PAGE, 'utf8')).toBe(await cypherPage());
});
