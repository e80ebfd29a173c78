/** Filters of every kind over the sample graph, for properties that hold whatever is hidden. */
import fc from 'fast-check';

import { STATUSES } from '../../../graph/model/claim.ts';
import { NODE_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { SHORT_OF_FACT } from '../../../graph/words/modality.ts';
import type { Filters, Period } from '../../../viewer/src/filters/filters.ts';
import { CLOCKS } from '../../../viewer/src/filters/filters.ts';

const DATES = ['2025', '2026-03-02', '2026-03-03', '2026-03', '2027'] as const;

const anyPeriod: fc.Arbitrary<Period> = fc.record(
  {
    clock: fc.constantFrom(...CLOCKS),
    from: fc.constantFrom(...DATES),
    to: fc.constantFrom(...DATES),
    undated: fc.constant(true),
  },
  { requiredKeys: ['clock'] },
);

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  hiddenTypes: fc.subarray([...NODE_TYPES]),
  hiddenRelations: fc.subarray([...RELATION_TYPES]),
  hiddenStatuses: fc.subarray([...STATUSES]),
  hiddenModalities: fc.subarray([...SHORT_OF_FACT]),
  connectedOnly: fc.boolean(),
  hiddenOutlets: fc.subarray(['The Kelmar Morning', 'Kelmar Evening Post']),
  hiddenArticles: fc.subarray(['morning', 'evening']),
  period: fc.option(anyPeriod, { nil: undefined }),
  minConfidence: fc.constantFrom(0, 0.5, 0.95),
  minOutlets: fc.constantFrom(0, 2),
  saidBy: fc.option(fc.constantFrom('ada', 'board'), { nil: undefined }),
  hideHearsay: fc.boolean(),
});
