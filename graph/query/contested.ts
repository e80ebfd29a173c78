/** What the sources disagree about. */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  compareText,
  datesOverlap,
  type EdgeAttributes,
  ENTITY_DATES,
  type EntityDateProperty,
} from '../model/index.ts';
import { claimsOf, type Evidence, evidenceOf } from './evidence.ts';
import { compareStatements, type StatementView, statementView } from './statements.ts';
import {
  compareRelations,
  entityAttributesOf,
  type NodeSummary,
  nodeSummary,
  type RelationSummary,
  relationSummary,
} from './summaries.ts';

/** A relation that is affirmed here and denied there. */
export interface ContestedRelation {
  readonly relation: RelationSummary;
  readonly affirmed: readonly Evidence[];
  readonly denied: readonly Evidence[];
}

/** A statement that contradicts another, or an account of an event. */
export interface Contradiction {
  readonly statement: StatementView;
  /** What it contradicts: an event, or a statement. */
  readonly against: NodeSummary | StatementView;
  readonly evidence: readonly Evidence[];
}

/** A thing that some speak for and others against. */
export interface OpposedStances {
  readonly on: NodeSummary;
  readonly for: readonly StatementView[];
  readonly against: readonly StatementView[];
}

/** A date of an entity for which the sources give several values. */
export interface DisputedDate {
  readonly entity: NodeSummary;
  readonly property: EntityDateProperty;
  readonly values: readonly { readonly value: string; readonly evidence: readonly Evidence[] }[];
}

/** All disagreements, each list in a fixed order. */
export interface Disagreements {
  readonly relations: readonly ContestedRelation[];
  readonly contradictions: readonly Contradiction[];
  readonly stances: readonly OpposedStances[];
  readonly dates: readonly DisputedDate[];
}

/** Finds what sources disagree about; of one entity only, where its id is given. */
export function disagreementsOf(graph: DossierGraph, entity?: string): Disagreements {
  return {
    relations: contestedRelations(graph, entity),
    contradictions: contradictions(graph, entity),
    stances: opposedStances(graph, entity),
    dates: disputedDates(graph, entity),
  };
}

/** How many disagreements there are. */
export function countDisagreements({ relations, contradictions, stances, dates }: Disagreements): number {
  return relations.length + contradictions.length + stances.length + dates.length;
}

function edgesOfType(graph: DossierGraph, test: (attributes: EdgeAttributes) => boolean): readonly string[] {
  return graph.filterEdges((_, attributes) => test(attributes));
}

function contestedRelations(graph: DossierGraph, entity?: string): readonly ContestedRelation[] {
  return (
    edgesOfType(graph, ({ status }) => status === 'contested')
      .filter((edge) => entity === undefined || isOf(graph, edge, entity))
      .map((edge) => {
        const { claims } = graph.getEdgeAttributes(edge);
        return {
          relation: relationSummary(graph, edge),
          affirmed: evidenceOf(graph, claimsOf(claims, 'affirmed')),
          denied: evidenceOf(graph, claimsOf(claims, 'denied')),
        };
      })
      // One side alone is contested by a statement against it, which stands among the contradictions.
      .filter(({ affirmed, denied }) => affirmed.length > 0 && denied.length > 0)
      .sort((a, b) => compareRelations(a.relation, b.relation))
  );
}

/** Whether a relation is the entity's: it is an end of it, or says so. */
function isOf(graph: DossierGraph, edge: string, entity: string): boolean {
  return (
    graph.extremities(edge).includes(entity) ||
    graph.getEdgeAttribute(edge, 'claims').some(({ attribution }) => attribution?.speakers.includes(entity))
  );
}

function contradictions(graph: DossierGraph, entity?: string): readonly Contradiction[] {
  const concerns = ({ statement, against }: Contradiction): boolean =>
    entity === undefined || nodesOf(statement).includes(entity) || nodesOf(against).includes(entity);
  return edgesOfType(graph, ({ type }) => type === 'CONTRADICTS')
    .flatMap((edge) => {
      const statement = statementView(graph, graph.source(edge));
      const target = graph.target(edge);
      if (statement === undefined) return [];
      const against = statementView(graph, target) ?? nodeSummary(graph, target);
      return [{ statement, against, evidence: evidenceOf(graph, graph.getEdgeAttribute(edge, 'claims')) }];
    })
    .filter(concerns)
    .sort((a, b) => compareStatements(a.statement, b.statement) || compareText(a.against.id, b.against.id));
}

function nodesOf(item: NodeSummary | StatementView): readonly string[] {
  return 'speakers' in item ? [...item.speakers, ...item.about].map(({ id }) => id) : [item.id];
}

function opposedStances(graph: DossierGraph, entity?: string): readonly OpposedStances[] {
  const edges = edgesOfType(graph, ({ type }) => type === 'STANCE');
  const targets = [...new Set(edges.map((edge) => graph.target(edge)))];
  const taking = (target: string, value: 'for' | 'against'): readonly StatementView[] =>
    edges
      .filter((edge) => graph.target(edge) === target && graph.getEdgeAttribute(edge, 'value') === value)
      .flatMap((edge) => statementView(graph, graph.source(edge)) ?? [])
      .sort(compareStatements);
  return targets
    .map((target) => ({
      on: nodeSummary(graph, target),
      ...{ for: taking(target, 'for'), against: taking(target, 'against') },
    }))
    .filter((stances) => areOpposed(stances) && concerns(stances, entity))
    .sort((a, b) => compareText(a.on.name, b.on.name) || compareText(a.on.id, b.on.id));
}

/** Whether somebody speaks for it and somebody else against it: one who does both has changed, or is of two minds. */
function areOpposed(stances: OpposedStances): boolean {
  const speakers = (views: readonly StatementView[]): string[] =>
    views.map(({ speakers }) => speakers.map(({ id }) => id).join(' '));
  return speakers(stances.for).some((one) => speakers(stances.against).some((other) => other !== one));
}

function concerns(stances: OpposedStances, entity: string | undefined): boolean {
  const views = [...stances.for, ...stances.against];
  return (
    entity === undefined ||
    stances.on.id === entity ||
    views.some(({ speakers }) => speakers.some(({ id }) => id === entity))
  );
}

function disputedDates(graph: DossierGraph, entity?: string): readonly DisputedDate[] {
  const ids = entity === undefined ? graph.nodes() : [entity];
  return ids
    .flatMap((id) =>
      ENTITY_DATES.flatMap((property) => {
        const claims = entityAttributesOf(graph, id)?.[property]?.claims ?? [];
        const values = [...new Set(claims.flatMap(({ date }) => date ?? []))].sort(compareText);
        // One may only be less precise than another: 1961 and 1961-05-04 agree.
        if (values.every((one) => values.every((other) => datesOverlap(one, other)))) return [];
        const evidence = (value: string): readonly Evidence[] =>
          evidenceOf(
            graph,
            claims.filter(({ date }) => date === value),
          );
        return [
          {
            entity: nodeSummary(graph, id),
            property,
            values: values.map((value) => ({ value, evidence: evidence(value) })),
          },
        ];
      }),
    )
    .sort((a, b) => compareText(a.entity.name, b.entity.name) || compareText(a.entity.id, b.entity.id));
}
