/** A small graph of invented people, complete in every attribute, for the tests of the page. */
import type { Claim } from '../../graph/model/claim.ts';
import type {
  ArticleAttributes,
  EdgeAttributes,
  EntityAttributes,
  GraphJson,
  StatementAttributes,
} from '../../graph/model/graph-json.ts';
import type { Span } from '../../graph/model/span.ts';
import type { GraphData } from '../../viewer/src/data/graph-data.ts';
import { indexGraph } from '../../viewer/src/data/graph-data.ts';

export const MORNING =
  'Ada Brandt criticized the Harbour Board on Monday.\n\n"The quay is unsafe," she told reporters. Ada Brandt is the mayor of Kelmar.';
export const EVENING = 'The Harbour Board denied that Ada Brandt had criticized it. It will meet in Kelmar.';

/** The span of the nth place (from 0) where some words stand in a text. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let at = -1;
  for (let count = 0; count <= nth; count += 1) at = text.indexOf(words, at + 1);
  if (at === -1) throw new Error(`"${words}" does not stand in the text ${nth + 1} times`);
  return [at, at + words.length];
}

export function article(more: Partial<ArticleAttributes> = {}): ArticleAttributes {
  return {
    type: 'Article',
    name: 'Quay row in Kelmar',
    source: 'morning.txt',
    publisher: 'The Kelmar Morning',
    published: '2026-03-02',
    authors: [],
    language: 'en',
    sha256: '0'.repeat(64),
    text: MORNING,
    regions: [],
    x: 0,
    y: 10,
    ...more,
  };
}

export function entity(more: Partial<EntityAttributes> = {}): EntityAttributes {
  return {
    type: 'Person',
    name: 'Ada Brandt',
    aliases: [],
    mentions: [],
    mentionCount: 1,
    articleCount: 1,
    x: 0,
    y: 0,
    ...more,
  };
}

export function statement(more: Partial<StatementAttributes> = {}): StatementAttributes {
  const span = spanOf(MORNING, 'The quay is unsafe');
  return {
    type: 'Statement',
    name: 'The quay is unsafe',
    text: 'The quay is unsafe',
    form: 'quote',
    verb: 'told',
    article: 'morning',
    start: span[0],
    end: span[1],
    spans: [[span[0], span[1]]],
    x: 5,
    y: 5,
    ...more,
  };
}

export function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    article: 'morning',
    sentence: [...spanOf(MORNING, 'Ada Brandt criticized the Harbour Board on Monday.')],
    subject: [...spanOf(MORNING, 'Ada Brandt')],
    trigger: [...spanOf(MORNING, 'criticized')],
    object: [...spanOf(MORNING, 'Harbour Board')],
    polarity: 'affirmed',
    modality: 'actual',
    reported: '2026-03-02',
    extractor: 'action:criticize',
    confidence: 0.9,
    ...more,
  };
}

export function edge(type: EdgeAttributes['type'], more: Partial<EdgeAttributes> = {}): EdgeAttributes {
  const claims = more.claims ?? [];
  return {
    type,
    claims,
    claimCount: claims.length,
    articleCount: 1,
    outletCount: 1,
    status: 'asserted',
    confidence: 0.9,
    ...more,
  };
}

const mention = (key: string, text: string, words: string, nth = 0) => {
  const [start, end] = spanOf(text, words, nth);
  return { article: key, start, end, form: 'name' as const };
};

/** Two articles that disagree, four entities (one without relations), and one statement. */
export function sampleJson(): GraphJson {
  const denial = claim('c2', {
    article: 'evening',
    sentence: [...spanOf(EVENING, 'The Harbour Board denied that Ada Brandt had criticized it.')],
    subject: [...spanOf(EVENING, 'Ada Brandt')],
    trigger: [...spanOf(EVENING, 'criticized')],
    object: [...spanOf(EVENING, 'it')],
    attribution: { speakers: ['board'] },
    polarity: 'denied',
    modality: 'claimed',
    reported: '2026-03-03',
  });
  const said = claim('c3', {
    sentence: [...spanOf(MORNING, '"The quay is unsafe," she told reporters.')],
    subject: [...spanOf(MORNING, 'she')],
    trigger: [...spanOf(MORNING, 'told')],
    object: [...spanOf(MORNING, 'The quay is unsafe')],
    extractor: 'speech:quote',
  });
  const holds = claim('c4', {
    sentence: [...spanOf(MORNING, 'Ada Brandt is the mayor of Kelmar.')],
    subject: [...spanOf(MORNING, 'Ada Brandt', 1)],
    trigger: [...spanOf(MORNING, 'mayor')],
    object: [...spanOf(MORNING, 'Kelmar')],
    extractor: 'state:position',
  });
  return {
    attributes: { generator: 'dossier', version: '0.0.0', ontology: '1' },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: [
      { key: 'morning', attributes: article() },
      {
        key: 'evening',
        attributes: article({
          name: 'Board rejects claim',
          source: 'evening.txt',
          publisher: 'Kelmar Evening Post',
          published: '2026-03-03',
          text: EVENING,
          url: 'https://example.org/evening',
          y: -10,
        }),
      },
      {
        key: 'ada',
        attributes: entity({
          aliases: ['Brandt', 'Mayor Brandt'],
          description: 'the mayor of Kelmar',
          mentions: [
            mention('morning', MORNING, 'Ada Brandt'),
            mention('morning', MORNING, 'Ada Brandt', 1),
            { ...mention('morning', MORNING, 'she'), form: 'pronoun' },
            mention('evening', EVENING, 'Ada Brandt'),
          ],
          mentionCount: 4,
          articleCount: 2,
          firstSeen: '2026-03-02',
          lastSeen: '2026-03-03',
        }),
      },
      {
        key: 'board',
        attributes: entity({
          type: 'Organization',
          kind: 'agency',
          name: 'Harbour Board',
          mentions: [
            mention('morning', MORNING, 'Harbour Board'),
            mention('evening', EVENING, 'Harbour Board'),
          ],
          mentionCount: 2,
          articleCount: 2,
          x: 10,
        }),
      },
      {
        key: 'kelmar',
        attributes: entity({
          type: 'Place',
          kind: 'city',
          name: 'Kelmar',
          mentions: [mention('morning', MORNING, 'Kelmar')],
          x: 5,
          y: 8,
        }),
      },
      {
        key: 'reporters',
        attributes: entity({
          type: 'Group',
          name: 'reporters',
          mentions: [{ ...mention('morning', MORNING, 'reporters'), form: 'nominal' }],
          x: -6,
          y: -6,
        }),
      },
      { key: 'quay', attributes: statement() },
    ],
    edges: [
      {
        key: 'e1',
        source: 'ada',
        target: 'board',
        attributes: edge('CRITICIZED', {
          claims: [denial, claim('c1')],
          claimCount: 2,
          articleCount: 2,
          outletCount: 2,
          status: 'contested',
          firstSeen: '2026-03-02',
          lastSeen: '2026-03-03',
        }),
      },
      {
        key: 'e2',
        source: 'ada',
        target: 'kelmar',
        attributes: edge('HOLDS_POSITION', {
          title: 'mayor',
          tenure: 'current',
          claims: [holds],
          claimCount: 1,
        }),
      },
      {
        key: 'e3',
        source: 'ada',
        target: 'quay',
        attributes: edge('SAID', { claims: [said], claimCount: 1 }),
      },
      {
        key: 'e4',
        source: 'morning',
        target: 'ada',
        attributes: edge('MENTIONS', { count: 3, outletCount: 0 }),
      },
      {
        key: 'e5',
        source: 'evening',
        target: 'ada',
        attributes: edge('MENTIONS', { count: 1, outletCount: 0 }),
      },
      {
        key: 'e6',
        source: 'board',
        target: 'ada',
        attributes: edge('MET_WITH', { status: 'attributed', claims: [claim('c5')], claimCount: 1 }),
      },
    ],
  };
}

/** The same graph, in which the meeting of e6 is only planned. */
export function planningJson(): GraphJson {
  const json = sampleJson();
  const meeting = json.edges.find(({ key }) => key === 'e6');
  if (meeting !== undefined) meeting.attributes.claims = [claim('c5', { modality: 'planned' })];
  return json;
}

export function planningData(): GraphData {
  return indexGraph(planningJson());
}

export function sampleData(): GraphData {
  return indexGraph(sampleJson());
}
