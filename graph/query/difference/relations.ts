/** Which relations of two graphs are the same. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { definitionOf, type EdgeAttributes } from '../../model/index.ts';
import { compareRelations, type RelationSummary, relationSummary } from '../summaries.ts';
import type { ChangedRelation, GraphDifference } from './shapes.ts';
import { claimKeys, type Versions } from './versions.ts';

/** A relation as it is compared: its ends by the ids of the later graph. */
interface Compared {
  readonly id: string;
  readonly signature: string;
  readonly attributes: EdgeAttributes;
  /** What its claims are compared by. */
  readonly claims: readonly string[];
}

/** How relations of two graphs are compared. */
interface Comparison {
  /** An entity's id in the later graph. */
  readonly successorOf: (id: string) => string;
  readonly versions: Versions;
}

/** By what two relations of one type are told apart. */
function signatureOf(attributes: EdgeAttributes, source: string, target: string): string {
  const { symmetric, identity = [] } = definitionOf(attributes.type);
  const ends = symmetric === true ? [source, target].sort() : [source, target];
  return JSON.stringify([attributes.type, ends, identity.map((property) => attributes[property] ?? null)]);
}

function relationsOf(
  graph: DossierGraph,
  versions: Versions,
  nameOf: (id: string) => string,
): readonly Compared[] {
  const keyOf = claimKeys(graph, versions);
  return graph
    .mapEdges((id, attributes, source, target) => ({
      id,
      attributes,
      signature: signatureOf(attributes, nameOf(source), nameOf(target)),
      claims: attributes.claims.map(keyOf),
    }))
    .filter(({ attributes: { type } }) => type !== 'MENTIONS' && type !== 'PUBLISHED');
}

const claimsOf = ({ claims }: Compared): readonly string[] => claims;

/** The relations by signature, and by each of their claims. */
function indexOf(relations: readonly Compared[]) {
  return {
    bySignature: new Map(relations.map((relation) => [relation.signature, relation])),
    byClaim: new Map(relations.flatMap((relation) => claimsOf(relation).map((claim) => [claim, relation]))),
  };
}

/** What a relation was, the likeliest first: the one with its ends, then those that have its claims. */
function predecessorsOf(
  relation: Compared,
  { bySignature, byClaim }: ReturnType<typeof indexOf>,
): readonly Compared[] {
  const found = [
    bySignature.get(relation.signature),
    ...claimsOf(relation).map((claim) => byClaim.get(claim)),
  ];
  return [...new Set(found.filter((each) => each !== undefined))];
}

/** Matches relations by their ends and by the claims that they share. */
export function matchRelations(
  before: DossierGraph,
  after: DossierGraph,
  { successorOf, versions }: Comparison,
): GraphDifference['relations'] {
  const [old, present] = [
    relationsOf(before, versions, successorOf),
    relationsOf(after, versions, (id) => id),
  ];
  const index = indexOf(old);
  const presentClaims = new Set(present.flatMap(claimsOf));
  const continued = new Set<Compared>();
  const added: RelationSummary[] = [];
  const changed: ChangedRelation[] = [];
  for (const relation of present) {
    const predecessors = predecessorsOf(relation, index);
    const [likeliest] = predecessors;
    if (likeliest === undefined) {
      added.push(relationSummary(after, relation.id));
      continue;
    }
    for (const each of predecessors) continued.add(each);
    const known = new Set(predecessors.flatMap(claimsOf));
    const claimsAdded = claimsOf(relation).filter((claim) => !known.has(claim)).length;
    const claimsRemoved = claimsOf(likeliest).filter((claim) => !presentClaims.has(claim)).length;
    const same =
      relation.signature === likeliest.signature &&
      relation.attributes.status === likeliest.attributes.status;
    if (same && claimsAdded + claimsRemoved === 0 && predecessors.length === 1) continue;
    changed.push({
      before: relationSummary(before, likeliest.id),
      after: relationSummary(after, relation.id),
      ...{ claimsAdded, claimsRemoved },
    });
  }
  return {
    added: added.sort(compareRelations),
    removed: old
      .filter((relation) => !continued.has(relation))
      .map(({ id }) => relationSummary(before, id))
      .sort(compareRelations),
    changed: changed.sort((a, b) => compareRelations(a.after, b.after)),
  };
}
