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
    withoutInfinitive: true,
    confidence: 0.85,
    matches: [
      { text: 'Anna Weber told the BBC that she would stay.', source: 'Anna Weber', target: 'BBC' },
      { text: '“We will stay,” Anna Weber told reporters.', source: 'Anna Weber', target: 'reporters' },
    ],
    misses: ['Anna Weber told lies about the budget.', 'Anna Weber told the BBC to leave.'],
  },
  {
    name: 'action:contact',
    relation: 'SPOKE_TO',
    verbs: ['contact', 'phone', 'telephone', 'consult', 'brief', 'interview', 'text', 'email'],
    source: 'subject',
    target: ['object'],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.7,
    matches: [
      { text: 'Anna Weber briefed Luc Moreau on Monday.', source: 'Anna Weber', target: 'Luc Moreau' },
    ],
    misses: ['Anna Weber wrote a brief note on Monday.'],
  },
  {
    name: 'action:speak-to',
    relation: 'SPOKE_TO',
    verbs: ['speak', 'talk', 'chat', 'write', 'complain'],
    source: 'subject',
    target: [{ prepositions: ['to', 'with'] }],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.8,
    matches: [{ text: 'Anna Weber spoke to Reuters on Monday.', source: 'Anna Weber', target: 'Reuters' }],
    misses: ['The figures speak for themselves.'],
  },
  {
    name: 'action:conversation-of',
    relation: 'SPOKE_TO',
    nouns: {
      conversation: 'agent',
      interview: 'agent',
      call: 'agent',
      letter: 'agent',
      statement: 'agent',
      speech: 'agent',
      filing: 'agent',
    },
    source: 'subject',
    target: [{ prepositions: ['with', 'to'] }],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.7,
    matches: [
      { text: 'Anna Weber gave an interview to the BBC.', source: 'Anna Weber', target: 'BBC' },
      { text: 'Anna Weber sent a letter to Luc Moreau.', source: 'Anna Weber', target: 'Luc Moreau' },
      {
        text: 'Anna Weber criticised the plan in an interview with the BBC.',
        source: 'Anna Weber',
        target: 'BBC',
      },
    ],
    misses: [
      'The interview with the BBC lasted an hour.',
      'Anna Weber was praised in a letter to Luc Moreau.',
    ],
  },
];
