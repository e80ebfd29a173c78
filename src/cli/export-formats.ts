/** The formats of `dossier export`: a line each. What a format writes is in graph/formats. */
import { csvFiles } from '../../graph/formats/csv.ts';
import { cypherChunks } from '../../graph/formats/cypher.ts';
import { ftmChunks } from '../../graph/formats/ftm.ts';
import { gexfChunks } from '../../graph/formats/gexf.ts';
import { graphJsonChunks } from '../../graph/formats/graph-json.ts';
import { graphmlChunks } from '../../graph/formats/graphml.ts';
import { jsonldChunks } from '../../graph/formats/jsonld.ts';
import { neo4jCsvFiles } from '../../graph/formats/neo4j-csv.ts';
import { pageChunks } from '../../graph/formats/page/write-page.ts';
import { writeReview } from '../../graph/formats/review.ts';
import { turtleChunks } from '../../graph/formats/turtle.ts';
import type { StoredGraph } from '../batch/graph-of-store.ts';
import { readBuiltViewer } from './built-viewer.ts';

/** What a format is made of. */
export interface ExportInput extends StoredGraph {
  /** What the export is called, for formats that show it. */
  readonly title: string;
  /** With time, for the formats that have it. */
  readonly dynamic: boolean;
}

/** One file of a format that is a folder; its name has no folder in it. */
export interface ExportFile {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

type Chunks = Iterable<string> | Promise<Iterable<string>>;

interface FormatDescription {
  /** For whom, in a few words. */
  readonly summary: string;
  /** Whether the nodes' positions are written; computing them takes a while. */
  readonly laidOut: boolean;
}

/** A format is one text, or files in a folder. Either way it comes in pieces, so that no graph is held twice. */
export type ExportFormat = FormatDescription &
  (
    | { readonly kind: 'text'; readonly write: (input: ExportInput) => Chunks }
    | { readonly kind: 'folder'; readonly files: (input: ExportInput) => Iterable<ExportFile> }
  );

const text = (
  summary: string,
  write: (input: ExportInput) => Chunks,
  { laidOut = false } = {},
): ExportFormat => ({ kind: 'text', summary, laidOut, write });

const LAID_OUT = { laidOut: true };

/** Every format by its name, in the order of the help. */
export const EXPORT_FORMATS = {
  json: text('graph.json: graphology, Gephi Lite, scripts', ({ graph }) => graphJsonChunks(graph), LAID_OUT),
  gexf: text('Gephi, Gephi Lite, networkx', ({ graph, dynamic }) => gexfChunks(graph, { dynamic }), LAID_OUT),
  graphml: text('networkx, igraph, yEd, Gephi', ({ graph }) => graphmlChunks(graph), LAID_OUT),
  csv: {
    kind: 'folder',
    summary: 'spreadsheets, and Gephi’s tables: nodes, edges, claims',
    laidOut: false,
    files: ({ graph }) => csvFiles(graph),
  },
  'neo4j-csv': {
    kind: 'folder',
    summary: 'neo4j-admin database import',
    laidOut: false,
    files: ({ graph }) => neo4jCsvFiles(graph),
  },
  cypher: text('a script for any Neo4j: cypher-shell, Browser', ({ graph }) => cypherChunks(graph)),
  turtle: text('RDF: triple stores, SPARQL, SHACL', ({ graph }) => turtleChunks(graph)),
  jsonld: text('the same RDF as JSON-LD', ({ graph }) => jsonldChunks(graph)),
  ftm: text('OpenAleph, FollowTheMoney', ({ graph }) => ftmChunks(graph)),
  html: text(
    'one page to hand on, with everything inside',
    async ({ graph, title }) => pageChunks(graph, await readBuiltViewer(), title),
    LAID_OUT,
  ),
  review: text('why entities of several articles are one, and which pairs are undecided', ({ decisions }) => [
    writeReview(decisions),
  ]),
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** The name of a format. */
export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** The formats as the help lists them, a line each. */
export function describeFormats(): string {
  const names = Object.keys(EXPORT_FORMATS);
  const width = Math.max(...names.map(({ length }) => length));
  return Object.entries(EXPORT_FORMATS)
    .map(([name, { summary, kind }]) => {
      const into = kind === 'text' ? '' : ' (a folder: -o FOLDER)';
      return `  ${name.padEnd(width)}  ${summary}${into}`;
    })
    .join('\n');
}
