/** Questions to begin with. They ask for nodes and relations themselves, so that an answer can be shown in the graph. */
import type { GraphData } from '../data/graph-data.ts';
import { quoted } from './complete.ts';

/** The examples, in the order in which they are offered; their wordings are among the words of the page. */
export const EXAMPLE_IDS = [
  'against',
  'agreed',
  'denied',
  'hearsay',
  'offices',
  'sentences',
  'quotes',
  'said',
  'connected',
  'together',
  'events',
  'hubs',
] as const;
/** One of `EXAMPLE_IDS`. */
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** The two people that most articles mention: examples that need somebody ask about them. */
export interface KnownPeople {
  readonly one: string;
  readonly other: string;
}

/** An example for this graph. */
export interface Example {
  readonly id: ExampleId;
  readonly query: string;
}

const WAYS =
  'SAID|ABOUT|CRITICIZED|OPPOSES|SUPPORTS|MET_WITH|SPOKE_TO|HOLDS_POSITION|WORKS_FOR|MEMBER_OF|PART_OF';

const text = (name: string): string => `'${quoted(name, "'")}'`;

const QUERIES: Readonly<Record<ExampleId, string | ((people: KnownPeople) => string)>> = {
  against: `MATCH (who)-[r:CRITICIZED|OPPOSES|ACCUSED]->(whom)
RETURN who, r, whom, r.articleCount AS articles
ORDER BY articles DESC, who.name`,
  agreed: `MATCH (a)-[r]->(b)
WHERE r.articleCount >= 2 AND NOT type(r) IN ['MENTIONS', 'ABOUT']
RETURN a, r, b, r.articleCount AS articles, r.outletCount AS outlets
ORDER BY outlets DESC, articles DESC, a.name`,
  denied: `MATCH (a)-[r]->(b)
WHERE r.status IN ['denied', 'contested']
RETURN a, r, b, r.status AS status
ORDER BY a.name`,
  hearsay: `MATCH (a)-[r]->(b)
WHERE r.status = 'attributed'
RETURN a, r, b, r.confidence AS confidence
ORDER BY confidence DESC, a.name`,
  offices: `MATCH (p:Person)-[h:HOLDS_POSITION]->(o)
RETURN p, h.title AS office, o
ORDER BY p.name, office`,
  sentences: `MATCH (c:Claim)-[:FOUND_IN]->(a:Article)
WHERE c.type IN ['CRITICIZED', 'OPPOSES', 'ACCUSED']
RETURN c.sentence AS sentence, c.speakers AS according_to, a
ORDER BY a.published, sentence`,
  quotes: ({ one }) => `MATCH (:Person {name: ${text(one)}})-[:SAID]->(s:Statement {form: 'quote'})
RETURN s
ORDER BY s.text`,
  said: `MATCH (who)-[:SAID]->(s:Statement)
RETURN who, count(s) AS statements
ORDER BY statements DESC, who.name
LIMIT 10`,
  connected: ({
    one,
    other,
  }) => `MATCH p = shortestPath((:Person {name: ${text(one)}})-[:${WAYS}*1..6]-(:Person {name: ${text(other)}}))
RETURN p, length(p) AS steps`,
  together: `MATCH (p:Person)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(q:Person)
WHERE p.id < q.id
RETURN p, q, count(a) AS articles
ORDER BY articles DESC, p.name, q.name
LIMIT 10`,
  events: `MATCH (e:Event)
WHERE e.date IS NOT NULL
RETURN e.date AS date, e.kind AS kind, e
ORDER BY date`,
  hubs: `MATCH (x)-[r]-(y)
WHERE NOT x.type IN ['Article', 'Statement'] AND NOT y.type IN ['Article', 'Statement']
RETURN x, count(DISTINCT y) AS others
ORDER BY others DESC, x.name
LIMIT 10`,
};

/** The people of a graph that most articles mention; undefined where it knows fewer than two. */
export function knownPeople(data: GraphData): KnownPeople | undefined {
  const people = [...data.nodes.values()]
    .flatMap(({ attributes }) =>
      attributes.type === 'Person' ? [{ name: attributes.name, articles: attributes.articleCount }] : [],
    )
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  const [one, other] = people;
  return one === undefined || other === undefined ? undefined : { one: one.name, other: other.name };
}

/** The examples for a graph; those that ask about people only where there are two. */
export function examplesFor(people: KnownPeople | undefined): readonly Example[] {
  return EXAMPLE_IDS.flatMap((id) => {
    const query = QUERIES[id];
    if (typeof query === 'string') return [{ id, query }];
    return people === undefined ? [] : [{ id, query: query(people) }];
  });
}
