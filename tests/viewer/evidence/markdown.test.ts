import { describe, expect, it } from 'vitest';

import { articleOf } from '../../../viewer/src/data/graph-data.ts';
import { dossierMarkdown } from '../../../viewer/src/evidence/dossier-markdown.ts';
import { markdownCitation } from '../../../viewer/src/evidence/markdown-citation.ts';
import { article, claim, EVENING, sampleData, spanOf } from '../sample-graph.ts';

const data = sampleData();

describe('a citation in Markdown', () => {
  it('is the sentence as a quotation, with a link to its article', () => {
    const evening = articleOf(data, 'evening');
    const denial = claim('c', {
      article: 'evening',
      sentence: [...spanOf(EVENING, 'The Harbour Board denied that Ada Brandt had criticized it.')],
    });
    expect(evening === undefined ? '' : markdownCitation(denial, evening)).toBe(
      '> The Harbour Board denied that Ada Brandt had criticized it.\n>\n' +
        '> — [Board rejects claim](<https://example.org/evening>), *Kelmar Evening Post*, 3 March 2026, ' +
        'characters 0–59 of evening.txt\n',
    );
  });

  it('makes no markup and no link of what a stranger wrote', () => {
    const text = 'He said [this](javascript:x) *twice*.';
    const node = { key: 'x', attributes: article({ name: '# a', text, url: 'javascript:x' }) };
    const words = markdownCitation(claim('c', { sentence: [0, text.length] }), node);
    expect(words).toContain(String.raw`> He said \[this\](javascript:x) \*twice\*.`);
    expect(words).toContain(String.raw`> — \# a, `);
  });
});

describe('a dossier in Markdown', () => {
  it('cites its sentences by numbered sources', () => {
    const words = dossierMarkdown(data, 'ada');
    expect(words).toMatch(/^# Ada Brandt/u);
    expect(words).toContain('## Sources');
    expect(words).toContain('Ada Brandt criticized the Harbour Board on Monday.');
  });

  it('fails for what is no entity', () => {
    expect(() => dossierMarkdown(data, 'quay')).toThrow('no entity');
  });
});
