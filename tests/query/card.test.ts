import { describe, expect, it } from 'vitest';

import { cardOf } from '../../graph/query/card.ts';
import { cardDocument } from '../../graph/query/card-document.ts';
import { cardMarkdown, escapeMarkdown } from '../../graph/query/card-markdown.ts';
import { evidenceNotes } from '../../graph/query/words.ts';
import { cardText } from '../../src/cli/card-text.ts';
import { buildGraph } from '../../src/ingest.ts';
import { HOSTILE_NAMES, hostileGraph } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const graph = buildGraph(smallCorpus);

function documentOf(name: string) {
  const card = cardOf(graph, graph.findNode((_, attributes) => attributes.name === name) ?? '');
  if (card === undefined) throw new Error(`no ${name}`);
  return cardDocument(card);
}
const section = (name: string, heading: string) =>
  documentOf(name).sections.find((each) => each.heading === heading)?.items ?? [];

describe('a dossier', () => {
  it('says what somebody is, and up to when the sources reach', () => {
    expect(documentOf('Ada Brook')).toMatchObject({
      title: 'Ada Brook',
      facts: [
        'person',
        'Also: Brook',
        '6 mentions in 3 articles, 2 February 2026 – 4 February 2026',
        'The sources disagree: 1 point',
        'As of 4 February 2026, the date of the latest article read',
      ],
    });
  });

  it('cites for each item its sentences, by number, with who asserts it and how', () => {
    expect(section('Ada Brook', 'What they did')).toContainEqual({
      text: 'paid Lena Frost',
      notes: ['contested: the sources disagree'],
      citations: [
        {
          text: 'The mayor denied that she had paid Frost.',
          ...{ isQuotation: true, notes: ['denied', 'according to Ada Brook'], sources: [1] },
        },
        {
          text: 'Ada Brook, the mayor of Port Harbour, paid Lena Frost, the River Authority said.',
          ...{ isQuotation: true, notes: ['according to River Authority'], sources: [2] },
        },
        {
          text: 'Ada Brook, the mayor of Port Harbour, paid Lena Frost, the River Authority said.',
          ...{ isQuotation: true, notes: ['own voice'], sources: [3] },
        },
      ],
    });
  });

  it('reads relations from the side of the one whom it is about', () => {
    expect(section('Ada Brook', 'Positions').map(({ text }) => text)).toEqual(['mayor, Port Harbour']);
    expect(section('Port Harbour', 'Positions').map(({ text }) => text)).toEqual(['Ada Brook, mayor']);
    expect(section('Lena Frost', 'What was done to them').map(({ text }) => text)).toEqual([
      'paid by Ada Brook',
    ]);
    expect(section('Ada Brook', 'Events').map(({ text }) => text)).toEqual(['took part in meeting']);
  });

  it('tells quotations, to whom they were said and about what', () => {
    expect(section('Ada Brook', 'What they said')).toEqual([
      {
        notes: [],
        citations: [
          {
            text: 'We will build the bridge,',
            ...{ isQuotation: true, notes: ['quoted', 'to Harbour Times', 'about bridge'], sources: [1] },
          },
        ],
      },
    ]);
    expect(section('bridge', 'What was said about it')[0]?.citations[0]?.notes[0]).toBe('Ada Brook');
  });

  it('numbers its sources in the order of their dates', () => {
    expect(documentOf('Ada Brook').sources.map(({ number, article }) => [number, article.source])).toEqual([
      [1, 'meeting.txt'],
      [2, 'payment.txt'],
      [3, 'copy.txt'],
    ]);
  });

  it('is Markdown with a heading for each chapter and a list of sources', () => {
    const markdown = cardMarkdown(documentOf('Ada Brook'));
    expect(markdown).toContain('# Ada Brook\n\nperson\\\nAlso: Brook\\\n');
    expect(markdown).toContain(
      '- **paid Lena Frost** — contested: the sources disagree\n  - “The mayor denied',
    );
    expect(markdown).toContain('— *denied; according to Ada Brook* \\[1\\]');
    expect(markdown).toContain(
      '\n1. Mayor meets director. The Harbour Times, 2 February 2026. meeting.txt\n',
    );
  });

  it('fits eighty columns', () => {
    const lines = cardText(documentOf('Ada Brook'), 80).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines).toContain('- paid Lena Frost — contested: the sources disagree');
  });

  it('is none of what is no entity', () => {
    expect(cardOf(graph, smallCorpus[0]?.article.id ?? '')).toBeUndefined();
    expect(cardOf(graph, 'nobody')).toBeUndefined();
  });
});

describe('how a sentence states something', () => {
  const evidence = { sentence: 'x', places: [], polarity: 'affirmed', voice: { kind: 'article' } } as const;

  it('is told with whose account it is; an allegation is not the own word of the article that passes it on', () => {
    expect(evidenceNotes({ ...evidence, modality: 'actual' })).toEqual(['own voice']);
    expect(evidenceNotes({ ...evidence, modality: 'claimed' })).toEqual(['claimed', 'by whom is not said']);
    expect(evidenceNotes({ ...evidence, modality: 'planned', polarity: 'denied' })).toEqual([
      'denied',
      'planned',
      'own voice',
    ]);
    const voice = { kind: 'reported', speakers: [] } as const;
    expect(evidenceNotes({ ...evidence, modality: 'actual', voice })).toEqual([
      'according to somebody not identified',
    ]);
  });
});

describe('hostile names in a dossier', () => {
  const documents = HOSTILE_NAMES.flatMap((name) => {
    const card = cardOf(hostileGraph(), name);
    return card === undefined ? [] : [cardDocument(card)];
  });

  it('become no markup', () => {
    const markdown = documents.map((document) => cardMarkdown(document)).join('');
    expect(markdown).not.toMatch(/(?<!\\)[<[\]|`]/u);
    expect(markdown).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });

  it('do not reach a terminal as controls', () => {
    for (const document of documents) expect(cardText(document, 80)).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });

  it.each([
    ['<b>', String.raw`\<b\>`],
    ['[x](http://a.example)', String.raw`\[x\](http\://a.example)`],
    ['*a* _b_ `c`', String.raw`\*a\* \_b\_ \`c\``],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['# title', String.raw`\# title`],
    ['a\n\n# title', String.raw`a \# title`],
    ['www.a.example', String.raw`www\.a.example`],
    ['Ada Brook’s “bridge”', 'Ada Brook’s “bridge”'],
  ])('%j is written %s', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});
