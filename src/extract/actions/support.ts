/** Support and praise (PLOVER: SUPPORT). */
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import type { ActionPattern } from './pattern.ts';

export const SUPPORT: readonly ActionPattern[] = [
  {
    name: 'action:support',
    relation: 'SUPPORTS',
    verbs: VERB_CLASSES.support,
    source: 'subject',
    target: ['object', { prepositions: ['with'] }],
    throughOwner: true,
    confidence: 0.75,
    matches: [
      { text: 'The Green Party supports Governor Lena Ortiz.', source: 'Green Party', target: 'Lena Ortiz' },
      {
        text: 'Governor Lena Ortiz is backed by the Green Party.',
        source: 'Green Party',
        target: 'Lena Ortiz',
      },
      {
        text: 'The Green Party defended Lena Ortiz’s decision to resign.',
        source: 'Green Party',
        target: 'Lena Ortiz',
      },
    ],
    misses: ['The Green Party gathered in support groups.'],
  },
  {
    name: 'action:support-for',
    relation: 'SUPPORTS',
    nouns: {
      support: 'agent',
      backing: 'agent',
      solidarity: 'agent',
      help: 'agent',
      endorsement: 'transitive',
      defence: 'transitive',
      defense: 'transitive',
    },
    source: 'subject',
    target: ['object', { prepositions: ['for', 'to', 'with', 'behind'] }],
    throughOwner: true,
    confidence: 0.7,
    matches: [
      {
        text: 'The Green Party expressed its support for Governor Lena Ortiz.',
        source: 'Green Party',
        target: 'Lena Ortiz',
      },
      {
        text: 'The Green Party’s endorsement of Lena Ortiz surprised the press.',
        source: 'Green Party',
        target: 'Lena Ortiz',
      },
      {
        text: 'Lena Ortiz won the backing of the Green Party.',
        source: 'Green Party',
        target: 'Lena Ortiz',
      },
      {
        text: 'The Green Party threw its support behind Lena Ortiz.',
        source: 'Green Party',
        target: 'Lena Ortiz',
      },
    ],
    misses: ['The Green Party withdrew support for Lena Ortiz.', 'Support for Lena Ortiz grew.'],
  },
  {
    name: 'action:be-supportive',
    relation: 'SUPPORTS',
    adjectives: ['supportive', 'loyal'],
    source: 'subject',
    target: [{ prepositions: ['of', 'to'] }],
    throughOwner: true,
    confidence: 0.7,
    matches: [
      { text: 'The Green Party was supportive of Lena Ortiz.', source: 'Green Party', target: 'Lena Ortiz' },
    ],
    misses: ['The Green Party was in a supportive mood.'],
  },
  {
    name: 'action:stand-by',
    relation: 'SUPPORTS',
    verbs: ['stand', 'rally', 'unite', 'side'],
    source: 'subject',
    target: [{ prepositions: ['by', 'behind', 'with', 'alongside'] }],
    confidence: 0.65,
    matches: [{ text: 'The Green Party stood by Lena Ortiz.', source: 'Green Party', target: 'Lena Ortiz' }],
    misses: ['The Green Party will stand in Ohio, Lena Ortiz said.'],
  },
  {
    name: 'action:campaign-for',
    relation: 'SUPPORTS',
    verbs: ['campaign', 'vote', 'vouch', 'advocate', 'root'],
    source: 'subject',
    target: [{ prepositions: ['for', 'behalf'] }],
    targetTypes: ['Person', 'Organization', 'Group', 'Work'],
    confidence: 0.65,
    matches: [
      { text: 'Students campaigned for Lena Ortiz in Ohio.', source: 'Students', target: 'Lena Ortiz' },
    ],
    misses: ['Lena Ortiz voted for lower taxes.'],
  },
  {
    name: 'action:praise',
    relation: 'PRAISED',
    verbs: VERB_CLASSES.praise,
    source: 'subject',
    target: ['object'],
    targetTypes: ['Person', 'Organization', 'Group', 'Event', 'Place'],
    throughOwner: true,
    confidence: 0.7,
    matches: [
      { text: 'Governor Lena Ortiz praised the Red Cross.', source: 'Lena Ortiz', target: 'Red Cross' },
      {
        text: 'Governor Lena Ortiz hailed the work of the Red Cross.',
        source: 'Lena Ortiz',
        target: 'Red Cross',
      },
    ],
    misses: [
      'The praise that Governor Lena Ortiz got pleased the Red Cross.',
      'Lena Ortiz praised the weather near the Red Cross.',
    ],
  },
  {
    name: 'action:praise-for',
    relation: 'PRAISED',
    nouns: {
      praise: 'agent',
      tribute: 'agent',
      applause: 'agent',
      gratitude: 'agent',
      congratulation: 'agent',
    },
    source: 'subject',
    target: ['object', { prepositions: ['to', 'for', 'on'] }],
    targetTypes: ['Person', 'Organization', 'Group'],
    throughOwner: true,
    confidence: 0.7,
    matches: [
      { text: 'Lena Ortiz paid tribute to Mark Hill.', source: 'Lena Ortiz', target: 'Mark Hill' },
      { text: 'The Red Cross won praise from Lena Ortiz.', source: 'Lena Ortiz', target: 'Red Cross' },
    ],
    misses: ['Lena Ortiz heard praise for Mark Hill.'],
  },
];
