/** Opposition, protest and refusal (PLOVER: REJECT, PROTEST). */
import type { ActionPattern } from './pattern.ts';

export const OPPOSITION: readonly ActionPattern[] = [
  {
    name: 'action:oppose',
    relation: 'OPPOSES',
    verbs: [
      'oppose',
      'reject',
      'resist',
      'block',
      'bar',
      'veto',
      'boycott',
      'challenge',
      'contest',
      'rebuff',
      'defy',
      'snub',
    ],
    source: 'subject',
    target: ['object'],
    confidence: 0.75,
    matches: [
      { text: 'The Labour Union opposes Minister Carla Voss.', source: 'Labour Union', target: 'Carla Voss' },
      { text: 'Carla Voss was rejected by the Green Party.', source: 'Green Party', target: 'Carla Voss' },
    ],
    misses: ['Carla Voss blocked the door while the Green Party sang.'],
  },
  {
    name: 'action:protest',
    relation: 'PROTESTED_AGAINST',
    verbs: ['protest', 'demonstrate', 'rally', 'march'],
    source: 'subject',
    target: [{ prepositions: ['against'] }, 'object'],
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
];
