/** FollowTheMoney without its library: which link a relation is, and what it says of its evidence. */
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { emptyGraph } from '../../graph/dossier-graph.ts';
import { ftmChunks, ftmEntities } from '../../graph/formats/ftm.ts';
import { type FtmEntity, ftmId, name, text } from '../../graph/formats/ftm/entity.ts';
import type {
  ArticleAttributes,
  Claim,
  EdgeAttributes,
  EntityAttributes,
  EntityType,
} from '../../graph/model/index.ts';
import { select } from '../../graph/select.ts';
import { link } from '../../src/link/index.ts';
import { hostileGraph } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const TEXT = 'Vera Lund owns the Dyke Company.';

const article: ArticleAttributes = {
  type: 'Article',
  name: 'Dykes',
  source: 'dykes.txt',
  publisher: 'Coast Gazette',
  published: '2026-03-01',
  url: 'https://coast.example/dykes',
  authors: ['Ann Holt'],
  language: 'en',
  sha256: '0'.repeat(64),
  text: TEXT,
  regions: [],
};

const claim: Claim = {
  id: 'c1',
  article: 'a1',
  sentence: [0, TEXT.length],
  subject: [0, 9],
  trigger: [10, 14],
  object: [19, 31],
  polarity: 'affirmed',
  modality: 'actual',
  extractor: 'test',
  confidence: 0.5,
};

interface Node {
  readonly type: EntityType;
  readonly kind?: string;
}

/** The link between two nodes that one relation makes, after the post that it may make. */
function linkOf(
  source: Node,
  target: Node,
  edge: Partial<EdgeAttributes> & Pick<EdgeAttributes, 'type'>,
  own: Partial<Claim> = {},
): FtmEntity {
  const graph = emptyGraph();
  const entity = (node: Node, called: string): EntityAttributes => ({
    ...node,
    name: called,
    aliases: [],
    mentions: [],
    mentionCount: 1,
    articleCount: 1,
  });
  graph.addNode('a1', article);
  graph.addNode('n1', entity(source, 'Vera Lund'));
  graph.addNode('n2', entity(target, 'Dyke Company'));
  graph.addEdgeWithKey('r1', 'n1', 'n2', {
    claims: [{ ...claim, ...own }],
    claimCount: 1,
    articleCount: 1,
    outletCount: 1,
    status: 'asserted',
    confidence: 0.5,
    ...edge,
  });
  const found = [...ftmEntities(graph)].find(({ id }) => id === 'r1');
  if (found === undefined) throw new Error('the relation is lost');
  return found;
}

const PERSON = { type: 'Person' } as const;
const BODY = { type: 'Organization', kind: 'agency' } as const;
const COMPANY = { type: 'Organization', kind: 'company' } as const;
const GROUP = { type: 'Group' } as const;
const PLACE = { type: 'Place', kind: 'city' } as const;

describe('a relation in FollowTheMoney', () => {
  it.each([
    [
      'OWNS',
      PERSON,
      COMPANY,
      { share: '40%' },
      'Ownership',
      { owner: ['n1'], asset: ['n2'], percentage: ['40%'] },
    ],
    ['OWNS', PERSON, PLACE, {}, 'UnknownLink', { subject: ['n1'], object: ['n2'], role: ['owns'] }],
    ['MEMBER_OF', GROUP, BODY, {}, 'Membership', { member: ['n1'], organization: ['n2'] }],
    ['MEMBER_OF', PLACE, BODY, {}, 'UnknownLink', { role: ['member of'] }],
    [
      'WORKS_FOR',
      PERSON,
      BODY,
      { role: 'clerk' },
      'Employment',
      { employee: ['n1'], employer: ['n2'], role: ['clerk'] },
    ],
    ['LEADS', PERSON, BODY, {}, 'Directorship', { director: ['n1'], organization: ['n2'], role: ['leads'] }],
    [
      'RELATIVE_OF',
      PERSON,
      PERSON,
      { kin: 'mother' },
      'Family',
      { person: ['n2'], relative: ['n1'], relationship: ['mother'] },
    ],
    [
      'ALLIED_WITH',
      PERSON,
      PERSON,
      {},
      'Associate',
      { person: ['n1'], associate: ['n2'], relationship: ['allied with'] },
    ],
    [
      'HOLDS_POSITION',
      PERSON,
      PERSON,
      { title: 'lawyer' },
      'Representation',
      { agent: ['n1'], client: ['n2'], role: ['lawyer'] },
    ],
    [
      'HOLDS_POSITION',
      PERSON,
      PERSON,
      { title: 'driver' },
      'Associate',
      { associate: ['n1'], person: ['n2'], relationship: ['driver'] },
    ],
    [
      'SUCCEEDED',
      PERSON,
      PERSON,
      { title: 'mayor' },
      'Succession',
      { successor: ['n1'], predecessor: ['n2'], role: ['mayor'] },
    ],
    ['PAID', PERSON, BODY, {}, 'Payment', { payer: ['n1'], beneficiary: ['n2'] }],
    ['MET_WITH', PERSON, PERSON, {}, 'UnknownLink', { subject: ['n1'], object: ['n2'], role: ['met with'] }],
    ['FROM', PERSON, PLACE, { basis: 'birth' }, 'UnknownLink', { role: ['from: birth'] }],
  ] as const)(
    '%s between %j and %j with %j is a %s',
    (...[type, source, target, own, schema, properties]) => {
      const found = linkOf(source, target, { type, ...own });
      expect(found.schema).toBe(schema);
      expect(found.properties).toMatchObject(properties);
    },
  );

  it.each([
    [
      'attributed',
      { status: 'attributed' },
      { attribution: { speakers: ['n1'] } },
      'Not a fact of the articles: only attributed, by Vera Lund.',
    ],
    ['denied', { status: 'denied' }, { polarity: 'denied' }, 'Denied.'],
    ['contested', { status: 'contested' }, {}, 'Contested: affirmed and denied or challenged.'],
    ['planned', {}, { modality: 'planned' }, 'Not a fact yet: planned.'],
  ] as const)('that is %s is a link that says so, and none of its own schema', (word, edge, own, summary) => {
    const { schema, properties } = linkOf(PERSON, COMPANY, { type: 'OWNS', ...edge }, own as Partial<Claim>);
    expect([schema, properties['role'], properties['status']]).toEqual([
      'UnknownLink',
      [`owns (${word})`],
      [word],
    ]);
    expect(properties['summary']?.[0]).toContain(summary);
  });

  it('carries its sentence, its source, its dates and its article', () => {
    const { properties } = linkOf(PERSON, COMPANY, { type: 'OWNS' }, { date: '2025/2026-02' });
    expect(properties).toMatchObject({
      description: ['“Vera Lund owns the Dyke Company.” (Coast Gazette, 2026-03-01: Dykes)'],
      summary: ['Stated by an article itself. 1 claim, 1 article, 1 outlet; confidence 0.5.'],
      startDate: ['2025'],
      endDate: ['2026-02'],
      proof: ['a1'],
      publisher: ['Coast Gazette'],
      sourceUrl: ['https://coast.example/dykes'],
    });
  });

  it('says of a sentence that denies or only reports who says so', () => {
    const own: Partial<Claim> = { polarity: 'denied', attribution: { speakers: ['n1'] } };
    const { properties } = linkOf(PERSON, COMPANY, { type: 'OWNS', status: 'denied' }, own);
    expect(properties['description']?.[0]).toMatch(/ \[denied; according to Vera Lund\]$/u);
    expect(properties['date']).toBeUndefined();
  });
});

