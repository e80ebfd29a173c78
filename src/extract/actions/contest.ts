/** Who beat whom, in a match, a vote or a war. */
import { wordSet } from '../../lexicon/word-set.ts';
import type { ActionPattern } from './pattern.ts';

export const CONTEST: readonly ActionPattern[] = [
  {
    name: 'action:beat',
    relation: 'DEFEATED',
    verbs: ['beat', 'outclass', 'knock out', 'vanquish', 'oust'],
    source: 'subject',
    target: ['object'],
    // Between people it may be a blow.
    sourceTypes: ['Place', 'Organization'],
    targetTypes: ['Place', 'Organization'],
    confidence: 0.7,
    matches: [{ text: 'Brazil beat Germany 2-1 on Sunday.', source: 'Brazil', target: 'Germany' }],
    misses: ['Brazil beat the heat.'],
  },
  {
    name: 'action:beat-in-contest',
    relation: 'DEFEATED',
    verbs: ['beat', 'thrash', 'oust', 'knock out'],
    complements: [
      ...wordSet(
        'final finals semi semifinal semi-final quarterfinal quarter-final round match set game title championship tournament open cup election runoff primary race vote contest',
      ),
    ],
    source: 'subject',
    target: ['object'],
    sourceTypes: ['Person'],
    targetTypes: ['Person'],
    confidence: 0.75,
    matches: [
      { text: 'Lena Ortiz beat Rita Stone in the final.', source: 'Lena Ortiz', target: 'Rita Stone' },
      { text: 'Mark Hill beat Tom Pike in the election.', source: 'Mark Hill', target: 'Tom Pike' },
    ],
    misses: ['Mark Hill beat Tom Pike with a bat.'],
  },
  {
    name: 'action:victory-over',
    relation: 'DEFEATED',
    nouns: { victory: 'agent', win: 'agent', triumph: 'agent', defeat: 'transitive' },
    source: 'subject',
    target: ['object', { prepositions: ['over', 'against'] }],
    confidence: 0.7,
    matches: [
      { text: 'Brazil’s victory over Germany was celebrated.', source: 'Brazil', target: 'Germany' },
      { text: 'Brazil’s defeat of Germany was celebrated.', source: 'Brazil', target: 'Germany' },
    ],
    misses: ['Brazil celebrated the win.'],
  },
  {
    name: 'action:lose-to',
    relation: 'DEFEATED',
    verbs: ['lose'],
    source: { prepositions: ['to', 'against'] },
    target: ['subject'],
    sourceTypes: ['Person', 'Organization', 'Place'],
    targetTypes: ['Person', 'Organization', 'Place'],
    confidence: 0.7,
    matches: [{ text: 'Germany lost to Brazil on Sunday.', source: 'Brazil', target: 'Germany' }],
    misses: ['Germany lost patience on Sunday.'],
  },
];
