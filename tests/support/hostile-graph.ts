/** A graph whose words try to break out of whatever format they are written in. */
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import type { ArticleAttributes, EdgeAttributes, EntityAttributes } from '../../graph/model/index.ts';

/** Names that formats, terminals and spreadsheets have stumbled over. */
export const HOSTILE_NAMES: readonly string[] = [
  '<script>alert("x")</script>',
  'Tom & Jerry’s "Bar" \'n\' Grill',
  ']]> --> <!-- &amp; &#0;',
  'a\u0000b\u0001c\u001Bd\u007Fe\uFFFEf',
  'lone \uD83D surrogate \uDE00 here',
  '\u{1F600} مرحبا \u202Eevil',
  'line\nbreak\tand\r\ntab',
  '=cmd|"/C calc"!A0',
  'comma, semicolon; [brackets], {braces}, back\\slash, pipe|',
  '   padded   ',
  '\u0001',
];

/** What is left of a name where control characters cannot be and white space is one space. */
export function tamed(name: string): string {
  return name
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const TEXT = `${HOSTILE_NAMES.join(' met ')}.`;

const article: ArticleAttributes = {
  type: 'Article',
  name: HOSTILE_NAMES[0] ?? '',
  source: HOSTILE_NAMES[1] ?? '',
  publisher: HOSTILE_NAMES[2] ?? '',
  published: '2026-02-02',
  authors: [],
  language: 'en',
  sha256: '0'.repeat(64),
  text: TEXT,
  regions: [],
};

function person(name: string): EntityAttributes {
  return {
    type: 'Person',
    name,
    aliases: [...HOSTILE_NAMES],
    description: name,
    mentions: [],
    mentionCount: 1,
    articleCount: 1,
    x: 1.25,
    y: -2.5,
  };
}

function edge(title: string): EdgeAttributes {
  return {
    type: 'HOLDS_POSITION',
    title,
    claims: [
      {
        id: `c${title}`,
        article: 'article',
        sentence: [0, TEXT.length],
        subject: [0, 1],
        trigger: [0, 1],
        object: [0, 1],
        polarity: 'affirmed',
        modality: 'actual',
        extractor: 'test',
        confidence: 0.5,
      },
    ],
    claimCount: 1,
    articleCount: 1,
    outletCount: 1,
    status: 'asserted',
    confidence: 0.5,
  };
}

/** A node for each hostile name, keyed by it, in a ring of positions with hostile titles. */
export function hostileGraph(): DossierGraph {
  const graph = emptyGraph();
  graph.addNode('article', { ...article });
  for (const name of HOSTILE_NAMES) graph.addNode(name, person(name));
  for (const [i, name] of HOSTILE_NAMES.entries()) {
    const next = HOSTILE_NAMES[(i + 1) % HOSTILE_NAMES.length] ?? '';
    graph.addEdgeWithKey(`edge ${name}`, name, next, edge(name));
  }
  return graph;
}
