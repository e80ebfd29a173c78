/** Criticism and accusation (PLOVER: ACCUSE). */
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import type { ActionPattern } from './pattern.ts';

export const CRITICISM: readonly ActionPattern[] = [
  {
    name: 'action:criticize',
    relation: 'CRITICIZED',
    verbs: VERB_CLASSES.criticize,
    source: 'subject',
    target: ['object', { prepositions: ['at'] }],
    sourceTypes: ['Person', 'Organization', 'Group', 'Place'],
    targetTypes: ['Person', 'Organization', 'Group', 'Place', 'Event', 'Work'],
    throughOwner: true,
    confidence: 0.75,
    matches: [
      {
        text: 'Senator Mark Hill criticized the Interior Ministry on Tuesday.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
      {
        text: 'The Interior Ministry was condemned by Senator Mark Hill.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
      {
        text: 'Senator Mark Hill slammed the Interior Ministry’s handling of the flood.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
    ],
    misses: [
      'Senator Mark Hill criticized himself in front of the Interior Ministry.',
      'Senator Mark Hill criticized the Interior Ministry’s carpets.',
    ],
  },
  {
    name: 'action:criticism-of',
    relation: 'CRITICIZED',
    nouns: {
      criticism: 'transitive',
      condemnation: 'transitive',
      denunciation: 'transitive',
      rebuke: 'transitive',
      mockery: 'transitive',
      fire: 'agent',
    },
    source: 'subject',
    target: ['object'],
    sourceTypes: ['Person', 'Organization', 'Group', 'Place'],
    targetTypes: ['Person', 'Organization', 'Group', 'Place', 'Event', 'Work'],
    throughOwner: true,
    confidence: 0.7,
    matches: [
      {
        text: 'Mark Hill’s criticism of the Interior Ministry was sharp.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
      {
        text: 'The Interior Ministry drew sharp criticism from Mark Hill.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
      {
        text: 'The Interior Ministry came under fire from Mark Hill over the budget.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
    ],
    misses: ['The criticism was sharp.', 'Mark Hill fled the fire in the Interior Ministry.'],
  },
  {
    name: 'action:anger-at',
    relation: 'CRITICIZED',
    nouns: { outrage: 'agent', anger: 'agent', fury: 'agent', backlash: 'agent', dismay: 'agent' },
    source: 'subject',
    target: ['object', { prepositions: ['at', 'against'] }],
    throughOwner: true,
    confidence: 0.65,
    matches: [
      {
        text: 'Mark Hill expressed outrage at the Interior Ministry.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
    ],
    misses: ['Anger grew at the Interior Ministry.'],
  },
  {
    name: 'action:take-aim',
    relation: 'CRITICIZED',
    verbs: ['take'],
    objectNouns: ['aim', 'swipe', 'dig', 'jab'],
    source: 'subject',
    target: [{ prepositions: ['at'] }],
    throughOwner: true,
    confidence: 0.7,
    matches: [
      {
        text: 'Mark Hill took aim at the Interior Ministry on Monday.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
    ],
    misses: ['Mark Hill took a job at the Interior Ministry.'],
  },
  {
    name: 'action:rail-against',
    relation: 'CRITICIZED',
    verbs: ['rail', 'rage', 'inveigh', 'fulminate', 'hit back', 'fire back', 'hit out'],
    source: 'subject',
    target: [{ prepositions: ['against', 'at'] }],
    throughOwner: true,
    confidence: 0.65,
    matches: [
      {
        text: 'Mark Hill railed against the Interior Ministry.',
        source: 'Mark Hill',
        target: 'Interior Ministry',
      },
    ],
    misses: ['Mark Hill travelled by rail to the Interior Ministry.'],
  },
  {
    name: 'action:accuse',
    relation: 'ACCUSED',
    verbs: VERB_CLASSES.accuse,
    source: 'subject',
    target: ['object', { prepositions: ['on'] }],
    confidence: 0.8,
    matches: [
      { text: 'Mark Hill accused Russia of lying.', source: 'Mark Hill', target: 'Russia' },
      { text: 'Mark Hill blamed the flood on Russia.', source: 'Mark Hill', target: 'Russia' },
    ],
    misses: ['Mark Hill said that the accused had lied.'],
  },
  {
    name: 'action:accusation-against',
    relation: 'ACCUSED',
    nouns: { accusation: 'agent', allegation: 'agent', complaint: 'agent' },
    source: 'subject',
    target: [{ prepositions: ['against'] }],
    confidence: 0.75,
    matches: [
      { text: 'Mark Hill made an accusation against Russia.', source: 'Mark Hill', target: 'Russia' },
      { text: 'Mark Hill’s allegations against Russia were denied.', source: 'Mark Hill', target: 'Russia' },
    ],
    misses: ['Mark Hill denied the allegations against Russia.'],
  },
  {
    name: 'action:put-blame-on',
    relation: 'ACCUSED',
    verbs: ['put', 'pin', 'lay', 'place'],
    objectNouns: ['blame', 'responsibility'],
    source: 'subject',
    target: [{ prepositions: ['on', 'upon'] }],
    confidence: 0.7,
    matches: [{ text: 'Mark Hill put the blame on Russia.', source: 'Mark Hill', target: 'Russia' }],
    misses: ['Mark Hill put the book on Russia away.'],
  },
];
