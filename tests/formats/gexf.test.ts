import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { gexfChunks, writeGexf } from '../../graph/formats/gexf.ts';
import { EDGE_COLOURS, NODE_COLOURS } from '../../graph/formats/gexf/look.ts';
import { layOut } from '../../graph/layout.ts';
import { link } from '../../src/link/index.ts';
import { PALETTES, toRgb } from '../../viewer/src/look/palette.ts';
import { HOSTILE_NAMES, hostileGraph, tamed } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const small = (): DossierGraph => assemble(link(smallCorpus), { strict: true });

const PREFIXES = { g: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' };

/** The values of an XPath over a GEXF text. */
function select(gexf: string, path: string): readonly string[] {
  using document = XmlDocument.fromString(gexf);
  return document.find(path, PREFIXES).map((node) => node.content);
}

/** The attributes of an edge's relation, as its attvalues have them. */
function edgeValues(gexf: string, kind: string, column: string): readonly string[] {
  return select(gexf, `//g:edge[@kind="${kind}"]//g:attvalue[@for="${column}"]/@value`);
}

describe('writeGexf', () => {
  const graph = layOut(small());
  const gexf = writeGexf(graph);

  it('writes every node with its type, colour, position and size', () => {
    expect(select(gexf, '//g:node')).toHaveLength(graph.order);
    expect(select(gexf, '//g:nodes/@count')).toEqual([String(graph.order)]);
    const brook = graph.findNode((_, a) => a.name === 'Ada Brook') ?? '';
    const at = `//g:node[@id="${brook}"]`;
    expect(select(gexf, `${at}/@label`)).toEqual(['Ada Brook']);
    expect(select(gexf, `${at}//g:attvalue[@for="type"]/@value`)).toEqual(['Person']);
    expect(select(gexf, `${at}//g:attvalue[@for="aliases"]/@value`)).toEqual(['["Brook"]']);
    const colour = ['r', 'g', 'b'].flatMap((channel) => select(gexf, `${at}/viz:color/@${channel}`));
    expect(colour.map(Number)).toEqual(NODE_COLOURS.Person);
    // Sizes from 4 to 6.93 become 4 to 100 in Gephi, and positions grow with them.
    const scale = (100 / 40) * ((6.93 - 4) / 96);
    const { x = NaN, y = NaN } = graph.getNodeAttributes(brook);
    expect(Number(select(gexf, `${at}/viz:position/@x`)[0])).toBeCloseTo(x * scale, 3);
    expect(Number(select(gexf, `${at}/viz:position/@y`)[0])).toBeCloseTo(y * scale, 3);
    // Three articles: four times the root of three.
    expect(select(gexf, `${at}/viz:size/@value`)).toEqual(['6.93']);
  });

  it('writes a relation’s type as the kind of a directed edge, and the outlets behind it as its weight', () => {
    expect(select(gexf, '//g:edge[@kind="PAID"]/@type')).toEqual(['directed']);
    expect(select(gexf, '//g:edge[@kind="PAID"]/@weight')).toEqual(['2']);
    expect(select(gexf, '//g:edge[@kind="PAID"]/@label')).toEqual(['paid']);
    expect(select(gexf, '//g:edge[@kind="MENTIONS"]/@weight')).toContain('1');
    expect(new Set(select(gexf, '//g:edge/@type'))).toEqual(new Set(['directed']));
  });

  it('writes the sentences of a relation, and where each is from', () => {
    const [evidence, citations] = [
      edgeValues(gexf, 'PAID', 'evidence'),
      edgeValues(gexf, 'PAID', 'citations'),
    ];
    expect(JSON.parse(evidence[0] ?? '')).toEqual([
      'The mayor denied that she had paid Frost.',
      'Ada Brook, the mayor of Port Harbour, paid Lena Frost, the River Authority said.',
      'Ada Brook, the mayor of Port Harbour, paid Lena Frost, the River Authority said.',
    ]);
    expect(JSON.parse(citations[0] ?? '')).toEqual([
      'The Harbour Times, 2026-02-02: Mayor meets director',
      'Northern Post, 2026-02-03: Mayor paid director, authority says',
      'Evening Herald, 2026-02-04: Authority: mayor paid director',
    ]);
  });

  it('colours a relation by its status', () => {
    const channels = ['r', 'g', 'b'].flatMap((c) => select(gexf, `//g:edge[@kind="PAID"]/viz:color/@${c}`));
    expect(channels.map(Number)).toEqual(EDGE_COLOURS.contested);
    expect(edgeValues(gexf, 'PAID', 'status')).toEqual(['contested']);
  });

  it('adds up the edges of one type between two nodes, without losing what tells them apart', () => {
    const two = small();
    const edge = two.findEdge((_, a) => a.type === 'HOLDS_POSITION' && a.title === 'director') ?? '';
    const attributes = two.getEdgeAttributes(edge);
    two.addEdgeWithKey('the other', two.source(edge), two.target(edge), {
      ...attributes,
      title: 'treasurer',
      status: 'denied',
      confidence: 0.4,
      firstSeen: '2025-01-01',
      claims: attributes.claims.map((claim) => ({ ...claim, id: 'other' })),
    });
    const text = writeGexf(two);
    const at = `//g:edge[@id="${edge}"]`;
    expect(select(text, `${at}/@label`)).toEqual(['holds position: director; treasurer']);
    expect(select(text, `${at}//g:attvalue[@for="status"]/@value`)).toEqual(['asserted; denied']);
    expect(select(text, `${at}//g:attvalue[@for="claimCount"]/@value`)).toEqual(['2']);
    expect(select(text, `${at}//g:attvalue[@for="articleCount"]/@value`)).toEqual(['1']);
    expect(select(text, `${at}//g:attvalue[@for="firstSeen"]/@value`)).toEqual(['2025-01-01']);
    expect(select(text, '//g:edge[@id="the other"]')).toEqual([]);
    expect(select(text, '//g:edges/@count')).toEqual([String(two.size - 1)]);
  });

  it('declares the columns that have a value, and no others', () => {
    const declared = select(gexf, '//g:attributes[@class="edge"]/g:attribute/@id');
    expect(declared).toContain('evidence');
    expect(declared).not.toContain('kin');
    expect(new Set(select(gexf, '//g:edge//g:attvalue/@for'))).toEqual(new Set(declared));
  });

  it('writes a date of life without its claims', () => {
    const dated = small();
    const brook = dated.findNode((_, a) => a.name === 'Ada Brook') ?? '';
    const [claim] = dated.getEdgeAttributes(
      dated.findEdge((_, { claims }) => claims.length > 0) ?? '',
    ).claims;
    if (claim) dated.mergeNodeAttributes(brook, { birthDate: { value: '1961-05-04', claims: [claim] } });
    expect(select(writeGexf(dated), '//g:attvalue[@for="birthDate"]/@value')).toEqual(['1961-05-04']);
  });

  it('leaves positions out where the graph has none', () => {
    expect(select(writeGexf(small()), '//viz:position')).toEqual([]);
  });

  it('says who made it, and the day of the last article', () => {
    expect(select(gexf, '//g:creator')).toEqual(['dossier 0.1.0']);
    expect(select(gexf, '//g:meta/@lastmodifieddate')).toEqual(['2026-02-04']);
  });

  it('writes an empty graph', () => {
    expect(select(writeGexf(emptyGraph()), '//g:node')).toEqual([]);
  });

  it('gives the same text in pieces, none of which holds the whole', () => {
    const chunks = [...gexfChunks(graph)];
    expect(chunks.join('')).toBe(gexf);
    expect(chunks.length).toBeGreaterThan(graph.order);
  });
});

describe('a dynamic GEXF', () => {
  const graph = small();
  const dynamic = writeGexf(graph, { dynamic: true });
  const spellsOf = (type: string, end: 'start' | 'end'): readonly string[] =>
    select(dynamic, `//g:edge[@kind="${type}"]//g:spell/@${end}`);

  it('says that its time is days and intervals', () => {
    expect(select(dynamic, '//g:graph/@mode')).toEqual(['dynamic']);
    expect(select(dynamic, '//g:graph/@timeformat')).toEqual(['date']);
    expect(select(dynamic, '//g:graph/@timerepresentation')).toEqual(['interval']);
    expect(select(writeGexf(graph), '//g:spell')).toEqual([]);
  });

  it('has what happened on its day, and a state from when it was found', () => {
    expect([spellsOf('CRITICIZED', 'start'), spellsOf('CRITICIZED', 'end')]).toEqual([
      ['2026-02-03'],
      ['2026-02-03'],
    ]);
    expect(spellsOf('HOLDS_POSITION', 'start')).toContain('2026-02-03');
    expect(spellsOf('HOLDS_POSITION', 'end')).toEqual([]);
  });

  it('lets no relation hold where one of its ends is not there', () => {
    for (const id of select(dynamic, '//g:edge/@id')) {
      const [source, target] = graph.extremities(id);
      for (const node of [source, target])
        for (const end of ['start', 'end'] as const) {
          const own = select(dynamic, `//g:node[@id="${node}"]//g:spell/@${end}`)[0];
          const edges = select(dynamic, `//g:edge[@id="${id}"]//g:spell/@${end}`);
          if (own === undefined) continue;
          expect(edges.length).toBeGreaterThan(0);
          for (const day of edges) expect(end === 'start' ? own <= day : own >= day).toBe(true);
        }
    }
  });
});

describe('hostile words in GEXF', () => {
  const gexf = writeGexf(hostileGraph());

  it('stay words', () => {
    const labels = select(gexf, '//g:node/@label');
    expect(labels.slice(1)).toEqual(HOSTILE_NAMES.map(tamed));
    expect(select(gexf, '//g:script')).toEqual([]);
    const aliases = select(gexf, '//g:attvalue[@for="aliases"]/@value')[0] ?? '';
    expect(JSON.parse(aliases)).toEqual(HOSTILE_NAMES.map(tamed).filter((name) => name !== ''));
  });

  it('leave every node and edge an id of its own', () => {
    const ids = select(gexf, '//g:node/@id');
    expect(new Set(ids).size).toBe(HOSTILE_NAMES.length + 1);
    for (const end of [...select(gexf, '//g:edge/@source'), ...select(gexf, '//g:edge/@target')])
      expect(ids).toContain(end);
  });

  it('never make a file that XML does not allow', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary', minLength: 1 }),
        (a, b) => {
          const graph = hostileGraph();
          graph.setNodeAttribute('article', 'name', a);
          graph.setEdgeAttribute('edge \u0001', 'title', b);
          expect(select(writeGexf(graph), '//g:node[1]/@label')).toEqual([tamed(a)]);
        },
      ),
    );
  });
});

