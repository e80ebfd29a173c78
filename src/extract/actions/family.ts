/** Marriages. Other kin are told by nouns ("her brother"), which rules of states read. */
import type { ActionPattern } from './pattern.ts';

export const FAMILY: readonly ActionPattern[] = [
  {
    name: 'state:married',
    relation: 'RELATIVE_OF',
    verbs: ['marry', 'wed', 'remarry'],
    source: 'subject',
    target: ['object'],
    sourceTypes: ['Person'],
    targetTypes: ['Person'],
    reciprocal: true,
    properties: { kin: 'spouse' },
    confidence: 0.9,
    matches: [
      { text: 'Jane Doyle married Peter Odhiambo in 1990.', source: 'Jane Doyle', target: 'Peter Odhiambo' },
      {
        text: 'Jane Doyle and Peter Odhiambo married in 1990.',
        source: 'Jane Doyle',
        target: 'Peter Odhiambo',
      },
    ],
    misses: ['Jane Doyle married in 1990.', 'Jane Doyle refused to marry Peter Odhiambo’s cousin.'],
  },
  {
    name: 'state:married-to',
    relation: 'RELATIVE_OF',
    verbs: ['marry', 'wed'],
    adjectives: ['married', 'wed'],
    source: 'surface',
    target: [{ prepositions: ['to'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Person'],
    reciprocal: true,
    properties: { kin: 'spouse' },
    confidence: 0.9,
    matches: [
      {
        text: 'Jane Doyle and Peter Odhiambo have been married for years.',
        source: 'Jane Doyle',
        target: 'Peter Odhiambo',
      },
      { text: 'Jane Doyle is married to Peter Odhiambo.', source: 'Jane Doyle', target: 'Peter Odhiambo' },
      {
        text: 'Jane Doyle got married to Peter Odhiambo in 1990.',
        source: 'Jane Doyle',
        target: 'Peter Odhiambo',
      },
    ],
    misses: ['Jane Doyle is married to her work.', 'Jane Doyle married in 1990.'],
  },
  {
    name: 'state:divorced',
    relation: 'RELATIVE_OF',
    verbs: ['divorce'],
    source: 'subject',
    target: ['object', { prepositions: ['from'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Person'],
    properties: { kin: 'ex-spouse' },
    confidence: 0.8,
    matches: [
      { text: 'Jane Doyle divorced Peter Odhiambo in 1999.', source: 'Jane Doyle', target: 'Peter Odhiambo' },
    ],
    misses: ['Jane Doyle divorced in 1999.'],
  },
  {
    name: 'state:born-to',
    relation: 'RELATIVE_OF',
    verbs: ['bear'],
    source: 'object',
    target: [{ prepositions: ['to'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Person'],
    properties: { kin: 'child' },
    confidence: 0.85,
    matches: [
      {
        text: 'Jane Doyle was born to Peter Odhiambo and Ann Berg in 1961.',
        source: 'Jane Doyle',
        target: 'Peter Odhiambo',
      },
    ],
    misses: ['Jane Doyle was born to lead.'],
  },
];
