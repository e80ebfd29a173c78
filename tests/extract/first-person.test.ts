import { describe, expect, it } from 'vitest';

import { buildGraph } from '../../src/ingest.ts';
import { analysed, lineOf } from '../support/analysis.ts';

/** The claims of a text that are no statements, each as a line. */
async function claims(text: string): Promise<string[]> {
  const result = await analysed(text);
  return result.claims
    .map((claim) => lineOf(result, claim))
    .filter((line) => /MET_WITH|CRITICIZED|OPPOSES|URGED/u.test(line));
}

describe('"I" in a quotation', () => {
  it('is who speaks', async () => {
    expect(await claims('“I met Omar Haddad in Oslo,” Lena Ortiz said.')).toEqual([
      'Lena Ortiz MET_WITH Omar Haddad',
    ]);
  });

  it('is a mention of the speaker, so that the claim stands in the graph', async () => {
    const rejected: unknown[] = [];
    const result = await analysed('“I met Omar Haddad in Oslo,” Lena Ortiz said.');
    buildGraph([result], { onRejected: (claim) => rejected.push(claim) });
    expect(rejected).toEqual([]);
  });

  it('is nobody where it is not known who speaks', async () => {
    expect(await claims('“I met Omar Haddad in Oslo.”')).toEqual([]);
  });
});

describe('"we" in a quotation', () => {
  it('is the body that speaks', async () => {
    expect(await claims('Acme Corp said: “We oppose the European Union.”')).toEqual([
      'Acme Corp OPPOSES European Union',
    ]);
  });

  it.each([
    ['“We condemn the Kenyan government,” Lena Ortiz said.', 'Lena Ortiz CRITICIZED Kenyan government'],
    ['“We will not tolerate Mark Hill’s plan,” Lena Ortiz said.', 'Lena Ortiz OPPOSES Mark Hill'],
  ])('is the person whose saying it does it: %s', async (text, line) => {
    expect(await claims(text)).toEqual([line]);
  });

  it('does nothing by what it should do', async () => {
    expect(await claims('“We should condemn the Kenyan government,” Lena Ortiz said.')).toEqual([]);
  });

  it('stays open', async () => {
    expect(await claims('“We met Omar Haddad in Oslo,” Lena Ortiz said.')).toEqual([]);
  });
});
