/** Which relations stand as plain triples: those that are facts (facts.ts), and positions only while they are held. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { compareText, type EdgeAttributes } from '../../model/index.ts';
import { isFact } from '../facts.ts';
import { ALIGNMENTS } from './alignment.ts';
import { itemIri } from './namespaces.ts';
import { iri, type Property } from './term.ts';

/** A position that is over, or not yet begun, is not held. */
const NOT_HELD: ReadonlySet<string | undefined> = new Set(['former', 'elect']);

/** Whether a relation is a plain triple. */
export const isPlain = (attributes: EdgeAttributes): boolean =>
  isFact(attributes) && !NOT_HELD.has(attributes.tenure);

const foreign = (properties: readonly string[] = []): readonly string[] =>
  properties.filter((property) => property.startsWith('schema:'));

/** The plain triples of a node: its relations, and in Schema.org's words those of which it is either end. */
export function plainProperties(graph: DossierGraph, node: string): readonly Property[] {
  const found = new Map<string, Property>();
  const add = (predicate: string, other: string): void => {
    found.set(`${predicate} ${other}`, [predicate, iri(itemIri(other))]);
  };
  for (const { target, attributes } of graph.outboundEdgeEntries(node)) {
    if (!isPlain(attributes)) continue;
    add(`dossier:${attributes.type}`, target);
    for (const property of foreign(ALIGNMENTS[attributes.type]?.broader)) add(property, target);
  }
  for (const { source, attributes } of graph.inboundEdgeEntries(node))
    if (isPlain(attributes))
      for (const property of foreign(ALIGNMENTS[attributes.type]?.inverse?.broader)) add(property, source);
  return [...found.values()].sort(([a], [b]) => compareText(a, b));
}
