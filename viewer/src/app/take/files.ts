/** What can be taken along, each as a file with its name. */
import { gexfChunks } from '../../../../graph/formats/gexf.ts';
import { graphJsonChunks } from '../../../../graph/formats/graph-json.ts';
import { graphmlChunks } from '../../../../graph/formats/graphml.ts';
import { inView } from '../../../../graph/select/in-view.ts';
import { dossierGraphOf } from '../../data/dossier-graph.ts';
import type { GraphData } from '../../data/graph-data.ts';
import { nameOf } from '../../data/graph-data.ts';
import type { Point } from '../../data/positions.ts';
import { placeNodes } from '../../data/positions.ts';
import type { Visibility } from '../../filters/visibility.ts';
import type { Displayed, Target } from '../../render/display.ts';
import { pictureOf } from '../../render/picture.ts';
import type { Contents } from '../../take/contents.ts';
import { evidenceCsv, evidenceList, evidenceMarkdown } from '../../take/evidence-list.ts';
import { fileNameOf } from '../../take/file-name.ts';
import { FOOTER_MARGIN, FOOTER_SIZE, footerBaseline, footerHeight, footerLines } from '../../take/footer.ts';
import { writeSvg } from '../../take/svg.ts';
import type { TakeWords } from '../../words/take-words.ts';
import type { ChosenPart } from './parts.ts';

export interface TakenFile {
  readonly name: string;
  readonly content: Blob;
}

export interface Cargo {
  readonly data: GraphData;
  readonly shown: Visibility;
  readonly contents: Contents;
  /** Whose claims these are, what is in it and what is not. */
  readonly description: readonly string[];
  /** What it is about, for titles and names of files. */
  readonly about: readonly string[];
  readonly words: TakeWords;
}

const textFile = (type: string, chunks: Iterable<string>): Blob => new Blob([...chunks], { type });

function nameFor({ about, contents }: Cargo, ending: string): string {
  return fileNameOf({ about: about.length > 0 ? about : contents.about, date: contents.last, ending });
}

const GRAPHS = {
  gexf: { write: gexfChunks, ending: '.gexf', type: 'application/gexf+xml' },
  graphml: { write: graphmlChunks, ending: '.graphml', type: 'application/graphml+xml' },
  json: { write: graphJsonChunks, ending: '.json', type: 'application/json' },
} as const;
export type GraphFormat = keyof typeof GRAPHS;

/** The nodes and relations in view as a graph, each node where it stands now. */
export function graphFile(cargo: Cargo, format: GraphFormat, pins: ReadonlyMap<string, Point>): TakenFile {
  const { data, shown, description } = cargo;
  const { write, ending, type } = GRAPHS[format];
  const places = [...placeNodes(data), ...pins].filter(([key]) => shown.nodes.has(key));
  const part = inView(dossierGraphOf(data), {
    ...shown,
    places: new Map(places),
    description: description.join(' '),
  });
  return { name: nameFor(cargo, ending), content: textFile(type, write(part)) };
}

/** The evidence of a part as Markdown or CSV. */
export function listFile(cargo: Cargo, part: ChosenPart, format: 'md' | 'csv'): TakenFile {
  const { data, description, words, contents } = cargo;
  const list = evidenceList(dossierGraphOf(data), part.edges, part.order);
  const about = part.about.length > 0 ? part.about : contents.about;
  const options = { title: words.take.evidenceOf(words.vocabulary.listed(about)), description, words };
  const text = format === 'md' ? evidenceMarkdown(list, options) : evidenceCsv(list, options);
  const type = format === 'md' ? 'text/markdown' : 'text/csv';
  return { name: nameFor(cargo, `-evidence.${format}`), content: textFile(type, [text]) };
}

function nameOfTarget({ data, words }: Cargo, target: Target): string {
  switch (target.kind) {
    case 'node':
      return nameOf(data, target.key);
    case 'pair':
      return `${nameOf(data, target.source)} – ${nameOf(data, target.target)}`;
    case 'edge': {
      const edge = data.edges.get(target.key);
      if (edge === undefined) return target.key;
      const relation = words.vocabulary.relationLabel(edge.attributes);
      return `${nameOf(data, edge.source)} — ${relation} → ${nameOf(data, edge.target)}`;
    }
  }
}

export interface DrawingOptions {
  readonly displayed: Displayed;
  /** The colour of the words below. */
  readonly ink: string;
  readonly clear: boolean;
}

/** The drawing as SVG. */
export function svgFile(cargo: Cargo, { displayed, ink, clear }: DrawingOptions): TakenFile {
  const about = cargo.about.length > 0 ? cargo.about : cargo.contents.about;
  const text = writeSvg(displayed, {
    ...{ title: about.join(', '), footer: cargo.description, ink, clear },
    nameOf: (target) => nameOfTarget(cargo, target),
  });
  return { name: nameFor(cargo, '.svg'), content: textFile('image/svg+xml', [text]) };
}

/** The drawing as PNG, with as many pixels for each of the screen's. Rejects where the browser cannot hold so many. */
export async function pngFile(
  cargo: Cargo,
  { displayed, ink, clear, scale }: DrawingOptions & { readonly scale: number },
): Promise<TakenFile> {
  const lines = footerLines(cargo.description, displayed.width);
  const content = await pictureOf(displayed, {
    scale,
    background: clear ? 'clear' : 'theme',
    footer: {
      height: footerHeight(lines),
      paint: (context, top) => {
        context.font = `400 ${FOOTER_SIZE}px system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif`;
        context.textBaseline = 'alphabetic';
        context.textAlign = 'left';
        context.fillStyle = ink;
        lines.forEach((line, index) => {
          context.fillText(line, FOOTER_MARGIN, top + footerBaseline(index));
        });
      },
    },
  });
  return { name: nameFor(cargo, scale === 1 ? '.png' : `-${scale}x.png`), content };
}
