/** Blows, throws and rammings: violence against people that need not kill (PLOVER: ASSAULT). */
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import type { ActionPattern } from './pattern.ts';

export const ASSAULT: readonly ActionPattern[] = [
  {
    name: 'action:assault',
    relation: 'ATTACKED',
    verbs: VERB_CLASSES.assault,
    source: 'subject',
    target: ['object'],
    sourceTypes: ['Person', 'Group'],
    targetTypes: ['Person', 'Group'],
    confidence: 0.7,
    matches: [{ text: 'Rebels punched soldiers near Gao.', source: 'Rebels', target: 'soldiers' }],
    misses: [
      'Rebels punched the air near soldiers.',
      'Rebels kicked the ball.',
      'Rebels tortured the truth.',
    ],
  },
  {
    name: 'action:beat-up',
    relation: 'ATTACKED',
    verbs: ['beat', 'beat up', 'rough up'],
    source: 'subject',
    target: ['object'],
    // Who beats a rival has won.
    sourceTypes: ['Group', 'Organization'],
    targetTypes: ['Person', 'Group'],
    confidence: 0.7,
    matches: [
      { text: 'Mark Hill was beaten by police officers.', source: 'police officers', target: 'Mark Hill' },
    ],
    misses: ['Ana Ruiz beat Lena Ortiz 6-3, 6-4.', 'Brazil beat Germany 2-1.'],
  },
  {
    name: 'action:throw-at',
    relation: 'ATTACKED',
    verbs: ['throw', 'hurl', 'lob', 'fire', 'pelt', 'fling', 'launch'],
    objectNouns: [
      ...['stone', 'rock', 'brick', 'bottle', 'grenade', 'bomb', 'cocktail', 'shot', 'bullet', 'gas'],
      ...['rocket', 'missile', 'mortar', 'shell', 'projectile', 'flare', 'drone', 'firework', 'egg'],
    ],
    source: 'subject',
    target: [{ prepositions: ['at', 'on', 'into', 'toward', 'towards'] }],
    sourceTypes: ['Person', 'Organization', 'Group', 'Place'],
    confidence: 0.7,
    matches: [
      { text: 'Tom Pike threw stones at soldiers in Goma.', source: 'Tom Pike', target: 'soldiers' },
      { text: 'Rebels fired rockets at Goma on Monday.', source: 'Rebels', target: 'Goma' },
    ],
    misses: ['Tom Pike threw a party in Goma.'],
  },
  {
    name: 'action:ram-into',
    relation: 'ATTACKED',
    verbs: ['ram', 'drive', 'plow', 'plough', 'crash', 'steer'],
    objectNouns: ['truck', 'car', 'van', 'lorry', 'vehicle', 'bus', 'motorcycle', 'bulldozer'],
    source: 'subject',
    target: [{ prepositions: ['into', 'through', 'at'] }],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Person', 'Group'],
    confidence: 0.65,
    matches: [{ text: 'A man rammed a van into nurses in Lyon.', source: 'man', target: 'nurses' }],
    misses: ['Tom Pike drove a van into Lyon.'],
  },
];
