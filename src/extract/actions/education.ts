/** Where people went to school and studied. */
import type { ActionPattern } from './pattern.ts';

const DEGREES = [
  'degree', 'bachelor', 'master', 'doctorate', 'diploma', 'phd', 'ph.d.', 'ph.d', 'mba', 'm.b.a.', 'ba', 'b.a.', 'bs', 'b.s.', 'bsc', 'b.sc.',
  'ma', 'm.a.', 'msc', 'm.sc.', 'ms', 'm.s.', 'jd', 'j.d.', 'llb', 'llm', 'md', 'm.d.', 'baccalaureate', 'habilitation', 'education', 'bfa', 'mfa',
  'bba', 'undergraduate', 'study', 'studies', 'certificate', 'qualification', 'llm', 'edd', 'm.ed.', 'laurea', 'd.d.s.', 'd.d.s', 'dds', 'b.ed.', 'ed.d.', 'd.phil.', 'dphil', 'll.b.', 'll.m.', 'd.sc.',
  'b.eng.', 'm.eng.', 'beng', 'meng', 'm.p.h.', 'mph', 'psy.d.', 'm.f.a.', 'b.f.a.', 'doctor', 'masters', 'bachelors', 'license', 'licence',
]; // prettier-ignore

export const EDUCATION: readonly ActionPattern[] = [
  {
    name: 'state:attended',
    relation: 'EDUCATED_AT',
    verbs: ['attend', 'enter', 'finish', 'graduate', 'join'],
    source: 'subject',
    target: ['object'],
    sourceTypes: ['Person'],
    targetKinds: ['school'],
    confidence: 0.85,
    matches: [
      { text: 'Jane Doyle attended Nairobi University.', source: 'Jane Doyle', target: 'Nairobi University' },
    ],
    misses: ['Jane Doyle attended the Labour Conference.'],
  },
  {
    name: 'state:graduated-from',
    relation: 'EDUCATED_AT',
    verbs: ['graduate'],
    source: 'subject',
    target: [{ prepositions: ['from', 'at'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Organization'],
    confidence: 0.9,
    matches: [
      {
        text: 'Jane Doyle graduated from the University of Nairobi in 1990.',
        source: 'Jane Doyle',
        target: 'University of Nairobi',
      },
    ],
    misses: ['Jane Doyle graduated in January.'],
  },
  {
    name: 'state:studied-at',
    relation: 'EDUCATED_AT',
    verbs: ['study', 'enroll', 'enrol', 'matriculate', 'train', 'major'],
    source: 'subject',
    target: [{ prepositions: ['at', 'in'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Organization'],
    targetKinds: ['school'],
    confidence: 0.85,
    matches: [
      {
        text: 'Jane Doyle studied law at Nairobi University.',
        source: 'Jane Doyle',
        target: 'Nairobi University',
      },
    ],
    misses: ['Jane Doyle studied the report at length.'],
  },
  {
    name: 'state:educated-at',
    relation: 'EDUCATED_AT',
    verbs: ['educate', 'school', 'train', 'enroll', 'enrol'],
    source: 'object',
    target: [{ prepositions: ['at'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Organization'],
    confidence: 0.85,
    matches: [
      { text: 'Jane Doyle was educated at Eton College.', source: 'Jane Doyle', target: 'Eton College' },
    ],
    misses: ['Jane Doyle educated voters at Acme Corp.'],
  },
  {
    name: 'state:went-to',
    relation: 'EDUCATED_AT',
    verbs: ['go', 'transfer'],
    source: 'subject',
    target: [{ prepositions: ['to'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Organization'],
    targetKinds: ['school'],
    confidence: 0.65,
    matches: [
      { text: 'Jane Doyle went to Nairobi University.', source: 'Jane Doyle', target: 'Nairobi University' },
    ],
    misses: ['Jane Doyle went to the Interior Ministry.'],
  },
  {
    name: 'state:took-degree',
    relation: 'EDUCATED_AT',
    verbs: ['receive', 'earn', 'obtain', 'complete', 'hold', 'have', 'get', 'gain', 'take', 'pursue', 'do', 'finish', 'attain'],
    objectNouns: DEGREES,
    source: 'subject',
    target: [{ prepositions: ['from', 'at'] }],
    sourceTypes: ['Person'],
    targetTypes: ['Organization'],
    told: { property: 'degree', from: 'object' },
    confidence: 0.85,
    matches: [
      {
        text: 'Jane Doyle received a law degree from the University of Nairobi.',
        source: 'Jane Doyle',
        target: 'University of Nairobi',
      },
    ],
    misses: ['Jane Doyle received a letter from the University of Nairobi.'],
  },
]; // prettier-ignore
