/** Statements as a reader sees them: what was said, by whom, to whom, about what. */
import type { DossierGraph } from '../dossier-graph.ts';
import { compareText, type RelationType, type StatementAttributes } from '../model/index.ts';
import { comparePlaces, oneLine, type SentencePlace } from './evidence.ts';
import { articleSummary, type NodeSummary, nodeSummary } from './summaries.ts';

/** What somebody is reported to have said. */
export interface StatementView {
  readonly id: string;
  readonly form: StatementAttributes['form'];
  /** Word for word for a quotation, else the article's words for it. */
  readonly text: string;
  readonly verb?: string;
  readonly date?: string;
  readonly speakers: readonly NodeSummary[];
  readonly addressees: readonly NodeSummary[];
  readonly about: readonly NodeSummary[];
  /** What it takes a stance on. */
  readonly stances: readonly { readonly value: 'for' | 'against'; readonly on: NodeSummary }[];
  /** Every place where it stands in these words. */
  readonly places: readonly SentencePlace[];
}

function endsOf(
  graph: DossierGraph,
  statement: string,
  type: RelationType,
  direction: 'in' | 'out',
): readonly NodeSummary[] {
  const edges = direction === 'in' ? graph.inEdges(statement) : graph.outEdges(statement);
  const ends = edges
    .filter((edge) => graph.getEdgeAttribute(edge, 'type') === type)
    .map((edge) => graph.opposite(statement, edge));
  return [...new Set(ends)].map((id) => nodeSummary(graph, id)).sort(compareNodes);
}

const compareNodes = (a: NodeSummary, b: NodeSummary): number =>
  compareText(a.name, b.name) || compareText(a.id, b.id);

function stancesOf(graph: DossierGraph, statement: string): StatementView['stances'] {
  return graph
    .outEdges(statement)
    .flatMap((edge) => {
      const { type, value } = graph.getEdgeAttributes(edge);
      return type === 'STANCE' && value !== undefined
        ? [{ value, on: nodeSummary(graph, graph.target(edge)) }]
        : [];
    })
    .sort((a, b) => compareNodes(a.on, b.on) || compareText(a.value, b.value));
}

/** A statement; undefined where the node is none or its article is missing. */
export function statementView(graph: DossierGraph, id: string): StatementView | undefined {
  const attributes = graph.getNodeAttributes(id);
  if (attributes.type !== 'Statement') return undefined;
  const article = articleSummary(graph, attributes.article);
  if (article === undefined) return undefined;
  const { form, text, verb, date, start, end } = attributes;
  return {
    ...{ id, form, text: oneLine(text) },
    ...(verb === undefined ? {} : { verb }),
    ...(date === undefined ? {} : { date }),
    speakers: endsOf(graph, id, 'SAID', 'in'),
    addressees: endsOf(graph, id, 'ADDRESSED_TO', 'out'),
    about: endsOf(graph, id, 'ABOUT', 'out'),
    stances: stancesOf(graph, id),
    places: [{ article, span: [start, end] }],
  };
}

/** The statements that an entity has this relation with, in reading order; what outlets copied is told once. */
export function statementsWith(
  graph: DossierGraph,
  entity: string,
  type: RelationType,
): readonly StatementView[] {
  const ids = graph
    .edges(entity)
    .filter((edge) => graph.getEdgeAttribute(edge, 'type') === type)
    .map((edge) => graph.opposite(entity, edge));
  const views = [...new Set(ids)].flatMap((id) => statementView(graph, id) ?? []).sort(compareStatements);
  const told = new Map<string, StatementView>();
  for (const view of views) {
    const key = JSON.stringify([view.form, view.text, view.speakers.map(({ id }) => id)]);
    const same = told.get(key);
    told.set(key, same === undefined ? view : { ...same, places: [...same.places, ...view.places] });
  }
  return [...told.values()];
}

/** In reading order. */
export function compareStatements(a: StatementView, b: StatementView): number {
  const [x] = a.places;
  const [y] = b.places;
  return (x === undefined || y === undefined ? 0 : comparePlaces(x, y)) || compareText(a.id, b.id);
}
