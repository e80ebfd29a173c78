import { describe, expect, it } from 'vitest';

import { buildGraph } from '../../../src/ingest.ts';
import { analysed } from '../../support/analysis.ts';

/** The relation types of the graph of a text; a claim whose evidence does not hold is refused with an error. */
async function relationsOf(text: string): Promise<string[]> {
  const refused: string[] = [];
  const graph = buildGraph([await analysed(text)], { onRejected: ({ detail }) => refused.push(detail) });
  expect(refused).toEqual([]);
  return graph.mapEdges((_, { type }) => type);
}

describe('a stance', () => {
  it('holds against the text where the statement runs over several sentences', async () => {
    const text = '“It rained all day. Acme Motors is a danger to children,” Anna Weber said.';
    expect(await relationsOf(text)).toContain('STANCE');
  });

  it('is none where the words that take sides stand in another sentence than the statement', async () => {
    const text = '“It rained all day,” Anna Weber said. Acme Motors is a danger to children.';
    expect(await relationsOf(text)).not.toContain('STANCE');
  });
});

describe('a contradiction', () => {
  const said = 'The ministry said the guard fired in self-defence.';
  const denied = 'This version of events was challenged by eyewitnesses.';

  it('holds against the text where the two statements stand in one paragraph', async () => {
    expect(await relationsOf(`${said} ${denied}`)).toContain('CONTRADICTS');
  });

  it('is left out where they stand in two', async () => {
    expect(await relationsOf(`${said}\n\n${denied}`)).not.toContain('CONTRADICTS');
  });
});