describe('FollowTheMoney entities', () => {
  const entities = [...ftmEntities(assemble(link(smallCorpus)))];
  const named = (called: string): FtmEntity | undefined =>
    entities.find(({ properties }) => properties['name']?.includes(called));

  it('are the graph’s nodes and relations, and a post for each position', () => {
    const graph = assemble(link(smallCorpus));
    const posts = entities.filter(({ schema }) => schema === 'Position');
    expect(posts.map(({ properties }) => properties['name'])).toEqual(
      expect.arrayContaining([['director, River Authority'], ['mayor, Port Harbour']]),
    );
    expect(entities).toHaveLength(graph.order + graph.size + posts.length);
  });

  it('have the schema of their type and kind', () => {
    const schemata = ['Ada Brook', 'Port Harbour', 'River Authority', 'Protesters', 'meeting', 'bridge'].map(
      (called) => named(called)?.schema,
    );
    expect(schemata).toEqual(['Person', 'Address', 'PublicBody', 'LegalEntity', 'Event', 'Document']);
    expect(named('meeting')?.properties).toMatchObject({
      date: ['2026-02-02'],
      involved: [named('Ada Brook')?.id],
    });
  });

  it('hold what was said as a note on what it is about, by whom and where', () => {
    expect(named('We will build the bridge,')).toMatchObject({
      schema: 'Note',
      properties: {
        entity: [named('bridge')?.id],
        summary: ['quote by Ada Brook (The Harbour Times, 2026-02-02: Mayor meets director)'],
      },
    });
  });

  it('keep a payment that is contested out of the payments', () => {
    expect(entities.filter(({ schema }) => schema === 'Payment')).toEqual([]);
    expect(entities.map(({ properties }) => properties['role']?.[0])).toContain('paid (contested)');
  });

  it('hold no text of an article where texts are left out', () => {
    const graph = select(assemble(link(smallCorpus)), { noText: true });
    expect([...ftmEntities(graph)].filter(({ properties }) => 'bodyText' in properties)).toEqual([]);
    const text = [...ftmChunks(graph)].join('');
    expect(text).toContain('Mayor meets director');
    expect(text).not.toContain('denied that she had');
  });

  it('are one JSON object a line, whatever is in them', () => {
    for (const chunk of ftmChunks(hostileGraph())) {
      expect(chunk).toMatch(/^[^\n]+\n$/u);
      expect(JSON.parse(chunk)).toMatchObject({ id: expect.stringMatching(/^[0-9a-zA-Z.-]+$/u) as string });
    }
  });
});

describe('values of FollowTheMoney', () => {
  it('have ids that it takes, two of two keys', () => {
    expect(ftmId('n0a1')).toBe('n0a1');
    expect(ftmId('a b')).toMatch(/^x[0-9a-f]{20}$/u);
    expect(ftmId('a b')).not.toBe(ftmId('a c'));
  });

  it('have names of one line that are not too long', () => {
    expect(name(' Vera\n Lund\u0000 ')).toEqual(['Vera Lund']);
    expect(name('“ ”')).toEqual([]);
    expect(name('x'.repeat(1000))[0]).toHaveLength(384);
  });

  it('have texts in pieces that it takes, which together are the whole', () => {
    const long = 'a😀'.repeat(30_000);
    const pieces = text(long);
    expect(pieces.join('')).toBe(long);
    expect(pieces.every((piece) => piece.length <= 65_000 && !/[\uD800-\uDBFF]$/u.test(piece))).toBe(true);
  });
});
