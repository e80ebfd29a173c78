/**
 * Which relations may stand as a plain triple. A triple is taken as a fact by whoever reads it, so it needs a claim in
 * an article's own voice that affirms the relation as actual, and nobody who denies or challenges it.
 */
import type { DossierGraph } from '../../dossier-graph.ts';
import { type Claim, compareText, type EdgeAttributes } from '../../model/index.ts';
import { ALIGNMENTS } from './alignment.ts';
import { itemIri } from './namespaces.ts';
import { iri, type Property } from './term.ts';

/** Whether a claim states a fact: in the article's own voice, affirmed, and not as a plan, a demand or an allegation. */
export const statesAFact = ({ attribution, polarity, modality }: Claim): boolean =>
  attribution === undefined && polarity === 'affirmed' && modality === 'actual';

/** A position that is over, or not yet begun, is not held. */
const NOT_HELD: ReadonlySet<string | undefined> = new Set(['former', 'elect']);

/** Whether a relation is a fact as the articles tell it; one that has no claims was counted or is metadata. */
export function isPlain({ status, claims, tenure }: EdgeAttributes): boolean {
  if (status !== 'asserted' || NOT_HELD.has(tenure)) return false;
  return claims.length === 0 || claims.some(statesAFact);
}

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
