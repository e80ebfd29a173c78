/** Requests, orders, warnings and threats (PLOVER: REQUEST, COERCE, THREATEN). */
import type { ActionPattern } from './pattern.ts';

export const REQUEST: readonly ActionPattern[] = [
  {
    name: 'action:urge',
    relation: 'URGED',
    verbs: ['urge', 'implore', 'beg', 'press', 'exhort', 'encourage', 'lobby'],
    source: 'subject',
    target: ['object'],
    confidence: 0.8,
    matches: [
      { text: 'Bishop Paul Kent urged Germany to open its borders.', source: 'Paul Kent', target: 'Germany' },
      {
        text: 'Bishop Paul Kent urged Chancellor Anna Weber to resign.',
        source: 'Paul Kent',
        target: 'Anna Weber',
      },
    ],
    misses: ['Bishop Paul Kent felt an urge to sing.'],
  },
  {
    name: 'action:call-on',
    relation: 'URGED',
    verbs: ['call', 'appeal'],
    source: 'subject',
    target: [{ prepositions: ['on', 'upon', 'to'] }],
    sourceTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.75,
    matches: [
      {
        text: 'Bishop Paul Kent called on Germany to open its borders.',
        source: 'Paul Kent',
        target: 'Germany',
      },
    ],
    misses: ['Bishop Paul Kent called a friend.'],
  },
  {
    name: 'action:order',
    relation: 'ORDERED',
    verbs: ['order'],
    source: 'subject',
    target: ['object'],
    targetTypes: ['Person', 'Organization', 'Group'],
    confidence: 0.75,
    matches: [
      {
        text: 'Judge Rita Stone ordered Warden Tom Pike to appear in court.',
        source: 'Rita Stone',
        target: 'Tom Pike',
      },
    ],
    misses: ['Judge Rita Stone ordered lunch.'],
  },
  {
    name: 'action:direct',
    relation: 'ORDERED',
    verbs: ['direct', 'instruct', 'command'],
    source: 'subject',
    target: ['object'],
    targetTypes: ['Person', 'Organization', 'Group'],
    infinitive: true,
    confidence: 0.75,
    matches: [
      {
        text: 'Judge Rita Stone directed Warden Tom Pike to appear in court.',
        source: 'Rita Stone',
        target: 'Tom Pike',
      },
    ],
    misses: ['Rita Stone directs the police of Lyon.'],
  },
  {
    name: 'action:warn',
    relation: 'WARNED',
    verbs: ['warn', 'caution'],
    source: 'subject',
    target: ['object'],
    confidence: 0.8,
    matches: [{ text: 'Anna Weber warned Russia on Monday.', source: 'Anna Weber', target: 'Russia' }],
    misses: ['Anna Weber warned that it would rain.'],
  },
  {
    name: 'action:threaten',
    relation: 'THREATENED',
    verbs: ['threaten', 'intimidate'],
    source: 'subject',
    target: ['object'],
    confidence: 0.75,
    matches: [{ text: 'Rebels threatened reporters in Goma.', source: 'Rebels', target: 'reporters' }],
    misses: ['Rain threatened the harvest.'],
  },
];
