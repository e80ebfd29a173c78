/** The evidence list, and what is said of what is taken along. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import { parseGraphJson } from '../../../graph/formats/graph-json.ts';
import { contentsOf } from '../../../viewer/src/take/contents.ts';
import { describe as describeContents } from '../../../viewer/src/take/describe.ts';
import { evidenceCsv, evidenceList, evidenceMarkdown } from '../../../viewer/src/take/evidence-list.ts';
import { footerLines } from '../../../viewer/src/take/footer.ts';
import { english as page } from '../../../viewer/src/words/en/index.ts';
import { take } from '../../../viewer/src/words/en/take.ts';
import { italian as italianPage } from '../../../viewer/src/words/it/index.ts';
import { take as italianTake } from '../../../viewer/src/words/it/take.ts';
import { hostileGraph } from '../../support/hostile-graph.ts';
import { sampleData, sampleJson } from '../sample-graph.ts';

const english = { ...page, take };
const italian = { ...italianPage, take: italianTake };

const graph = (): DossierGraph => parseGraphJson(JSON.stringify(sampleJson()));
const CLAIMS = 'These are the sources’ claims, not findings.';
const options = { title: 'Ada Brandt', description: [CLAIMS, '2 entities.'], words: english };

const SHOWN = { nodes: new Set(['ada', 'board']), edges: new Set(['e1', 'e6']) };

describe('what is taken along', () => {
  it('is counted from the graph', () => {
    expect(contentsOf(sampleData(), SHOWN)).toEqual({
      ...{ entities: 2, statements: 0, articles: 0, relations: 2, claims: 3, sources: 2, outlets: 2 },
      ...{ first: '2026-03-02', last: '2026-03-03', about: ['Ada Brandt', 'Harbour Board'] },
    });
  });

  it('says whose claims these are, what it holds, of when and from whom, and what is not shown', () => {
    const contents = contentsOf(sampleData(), SHOWN);
    expect(describeContents(contents, ['1 place'], english)).toEqual([
      CLAIMS,
      '2 entities, 2 relations, 3 claims.',
      'Sources: 2 articles of 2 outlets, 2 March 2026 – 3 March 2026.',
      'Not shown: 1 place.',
    ]);
    expect(describeContents(contents, [], italian)[1]).toBe('2 entità, 2 relazioni, 3 affermazioni.');
  });

  it('stands below a picture in lines that are no wider than it', () => {
    const lines = footerLines(['one two three four five six seven eight nine ten'], 160);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('one two three four five six seven eight nine ten');
    expect(footerLines(['x'.repeat(300)], 100)).toHaveLength(1);
  });
});

describe('the evidence list', () => {
  it('has the relations that sentences state, by name or in the order of a way', () => {
    const ids = (order: 'by-name' | 'as-given'): string[] =>
      evidenceList(graph(), ['e6', 'e4', 'e1', 'gone'], order).map(({ relation }) => relation.id);
    expect(ids('as-given')).toEqual(['e6', 'e1']);
    expect(ids('by-name')).toEqual(['e1', 'e6']);
  });

  it('is Markdown with numbered relations, sentences, who says so, and sources with their addresses', () => {
    const text = evidenceMarkdown(evidenceList(graph(), ['e1']), options);
    expect(text).toContain(`> ${CLAIMS}`);
    expect(text).toContain(
      '- **1\\. Ada Brandt — criticized → Harbour Board** — contested: the sources disagree',
    );
    expect(text).toContain(
      '“The Harbour Board denied that Ada Brandt had criticized it.” — *denied; claimed; according to Harbour Board* \\[2\\]',
    );
    expect(text).toContain(
      '2. Board rejects claim. Kelmar Evening Post, 3 March 2026. <https://example.org/evening>.',
    );
  });

  it('is CSV with a line for each sentence at its place, each under the same note', () => {
    const { data } = Papa.parse<Record<string, string>>(
      evidenceCsv(evidenceList(graph(), ['e1']), options).replace('\uFEFF', ''),
      { header: true, skipEmptyLines: true },
    );
    expect(data.map(({ outlet, polarity, who_says_so }) => [outlet, polarity, who_says_so])).toEqual([
      ['The Kelmar Morning', 'affirmed', 'in the article’s own voice'],
      ['Kelmar Evening Post', 'denied', 'according to Harbour Board'],
    ]);
    expect(new Set(data.map(({ note }) => note))).toEqual(new Set([CLAIMS]));
  });

  it('lets no name begin a formula or become markup', () => {
    const hostile = hostileGraph();
    const list = evidenceList(hostile, hostile.edges());
    expect(list.length).toBeGreaterThan(0);
    const cells = Papa.parse<string[]>(evidenceCsv(list, options).slice(1)).data.flat();
    expect(cells.filter((cell) => /^[=+@-]/u.test(cell))).toEqual([]);
    expect(evidenceMarkdown(list, options)).not.toMatch(/(?<!\\)<(?:script|img)/u);
  });
});
