/** Support, praise, help and protection (PLOVER: SUPPORT, COOPERATE, AID). */
import type { ActionPattern } from './pattern.ts';

export const SUPPORT: readonly ActionPattern[] = [
  {
    name: 'action:support',
    relation: 'SUPPORTS',
    verbs: ['support', 'back', 'endorse', 'defend', 'champion', 'assist', 'side', 'approve'],
    source: 'subject',
    target: ['object', { prepositions: ['with'] }],
    confidence: 0.75,
    matches: [
      { text: 'The Green Party supports Governor Lena Ortiz.', source: 'Green Party', target: 'Lena Ortiz' },
      {
        text: 'Governor Lena Ortiz is backed by the Green Party.',
        source: 'Green Party',
        target: 'Lena Ortiz',
      },
    ],
    misses: ['The Green Party gathered in support groups.'],
  },
  {
    name: 'action:provide-support',
    relation: 'SUPPORTS',
    verbs: ['provide', 'offer', 'give', 'express', 'voice', 'pledge', 'lend'],
    objectNouns: ['support', 'assistance', 'backing', 'help'],
    source: 'subject',
    target: [{ prepositions: ['for', 'to'] }],
    confidence: 0.7,
    matches: [
      {
        text: 'The Green Party expressed its support for Governor Lena Ortiz.',
        source: 'Green Party',
        target: 'Lena Ortiz',
      },
    ],
    misses: ['The Green Party gave a party for children.'],
  },
  {
    name: 'action:praise',
    relation: 'PRAISED',
    verbs: [
      'praise',
      'hail',
      'laud',
      'applaud',
      'commend',
      'admire',
      'thank',
      'congratulate',
      'salute',
      'welcome',
    ],
    source: 'subject',
    target: ['object'],
    targetTypes: ['Person', 'Organization', 'Group', 'Event'],
    confidence: 0.7,
    matches: [
      { text: 'Governor Lena Ortiz praised the Red Cross.', source: 'Lena Ortiz', target: 'Red Cross' },
    ],
    misses: [
      'The praise that Governor Lena Ortiz got pleased the Red Cross.',
      'Lena Ortiz praised the weather near the Red Cross.',
    ],
  },
  {
    name: 'action:protect',
    relation: 'PROTECTS',
    verbs: ['protect', 'guard', 'escort', 'shield', 'safeguard', 'secure'],
    source: 'subject',
    target: ['object'],
    confidence: 0.75,
    matches: [
      { text: 'Soldiers guarded the Olympics in Tokyo.', source: 'Soldiers', target: 'Olympics' },
      { text: 'Lena Ortiz was escorted by soldiers.', source: 'soldiers', target: 'Lena Ortiz' },
    ],
    misses: ['Lena Ortiz secured a majority.'],
  },
  {
    name: 'action:ensure-security',
    relation: 'PROTECTS',
    verbs: ['provide', 'ensure', 'guarantee', 'handle'],
    objectNouns: ['security', 'protection'],
    source: 'subject',
    target: [{ prepositions: ['at', 'for'] }],
    targetTypes: ['Event', 'Person'],
    confidence: 0.65,
    matches: [
      {
        text: 'Soldiers will provide security at the Winter Olympics.',
        source: 'Soldiers',
        target: 'Winter Olympics',
      },
    ],
    misses: ['Soldiers will provide food at home.'],
  },
  {
    name: 'action:security-role',
    relation: 'PROTECTS',
    verbs: ['play', 'have', 'take', 'perform', 'assume'],
    objectNouns: ['role', 'duty', 'task'],
    objectModifiers: ['security', 'protective'],
    source: 'subject',
    target: [{ prepositions: ['at', 'for'] }],
    targetTypes: ['Event', 'Person'],
    confidence: 0.65,
    matches: [
      {
        text: 'Soldiers will play a security role at the Winter Olympics.',
        source: 'Soldiers',
        target: 'Winter Olympics',
      },
    ],
    misses: ['Soldiers will play a leading role at the Winter Olympics.'],
  },
  {
    name: 'action:help',
    relation: 'AIDED',
    verbs: ['aid', 'help', 'rescue', 'feed', 'shelter', 'evacuate', 'fund', 'finance'],
    source: 'subject',
    target: ['object'],
    confidence: 0.65,
    matches: [
      {
        text: 'The Red Cross rescued dozens of migrants off Libya.',
        source: 'Red Cross',
        target: 'migrants',
      },
    ],
    misses: ['It helps to know the road.'],
  },
];