describe('the colours of GEXF', () => {
  it('are those of the page', () => {
    const { types, statuses } = PALETTES.light;
    expect(NODE_COLOURS).toEqual(
      Object.fromEntries(Object.entries(types).map(([type, hex]) => [type, toRgb(hex)])),
    );
    expect(EDGE_COLOURS).toEqual(
      Object.fromEntries(Object.entries(statuses).map(([status, hex]) => [status, toRgb(hex)])),
    );
  });
});

const XSD = join(import.meta.dirname, '../../../shared/eval/gexf-1.3/gexf.xsd');

describe.skipIf(!existsSync(XSD))('against the schema of GEXF 1.3', () => {
  /** The official schema puts the viz elements into the namespace of GEXF, so that no file with them is valid. */
  function withoutViz(gexf: string): XmlDocument {
    const document = XmlDocument.fromString(gexf);
    for (const node of document.find('//viz:*', PREFIXES)) node.remove();
    return document;
  }

  it.each([
    ['the small corpus', () => writeGexf(layOut(small()))],
    ['hostile words', () => writeGexf(hostileGraph())],
    ['the small corpus in time', () => writeGexf(small(), { dynamic: true })],
    ['an empty graph', () => writeGexf(emptyGraph())],
  ])('%s is valid', (_, gexf) => {
    xmlRegisterFsInputProviders();
    using schema = XmlDocument.fromString(readFileSync(XSD, 'utf8'), { url: XSD });
    using validator = XsdValidator.fromDoc(schema);
    using document = withoutViz(gexf());
    expect(() => {
      validator.validate(document);
    }).not.toThrow();
    // The validator is one: it refuses what is not GEXF.
    using other = XmlDocument.fromString(gexf().replace('mode="static" idtype', 'mode="nonsense" idtype'));
    expect(() => {
      validator.validate(other);
    }).toThrow();
  });
});
