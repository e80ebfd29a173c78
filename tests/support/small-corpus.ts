/** Three short articles that use most of what a graph has: people, bodies, an event, quotations, a denial, a copy. */
import type { ArticleResult } from '../../graph/model/index.ts';
import { articleResult, type EntitySpec } from './article-result.ts';

const FIRST = `By Tom Reed

Mayor Ada Brook met Lena Frost in Port Harbour on Monday. "We will build the bridge," Brook told the Harbour Times.
The mayor denied that she had paid Frost. Frost is a director of the River Authority (RA).`;

const SECOND = `Ada Brook, the mayor of Port Harbour, paid Lena Frost, the River Authority said.
Protesters criticised Brook at the opening.`;

const PEOPLE: Readonly<Record<'brook' | 'frost', EntitySpec>> = {
  brook: {
    type: 'Person',
    name: 'Ada Brook',
    aliases: ['Brook'],
    roles: ['Mayor'],
    words: ['Ada Brook', { text: 'Brook', inside: 'Brook told' }, { text: 'The mayor', form: 'nominal' }],
  },
  frost: {
    type: 'Person',
    name: 'Lena Frost',
    aliases: ['Frost'],
    words: ['Lena Frost', { text: 'Frost', inside: 'paid Frost' }, { text: 'Frost', inside: 'Frost is' }],
  },
};

/** The first article: a meeting, a quotation with its addressee and subject, a denial, two positions. */
export const meeting: ArticleResult = articleResult({
  text: FIRST,
  title: 'Mayor meets director',
  source: 'meeting.txt',
  published: '2026-02-02',
  publisher: 'The Harbour Times',
  authors: ['Tom Reed'],
  byline: ['Tom Reed'],
  regions: [{ kind: 'byline', start: 0, end: 11 }],
  entities: [
    PEOPLE.brook,
    PEOPLE.frost,
    { type: 'Person', name: 'Tom Reed' },
    { type: 'Place', name: 'Port Harbour', kind: 'city' },
    { type: 'Organization', name: 'Harbour Times', kind: 'newsOutlet' },
    {
      type: 'Organization',
      name: 'River Authority',
      acronym: 'RA',
      kind: 'agency',
      words: ['River Authority', 'RA'],
    },
    { type: 'Event', name: 'meeting', named: false, trigger: 'met', date: '2026-02-02', words: ['met'] },
    { type: 'Work', name: 'bridge', named: false, words: [{ text: 'the bridge', form: 'nominal' }] },
  ],
  statements: [{ text: 'We will build the bridge,', verb: 'told' }],
  claims: [
    { type: 'MET_WITH', source: 'Ada Brook', target: 'Lena Frost', trigger: 'met' },
    { type: 'PARTICIPANT', source: 'meeting', target: 'Ada Brook', trigger: 'met' },
    {
      type: 'SAID',
      source: 'Ada Brook',
      target: 'We will build the bridge,',
      trigger: 'told',
      properties: { verb: 'told' },
    },
    { type: 'ADDRESSED_TO', source: 'We will build the bridge,', target: 'Harbour Times', trigger: 'told' },
    { type: 'ABOUT', source: 'We will build the bridge,', target: 'bridge', trigger: 'build' },
    {
      type: 'PAID',
      source: 'Ada Brook',
      target: 'Lena Frost',
      trigger: 'paid',
      polarity: 'denied',
      attribution: { speakers: [0] },
    },
    {
      type: 'HOLDS_POSITION',
      source: 'Lena Frost',
      target: 'River Authority',
      trigger: 'director',
      properties: { title: 'director', tenure: 'current' },
    },
  ],
});

/** The second article: the payment affirmed by somebody, the position stated again with a place. */
export const payment: ArticleResult = articleResult({
  text: SECOND,
  title: 'Mayor paid director, authority says',
  source: 'payment.txt',
  published: '2026-02-03',
  publisher: 'Northern Post',
  entities: [
    { ...PEOPLE.brook, words: ['Ada Brook', { text: 'Brook', inside: 'criticised Brook' }] },
    { ...PEOPLE.frost, words: ['Lena Frost'] },
    { type: 'Place', name: 'Port Harbour', kind: 'city' },
    { type: 'Organization', name: 'River Authority', kind: 'agency' },
    {
      type: 'Group',
      name: 'Protesters',
      kind: 'crowd',
      named: false,
      words: [{ text: 'Protesters', form: 'nominal' }],
    },
  ],
  claims: [
    {
      type: 'PAID',
      source: 'Ada Brook',
      target: 'Lena Frost',
      trigger: 'paid',
      attribution: { speakers: [3] },
    },
    {
      type: 'HOLDS_POSITION',
      source: 'Ada Brook',
      target: 'Port Harbour',
      trigger: 'mayor',
      properties: { title: 'mayor' },
    },
    { type: 'CRITICIZED', source: 'Protesters', target: 'Ada Brook', trigger: 'criticised' },
  ],
});

/** The second article as another outlet printed it, a day later. */
export const copy: ArticleResult = articleResult({
  text: SECOND,
  title: 'Authority: mayor paid director',
  source: 'copy.txt',
  published: '2026-02-04',
  publisher: 'Evening Herald',
  entities: [PEOPLE.brook, PEOPLE.frost].map((person) => ({ ...person, words: [person.name] })),
  claims: [{ type: 'PAID', source: 'Ada Brook', target: 'Lena Frost', trigger: 'paid' }],
});

export const smallCorpus: readonly ArticleResult[] = [meeting, payment, copy];
