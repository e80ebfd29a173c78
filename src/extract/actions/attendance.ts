/** Who attends, hosts or organises an event, and who leads it or a body. */
import type { ActionPattern } from './pattern.ts';

export const ATTENDANCE: readonly ActionPattern[] = [
  {
    name: 'action:attend',
    relation: 'ATTENDS',
    verbs: ['attend', 'join', 'watch'],
    source: 'subject',
    target: ['object'],
    confidence: 0.8,
    matches: [
      {
        text: 'Vice President Nora Quinn will attend the World Cup.',
        source: 'Nora Quinn',
        target: 'World Cup',
      },
    ],
    misses: ['Nora Quinn attended a school in Ohio.'],
  },
  {
    name: 'action:take-part',
    relation: 'ATTENDS',
    verbs: ['participate', 'compete'],
    source: 'subject',
    target: [{ prepositions: ['in', 'at'] }],
    targetTypes: ['Event'],
    confidence: 0.7,
    matches: [{ text: 'Brazil will compete in the World Cup.', source: 'Brazil', target: 'World Cup' }],
    misses: ['Brazil will compete with great joy.'],
  },
  {
    name: 'action:host',
    relation: 'HOSTS',
    verbs: ['host'],
    source: 'subject',
    target: ['object'],
    confidence: 0.8,
    matches: [{ text: 'Qatar hosted the World Cup in 2022.', source: 'Qatar', target: 'World Cup' }],
    misses: ['Qatar hosted its guests during the World Cup.'],
  },
  {
    name: 'action:organize',
    relation: 'ORGANIZES',
    verbs: ['organize', 'organise', 'stage', 'run'],
    source: 'subject',
    target: ['object'],
    confidence: 0.7,
    matches: [{ text: 'Uruguay organised the World Cup in 1930.', source: 'Uruguay', target: 'World Cup' }],
    misses: ['Uruguay ran out of luck at the World Cup.'],
  },
  {
    name: 'action:lead',
    relation: 'LEADS',
    verbs: ['lead', 'head', 'chair', 'control', 'command', 'run', 'direct'],
    source: 'subject',
    target: ['object'],
    sourceTypes: ['Person', 'Organization', 'Group'],
    targetTypes: ['Organization', 'Event'],
    confidence: 0.7,
    matches: [
      { text: 'Nora Quinn leads the Green Party.', source: 'Nora Quinn', target: 'Green Party' },
      { text: 'The Green Party is led by Nora Quinn.', source: 'Nora Quinn', target: 'Green Party' },
    ],
    misses: ['All roads lead to Rome.'],
  },
];
