/** Who spoke to whom (PLOVER: CONSULT). */
import type { ActionPattern } from './pattern.ts';

export const SPEAKING: readonly ActionPattern[] = [
  {
    name: 'action:tell',
    relation: 'SPOKE_TO',
    verbs: ['tell'],
    source: 'subject',
    target: ['object'],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.85,
    matches: [
      { text: 'Anna Weber told the BBC that she would stay.', source: 'Anna Weber', target: 'BBC' },
      { text: '“We will stay,” Anna Weber told reporters.', source: 'Anna Weber', target: 'reporters' },
    ],
    misses: ['Anna Weber told lies about the budget.'],
  },
  {
    name: 'action:speak-to',
    relation: 'SPOKE_TO',
    verbs: ['speak', 'talk'],
    source: 'subject',
    target: [{ prepositions: ['to', 'with'] }],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.8,
    matches: [{ text: 'Anna Weber spoke to Reuters on Monday.', source: 'Anna Weber', target: 'Reuters' }],
    misses: ['The figures speak for themselves.'],
  },
];
