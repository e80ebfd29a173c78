/** Who sells to whom. */
import type { ActionPattern } from './pattern.ts';

export const TRADE: readonly ActionPattern[] = [
  {
    name: 'action:sell-to',
    relation: 'SOLD_TO',
    verbs: ['sell', 'supply', 'export', 'lease'],
    source: 'subject',
    target: [{ prepositions: ['to'] }],
    sourceTypes: ['Person', 'Organization', 'Place'],
    targetTypes: ['Person', 'Organization', 'Place'],
    confidence: 0.75,
    matches: [
      { text: 'Acme Corp sold its railway to Globex Inc in May.', source: 'Acme Corp', target: 'Globex Inc' },
    ],
    misses: ['Acme Corp sold out in May.'],
  },
  {
    name: 'action:sale-to',
    relation: 'SOLD_TO',
    nouns: { sale: 'agent', export: 'agent' },
    source: 'subject',
    target: [{ prepositions: ['to'] }],
    sourceTypes: ['Person', 'Organization', 'Place'],
    targetTypes: ['Person', 'Organization', 'Place'],
    confidence: 0.65,
    matches: [
      {
        text: 'Acme Corp completed the sale of its railway to Globex Inc.',
        source: 'Acme Corp',
        target: 'Globex Inc.',
      },
    ],
    misses: ['The sale to Globex Inc failed.'],
  },
];
