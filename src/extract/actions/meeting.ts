/** Meetings and visits (PLOVER: CONSULT). */
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import type { ActionPattern } from './pattern.ts';

export const MEETING: readonly ActionPattern[] = [
  {
    name: 'action:meet',
    relation: 'MET_WITH',
    verbs: ['meet', 'meet up', 'confer', 'negotiate', 'sit down', 'huddle'],
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
      {
        text: 'Anna Weber and Luc Moreau met with Lena Ortiz in Berlin.',
        source: 'Luc Moreau',
        target: 'Lena Ortiz',
      },
    ],
    misses: ['Anna Weber said that the plan meets all conditions.'],
  },
  {
    name: 'action:meeting-of',
    relation: 'MET_WITH',
    nouns: {
      meeting: 'agent',
      talk: 'agent',
      summit: 'agent',
      negotiation: 'agent',
      discussion: 'agent',
      consultation: 'agent',
    },
    source: 'subject',
    target: ['object', { prepositions: ['with'] }],
    reciprocal: true,
    confidence: 0.75,
    matches: [
      {
        text: 'The press was kept away from Weber’s meeting with Luc Moreau.',
        source: 'Weber',
        target: 'Luc Moreau',
      },
      {
        text: 'Anna Weber held a meeting with Luc Moreau in Berlin.',
        source: 'Anna Weber',
        target: 'Luc Moreau',
      },
      {
        text: 'A meeting between Anna Weber and Luc Moreau lasted two hours.',
        source: 'Anna Weber',
        target: 'Luc Moreau',
      },
      { text: 'Germany resumed talks with Iran.', source: 'Germany', target: 'Iran' },
      { text: 'The Germany-Iran talks ended on Friday.', source: 'Germany', target: 'Iran' },
    ],
    misses: [
      'The meeting in Berlin began late.',
      'Anna Weber missed a meeting with Luc Moreau.',
      'Anna Weber ruled out a meeting with Luc Moreau.',
    ],
  },
  {
    name: 'action:visit',
    relation: 'VISITED',
    verbs: VERB_CLASSES.visit,
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
    verbs: ['travel', 'fly', 'head', 'depart', 'return', 'leave', 'go', 'jet', 'set off'],
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
      {
        text: 'Prime Minister Anna Weber left for Kenya on Monday.',
        source: 'Anna Weber',
        target: 'Kenya',
      },
    ],
    misses: ['Prices travelled upward in Kenya.'],
  },
  {
    name: 'action:arrive-in',
    relation: 'VISITED',
    verbs: ['arrive', 'land', 'touch down'],
    source: 'subject',
    target: [{ prepositions: ['in', 'at'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Place'],
    confidence: 0.7,
    matches: [
      {
        text: 'Prime Minister Anna Weber arrived in Kenya on Monday.',
        source: 'Anna Weber',
        target: 'Kenya',
      },
    ],
    misses: ['Anna Weber arrived late.'],
  },
  {
    name: 'action:visit-of',
    relation: 'VISITED',
    nouns: { visit: 'agent', trip: 'agent', tour: 'transitive' },
    source: 'subject',
    target: ['object', { prepositions: ['to'] }],
    targetTypes: ['Place', 'Organization'],
    confidence: 0.75,
    matches: [
      { text: 'Anna Weber’s visit to Kenya was brief.', source: 'Anna Weber', target: 'Kenya' },
      { text: 'Anna Weber paid a visit to Kenya in April.', source: 'Anna Weber', target: 'Kenya' },
      { text: 'Anna Weber’s tour of Kenya was brief.', source: 'Anna Weber', target: 'Kenya' },
    ],
    misses: ['The visit was brief.'],
  },
];
