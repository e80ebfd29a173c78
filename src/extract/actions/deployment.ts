/** Who is sent where, and by whom (PLOVER: MOBILIZE). */
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';
import type { ActionPattern } from './pattern.ts';

const TO_PLACE = { prepositions: ['to', 'in', 'at', 'into', 'on', 'across'] } as const;

export const DEPLOYMENT: readonly ActionPattern[] = [
  {
    name: 'action:deploy-to',
    relation: 'DEPLOYED_TO',
    verbs: VERB_CLASSES.send,
    source: 'object',
    target: [TO_PLACE],
    sourceTypes: ['Group', 'Organization', 'Person'],
    confidence: 0.75,
    matches: [
      { text: 'France deployed soldiers to Mali.', source: 'soldiers', target: 'Mali' },
      { text: 'Soldiers were sent to Mali in January.', source: 'Soldiers', target: 'Mali' },
    ],
    misses: ['France sent a letter to Mali.'],
  },
  {
    name: 'action:come-to',
    relation: 'DEPLOYED_TO',
    verbs: ['come', 'go', 'deploy', 'operate', 'arrive', 'patrol', 'fight', 'intervene'],
    source: 'subject',
    target: [TO_PLACE],
    sourceTypes: ['Group'],
    targetTypes: ['Place', 'Event'],
    confidence: 0.6,
    matches: [
      {
        text: 'American soldiers will come to Poland in May.',
        source: 'American soldiers',
        target: 'Poland',
      },
    ],
    misses: ['Lena Ortiz came to Poland.'],
  },
  {
    name: 'action:intervene-in',
    relation: 'DEPLOYED_TO',
    verbs: ['intervene'],
    source: 'subject',
    target: [{ prepositions: ['in'] }],
    sourceTypes: ['Place', 'Organization'],
    targetTypes: ['Place'],
    confidence: 0.65,
    matches: [
      { text: 'Several countries, including France, intervened in Mali.', source: 'France', target: 'Mali' },
    ],
    misses: ['France will not intervene, Mali said.'],
  },
  {
    name: 'action:deployment-of',
    relation: 'DEPLOYED_TO',
    nouns: { deployment: 'patient' },
    source: 'object',
    target: [TO_PLACE],
    sourceTypes: ['Group', 'Organization'],
    confidence: 0.75,
    matches: [
      { text: 'The deployment of soldiers to Mali drew protests.', source: 'soldiers', target: 'Mali' },
    ],
    misses: ['The deployment drew protests.'],
  },
  {
    name: 'action:presence-of',
    relation: 'DEPLOYED_TO',
    nouns: { presence: 'agent' },
    source: 'subject',
    target: [{ prepositions: ['in', 'at', 'on'] }],
    sourceTypes: ['Group', 'Organization'],
    confidence: 0.6,
    matches: [
      {
        text: 'The presence of foreign soldiers in Mali is unpopular.',
        source: 'foreign soldiers',
        target: 'Mali',
      },
    ],
    misses: ['Her presence of mind helped.'],
  },
  {
    name: 'action:send',
    relation: 'SENT',
    verbs: VERB_CLASSES.send,
    source: 'subject',
    target: ['object'],
    targetTypes: ['Group', 'Organization', 'Person'],
    confidence: 0.75,
    matches: [{ text: 'France deployed soldiers to Mali.', source: 'France', target: 'soldiers' }],
    misses: ['France sent a letter to Mali.'],
  },
  {
    name: 'action:deployment-by',
    relation: 'SENT',
    nouns: { deployment: 'patient' },
    source: 'subject',
    target: ['object'],
    targetTypes: ['Group', 'Organization', 'Person'],
    confidence: 0.7,
    matches: [
      {
        text: 'France’s deployment of soldiers to Mali drew protests.',
        source: 'France',
        target: 'soldiers',
      },
    ],
    misses: ['The deployment of soldiers to Mali drew protests.'],
  },
];
