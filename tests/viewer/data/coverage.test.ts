import { describe, expect, it } from 'vitest';

import { coverageReader, outletsBySize } from '../../../viewer/src/data/coverage.ts';
import { sampleData } from '../sample-graph.ts';

describe('the outlets that report on a node', () => {
  const data = sampleData();
  const outlets = outletsBySize(data);
  const names = (key: string) => coverageReader(data)(key).map(({ outlet }) => outlets[outlet]);

  it('are those of the articles that mention it', () => {
    const own = data.nodes.get('morning')?.attributes;
    const publisher = own?.type === 'Article' ? own.publisher : undefined;
    expect(names('morning')).toEqual([publisher]);
    expect(names('ada').length).toBe(outlets.length);
  });

  it('are none for a key that the graph lacks', () => {
    expect(names('nobody')).toEqual([]);
  });
});
