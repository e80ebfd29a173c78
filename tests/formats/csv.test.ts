import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { csvFiles } from '../../graph/formats/csv.ts';
import { csvLine } from '../../graph/formats/csv-text.ts';
import { relationsOf } from '../../graph/formats/gexf/relation.ts';
import { select } from '../../graph/select.ts';
import { link } from '../../src/link/index.ts';
import { available } from '../setup/outside-programs.ts';
import { HOSTILE_NAMES, hostileGraph } from '../support/hostile-graph.ts';
import { pythonCsv } from '../support/python-reader.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const graph = assemble(link(smallCorpus), { strict: true });

const textOf = (of: DossierGraph, name: string): string =>
  [...(csvFiles(of).find((file) => file.name === name)?.chunks ?? [])].join('');

describe('a line of CSV', () => {
  it('quotes what needs it, and leaves empty what has no value', () => {
    expect(csvLine(['a', 'b,c', 'say "no"', 'two\nlines', null, 1.5])).toBe(
      'a,"b,c","say ""no""","two\nlines",,1.5\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j a text in a spreadsheet', (text) => {
    expect(csvLine([text]).replace(/^"/u, '').startsWith("'")).toBe(true);
  });

  it('leaves numbers and plain words as they are', () => {
    expect(csvLine([-1, 'A-Z', "it's", 'a=b'])).toBe("-1,A-Z,it's,a=b\r\n");
  });
});

describe('the graph as CSV', () => {
  it('is three tables', () => {
    expect(csvFiles(graph).map(({ name }) => name)).toEqual(['nodes.csv', 'edges.csv', 'claims.csv']);
    expect(textOf(graph, 'edges.csv')).toMatch(/^Source,Target,Type,Id,Label,Kind,Weight,/u);
    expect(textOf(graph, 'edges.csv')).toContain(',holds position: director,HOLDS_POSITION,1,');
    expect(textOf(graph, 'claims.csv')).toContain('The mayor denied that she had paid Frost.');
  });

  it('has headers, and no lines, for an empty graph', () => {
    for (const { chunks } of csvFiles(emptyGraph())) expect([...chunks].length).toBe(1);
  });

  it('leaves articles that are evidence only out of the nodes, and names them in the claims', () => {
    const people = select(graph, { types: ['Person'] });
    const articles = people.filterNodes((_, { type }) => type === 'Article');
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles) {
      expect(textOf(people, 'nodes.csv')).not.toContain(article);
      expect(textOf(people, 'claims.csv')).toContain(article);
    }
  });
});

describe('a cell', () => {
  it.each(['=1+1', '=1+1\nand more', '-2+3\r\n', '@name', '\n=1', '+1'])(
    'that a spreadsheet would take for a formula is marked as text: %j',
    (text) => {
      expect(csvLine([text])).toBe(`"'${text}"\r\n`);
    },
  );
});

describe.skipIf(!available('formatsPython'))("Python's csv module", () => {
  it('has a cell for each column', () => {
    for (const { chunks } of csvFiles(graph)) {
      const [header = [], ...rows] = pythonCsv([...chunks].join(''));
      expect(new Set(header).size).toBe(header.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.length).toBe(header.length);
    }
  });

  it('has a row for each node and each relation, which join', () => {
    const [, ...nodes] = pythonCsv(textOf(graph, 'nodes.csv'));
    const [, ...edges] = pythonCsv(textOf(graph, 'edges.csv'));
    const ids = nodes.map(([id = '']) => id);
    expect(ids.sort()).toEqual(graph.nodes().sort());
    expect(edges.map(([, , , id]) => id)).toEqual([...relationsOf(graph)].map(({ id }) => id));
    for (const end of edges.flatMap(([source = '', target = '']) => [source, target]))
      expect(ids).toContain(end);
  });

  it('has each claim with its sentence whole', () => {
    const [header = [], ...rows] = pythonCsv(textOf(graph, 'claims.csv'));
    const claims = graph.mapEdges((_, attributes) => attributes.claims).flat();
    expect(rows.length).toBe(claims.length);
    const sentences = rows.map((row) => row[header.indexOf('sentence')]);
    for (const { article, sentence } of claims) {
      const attributes = graph.getNodeAttributes(article);
      const text = attributes.type === 'Article' ? attributes.text : '';
      expect(sentences).toContain(text.slice(...sentence));
    }
  });

  it('reads hostile words as cells', () => {
    const rows = pythonCsv(textOf(hostileGraph(), 'nodes.csv'));
    expect(rows.length).toBe(HOSTILE_NAMES.length + 2);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  it('gives back whatever is written that is no formula and no control character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), {
          minLength: 50,
          maxLength: 200,
        }),
        (rows) => {
          const plain = rows.map((row) =>
            row.map((cell) => `x${cell.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')}`),
          );
          expect(pythonCsv(plain.map((row) => csvLine(row)).join(''))).toEqual(plain);
        },
      ),
      { numRuns: 3 },
    );
  });
});
