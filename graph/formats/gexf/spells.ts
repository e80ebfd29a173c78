/**
 * When relations hold and nodes are there, as Gephi's timeline shows it. A claim's own date counts; where the text gives
 * none, the day on which it was published. A state (a position, a membership) goes on after it was found, since no article says
 * when it ends: its end is open, or its beginning where it is over; what happened lasts as long as its date.
 */
import type { DossierGraph } from '../../dossier-graph.ts';
import {
  compareText,
  definitionOf,
  type EdgeAttributes,
  type IsoDate,
  type NodeAttributes,
} from '../../model/index.ts';
import { daysOf } from '../../tables/days.ts';
import type { Relation } from './relation.ts';

/** Whole days, both included; an absent end is open. */
export interface Spell {
  readonly start?: string;
  readonly end?: string;
}

function spellOfDays(date: IsoDate): Spell {
  const { dateFrom, dateTo } = daysOf(date);
  return { ...(dateFrom === null ? {} : { start: dateFrom }), ...(dateTo === null ? {} : { end: dateTo }) };
}

function spellOf(date: IsoDate, { type, tenure }: EdgeAttributes): Spell {
  const { start, end } = spellOfDays(date);
  if (definitionOf(type).family !== 'state' || date.includes('/'))
    return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  if (tenure === 'former') return end === undefined ? {} : { end };
  return start === undefined ? {} : { start };
}

function spellsOfEdge(edge: EdgeAttributes): Spell[] {
  const affirmed = edge.claims.filter(({ polarity }) => polarity === 'affirmed');
  const dates = (affirmed.length > 0 ? affirmed : edge.claims).map(({ date, reported }) => date ?? reported);
  // What was counted or is metadata has the dates of its articles only.
  const all = edge.claims.length > 0 ? dates : [edge.firstSeen, edge.lastSeen];
  return all.flatMap((date) => (date === undefined ? [] : [spellOf(date, edge)]));
}

const OPEN_START = '';
const OPEN_END = '~';

const compareStarts = (a: Spell, b: Spell): number =>
  compareText(a.start ?? OPEN_START, b.start ?? OPEN_START) ||
  compareText(a.end ?? OPEN_END, b.end ?? OPEN_END);

const later = (a: Spell, b: Spell): Pick<Spell, 'end'> => {
  if (a.end === undefined || b.end === undefined) return {};
  return { end: a.end > b.end ? a.end : b.end };
};

/** In order of time, those that overlap made one. */
function joined(spells: readonly Spell[]): readonly Spell[] {
  const result: Spell[] = [];
  for (const spell of [...spells].sort(compareStarts)) {
    const last = result.at(-1);
    if (last === undefined || (spell.start ?? OPEN_START) > (last.end ?? OPEN_END)) result.push(spell);
    else {
      const { start } = last;
      result[result.length - 1] = { ...(start === undefined ? {} : { start }), ...later(last, spell) };
    }
  }
  return result;
}

/** When a relation holds; nothing where no date is known: it is always there. */
export function spellsOfRelation({ edges }: Pick<Relation, 'edges'>): readonly Spell[] {
  return joined(edges.flatMap(spellsOfEdge));
}

function hull(a: Spell | undefined, b: Spell): Spell {
  if (a === undefined) return b;
  const start =
    a.start === undefined || b.start === undefined ? undefined : a.start < b.start ? a.start : b.start;
  return { ...(start === undefined ? {} : { start }), ...later(a, b) };
}

function* ownDates(graph: DossierGraph, attributes: NodeAttributes): Generator<IsoDate | undefined> {
  switch (attributes.type) {
    case 'Article':
      yield attributes.published;
      return;
    case 'Statement': {
      const article = graph.hasNode(attributes.article)
        ? graph.getNodeAttributes(attributes.article)
        : undefined;
      yield attributes.date ?? (article?.type === 'Article' ? article.published : undefined);
      return;
    }
    case 'Person':
    case 'Organization':
    case 'Place':
    case 'Group':
    case 'Event':
    case 'Product':
    case 'Work':
      yield attributes.date;
      yield attributes.firstSeen;
      yield attributes.lastSeen;
  }
}

/**
 * When each node is there: from the first to the last day on which an article names it or a relation of it holds, so that
 * no relation is without its ends. A node of which no date is known, or one relation of which is always there, is always there.
 */
export function spellsOfNodes(
  graph: DossierGraph,
  relations: Iterable<Relation>,
): ReadonlyMap<string, Spell> {
  const spells = new Map<string, Spell>();
  const add = (node: string, spell: Spell): void => {
    spells.set(node, hull(spells.get(node), spell));
  };
  for (const { node, attributes } of graph.nodeEntries())
    for (const date of ownDates(graph, attributes)) if (date !== undefined) add(node, spellOfDays(date));
  for (const relation of relations) {
    const own = spellsOfRelation(relation);
    for (const node of [relation.source, relation.target])
      for (const spell of own.length === 0 ? [{}] : own) add(node, spell);
  }
  return spells;
}
