import { describe, expect, it } from 'vitest';

import { cardMarkdown } from '../../graph/query/card-markdown.ts';
import { footnotedText } from '../../graph/query/document-footnotes.ts';
import { ENGLISH_PATH_WORDS, pathDocument, sourcesOfPaths } from '../../graph/query/path-document.ts';
import type { EntityPath, Hop } from '../../graph/query/paths.ts';
import type { ArticleSummary, NodeSummary } from '../../graph/query/summaries.ts';

const person = (name: string): NodeSummary => ({ id: name, type: 'Person', name });
const MORNING: ArticleSummary = {
  id: 'm',
  title: 'Quay row',
  source: 'morning.txt',
  publisher: 'The Kelmar Morning',
  published: '2026-03-02',
  url: 'https://example.org/quay',
};
const EVENING: ArticleSummary = { id: 'e', title: 'Board meets', source: 'evening.txt', url: 'javascript:1' };

const hop = (from: string, to: string, articles: readonly ArticleSummary[]): Hop => ({
  from: person(from),
  to: person(to),
  relation: {
    ...{ id: `${from} ${to}`, type: 'PAID', source: person(from), target: person(to), status: 'asserted' },
    ...{ claimCount: articles.length, articleCount: articles.length },
  },
  evidence: [
    {
      sentence: `${from} paid ${to}.`,
      places: articles.map((article) => ({ article, span: [0, 10] as const })),
      voice: { kind: 'article' },
      polarity: 'affirmed',
      modality: 'actual',
    },
  ],
});

const way: EntityPath = { hops: [hop('Ada *Brook*', 'Bo', [MORNING]), hop('Bo', 'Cy', [MORNING, EVENING])] };

describe('a way between two names as a document', () => {
  it('numbers its sources in the order in which its steps cite them', () => {
    expect(sourcesOfPaths([way]).map(({ id }) => id)).toEqual(['m', 'e']);
    const [section] = pathDocument([way]).sections;
    expect(section?.items.map(({ text, citations }) => [text, citations[0]?.sources])).toEqual([
      ['Ada *Brook* paid Bo', [1]],
      ['Bo paid Cy', [1, 2]],
    ]);
  });

  it('is a text with footnotes', () => {
    expect(footnotedText(pathDocument([way]))).toBe(
      [
        'How Ada *Brook* and Cy are connected',
        '',
        'Ada *Brook* – Bo – Cy (2 relations)',
        '1. Ada *Brook* paid Bo [1].',
        '   “Ada *Brook* paid Bo.” (own voice) [1]',
        '2. Bo paid Cy [1] [2].',
        '   “Bo paid Cy.” (own voice) [1] [2]',
        '',
        '[1] Quay row. The Kelmar Morning, 2 March 2026. https://example.org/quay morning.txt',
        '[2] Board meets. no outlet given, undated. evening.txt',
        '',
        ENGLISH_PATH_WORDS.caution,
        '',
      ].join('\n'),
    );
  });

  it('is Markdown in which nothing of a stranger is markup', () => {
    const markdown = cardMarkdown(pathDocument([way]));
    expect(markdown).toContain('- **Ada \\*Brook\\* paid Bo**');
    expect(markdown).toContain('## Sources');
    expect(markdown).not.toContain('javascript');
    expect(markdown).not.toContain('\n\n\n');
  });

  it('tells several ways apart by their numbers', () => {
    expect(pathDocument([way, way]).sections.map(({ heading }) => heading)).toEqual([
      'Way 1: Ada *Brook* – Bo – Cy (2 relations)',
      'Way 2: Ada *Brook* – Bo – Cy (2 relations)',
    ]);
  });

  it('lets no name break the lines or turn the direction of the text', () => {
    const hostile: EntityPath = { hops: [hop('Ada\n1. Brook\u202E', 'Bo', [MORNING])] };
    const text = footnotedText(pathDocument([hostile]));
    expect(text).not.toContain('\u202E');
    expect(text.split('\n')[0]).toBe('How Ada 1. Brook and Bo are connected');
  });
});
