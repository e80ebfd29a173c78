/** Meetings and visits (PLOVER: CONSULT). */
import type { ActionPattern } from './pattern.ts';

export const MEETING: readonly ActionPattern[] = [
  {
    name: 'action:meet',
    relation: 'MET_WITH',
    verbs: ['meet', 'meet up'],
    source: 'subject',
    target: ['object', { prepositions: ['with'] }],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Organization', 'Group'],
    reciprocal: true,
    confidence: 0.85,
    matches: [
      {
        text: 'Chancellor Anna Weber met French President Luc Moreau in Berlin.',
        source: 'Anna Weber',
        target: 'Luc Moreau',
      },
      { text: 'Anna Weber will meet with Luc Moreau on Friday.', source: 'Anna Weber', target: 'Luc Moreau' },
      {
        text: 'Anna Weber, left, and Luc Moreau meet in Berlin.',
        source: 'Anna Weber',
        target: 'Luc Moreau',
      },
    ],
    misses: ['Anna Weber said that the plan meets all conditions.'],
  },
  {
    name: 'action:hold-meeting',
    relation: 'MET_WITH',
    verbs: ['hold', 'have', 'begin', 'open', 'resume'],
    objectNouns: ['meeting', 'talk', 'summit', 'conversation', 'discussion', 'consultation', 'session'],
    source: 'subject',
    target: [{ prepositions: ['with'] }],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.8,
    matches: [
      {
        text: 'Anna Weber held a meeting with Luc Moreau in Berlin.',
        source: 'Anna Weber',
        target: 'Luc Moreau',
      },
    ],
    misses: ['Anna Weber held a shop in Berlin with great pride.'],
  },
  {
    name: 'action:meeting-of',
    relation: 'MET_WITH',
    nouns: { meeting: 'agent', talk: 'agent' },
    source: 'subject',
    target: [{ prepositions: ['with'] }],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.7,
    matches: [
      {
        text: 'The press was kept away from Weber’s meeting with Luc Moreau.',
        source: 'Weber',
        target: 'Luc Moreau',
      },
    ],
    misses: ['The meeting in Berlin began late.'],
  },
  {
    name: 'action:visit',
    relation: 'VISITED',
    verbs: ['visit', 'tour'],
    source: 'subject',
    target: ['object'],
    confidence: 0.85,
    matches: [
      { text: 'Prime Minister Anna Weber visited Kenya in April.', source: 'Anna Weber', target: 'Kenya' },
    ],
    misses: ['Prime Minister Anna Weber visited her mother.'],
  },
  {
    name: 'action:travel-to',
    relation: 'VISITED',
    verbs: ['travel', 'fly', 'head', 'depart', 'return'],
    source: 'subject',
    target: [{ prepositions: ['to', 'for'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Place'],
    confidence: 0.7,
    matches: [
      {
        text: 'Prime Minister Anna Weber travelled to Kenya on Monday.',
        source: 'Anna Weber',
        target: 'Kenya',
      },
    ],
    misses: ['Prices travelled upward in Kenya.'],
  },
  {
    name: 'action:visit-of',
    relation: 'VISITED',
    nouns: { visit: 'agent', trip: 'agent' },
    source: 'subject',
    target: [{ prepositions: ['to'] }],
    confidence: 0.75,
    matches: [{ text: 'Anna Weber’s visit to Kenya was brief.', source: 'Anna Weber', target: 'Kenya' }],
    misses: ['The visit was brief.'],
  },
];
