/** Opposition, protest and refusal (PLOVER: REJECT, PROTEST). */
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import type { ActionPattern } from './pattern.ts';

export const OPPOSITION: readonly ActionPattern[] = [
  {
    name: 'action:oppose',
    relation: 'OPPOSES',
    verbs: VERB_CLASSES.oppose,
    source: 'subject',
    target: ['object'],
    throughOwner: true,
    confidence: 0.75,
    matches: [
      { text: 'The Labour Union opposes Minister Carla Voss.', source: 'Labour Union', target: 'Carla Voss' },
      { text: 'Carla Voss was rejected by the Green Party.', source: 'Green Party', target: 'Carla Voss' },
      {
        text: 'The Labour Union rejected Carla Voss’s plan for the railways.',
        source: 'Labour Union',
        target: 'Carla Voss',
      },
    ],
    misses: ['Carla Voss blocked the door while the Green Party sang.'],
  },
  {
    name: 'action:speak-out-against',
    relation: 'OPPOSES',
    verbs: [
      'object',
      'speak out',
      'come out',
      'vote',
      'campaign',
      'argue',
      'push back',
      'stand up',
      'rebel',
      'fight',
    ],
    source: 'subject',
    target: [{ prepositions: ['against', 'to'] }],
    throughOwner: true,
    confidence: 0.65,
    matches: [
      {
        text: 'The Labour Union spoke out against Carla Voss.',
        source: 'Labour Union',
        target: 'Carla Voss',
      },
    ],
    misses: ['The Labour Union voted on Monday, Carla Voss said.'],
  },
  {
    name: 'action:opposition-to',
    relation: 'OPPOSES',
    nouns: {
      opposition: 'agent',
      objection: 'agent',
      resistance: 'agent',
      rejection: 'transitive',
      boycott: 'transitive',
      challenge: 'agent',
      veto: 'transitive',
    },
    source: 'subject',
    target: ['object', { prepositions: ['to'] }],
    throughOwner: true,
    confidence: 0.65,
    matches: [
      {
        text: 'The Labour Union voiced opposition to Carla Voss.',
        source: 'Labour Union',
        target: 'Carla Voss',
      },
      {
        text: 'Carla Voss met with stiff opposition from the Labour Union.',
        source: 'Labour Union',
        target: 'Carla Voss',
      },
    ],
    misses: ['The opposition met in Lyon.'],
  },
  {
    name: 'action:protest',
    relation: 'PROTESTED_AGAINST',
    verbs: ['protest', 'demonstrate', 'rally', 'march', 'riot'],
    source: 'subject',
    target: [{ prepositions: ['against'] }, 'object'],
    throughOwner: true,
    confidence: 0.75,
    matches: [
      {
        text: 'Students protested against Minister Carla Voss in Lyon.',
        source: 'Students',
        target: 'Carla Voss',
      },
    ],
    misses: ['Students rallied around the flag.'],
  },
  {
    name: 'action:protest-of',
    relation: 'PROTESTED_AGAINST',
    nouns: { protest: 'agent', demonstration: 'agent', march: 'agent', rally: 'agent' },
    source: 'subject',
    target: ['object', { prepositions: ['against'] }],
    throughOwner: true,
    confidence: 0.7,
    matches: [
      {
        text: 'French students staged a protest against Carla Voss.',
        source: 'French students',
        target: 'Carla Voss',
      },
    ],
    misses: ['Students joined a rally with Carla Voss.'],
  },
  {
    name: 'action:take-to-the-streets',
    relation: 'PROTESTED_AGAINST',
    verbs: ['take', 'pour', 'return'],
    complements: ['street'],
    source: 'subject',
    target: [{ prepositions: ['against'] }],
    throughOwner: true,
    confidence: 0.7,
    matches: [
      {
        text: 'French students took to the streets against Minister Carla Voss.',
        source: 'French students',
        target: 'Carla Voss',
      },
    ],
    misses: ['Students took a stand against Minister Carla Voss.'],
  },
];
