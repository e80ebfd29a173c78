import { describe, expect, it } from 'vitest';

import { writeGraphJson } from '../../../graph/formats/graph-json.ts';
import { layOut } from '../../../graph/layout.ts';
import { GraphJson } from '../../../graph/model/graph-json.ts';
import { ask } from '../../../graph/query/cypher/ask.ts';
import { openEmbeddedStore } from '../../../graph/stores/embedded/embedded-store.ts';
import { faultOf } from '../../../viewer/src/ask/check-query.ts';
import { EXAMPLE_IDS, examplesFor, knownPeople } from '../../../viewer/src/ask/examples.ts';
import { resultIndex } from '../../../viewer/src/ask/result-index.ts';
import { keysOfResult } from '../../../viewer/src/ask/result-keys.ts';
import { indexGraph } from '../../../viewer/src/data/graph-data.ts';
import { available } from '../../setup/outside-programs.ts';
import { graphOfSeeds } from '../../support/query-corpus.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the examples', () => {
  it('are right, whoever is called what', () => {
    const all = examplesFor({ one: `Ada O'Brandt \\`, other: 'Bo "the" Ek' });
    expect(all.map(({ id }) => id)).toEqual(EXAMPLE_IDS);
    for (const { query } of all) expect(faultOf(query)).toBeUndefined();
  });

  it('ask about nobody where nobody is known', () => {
    expect(examplesFor(undefined).map(({ id }) => id)).not.toContain('connected');
  });

  it.skipIf(!available('engine'))('each find something in the briefs, and something to show', async () => {
    const graph = await graphOfSeeds();
    const data = indexGraph(GraphJson.parse(JSON.parse(writeGraphJson(layOut(graph)))));
    const index = resultIndex(data);
    const store = openEmbeddedStore(await temporaryFolder());
    await store.load(graph, 'briefs');
    for (const { id, query } of examplesFor(knownPeople(data))) {
      const result = await ask(store, { text: query });
      expect({ id, found: result.rows.length > 0 }).toEqual({ id, found: true });
      expect({ id, shown: keysOfResult(result, index).nodes.size > 0 }).toEqual({ id, shown: true });
    }
    await store.close();
  });
});
