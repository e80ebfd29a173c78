/** Rejections: of an entity, of a relation, of a claim. */
import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import {
  type Claim,
  DossierError,
  nearestOf,
  RELATION_TYPES,
  RelationType,
} from '../../../graph/model/index.ts';
import { relationSummary } from '../../../graph/query/summaries.ts';
import type { Corrected } from '../../batch/corrected.ts';
import { relationSentence } from '../difference-words.ts';
import { entityNamed } from '../name-argument.ts';
import type { Proposed } from './carry-out.ts';
import { placeOf } from './decisions.ts';

/** An entity is none. */
export function entityRejection(corrected: Corrected, name: string): Proposed {
  const mention = placeOf(corrected, entityNamed(corrected.built, name));
  return { decision: { action: 'reject', what: 'entity', mention } };
}

/** The name of a relation in any case. Throws a DossierError (`usage`) that suggests the nearest. */
function relationNamed(asked: string): RelationType {
  const parsed = RelationType.safeParse(asked.toUpperCase().replace(/[\s-]+/gu, '_'));
  if (parsed.success) return parsed.data;
  const nearest = nearestOf(asked, RELATION_TYPES);
  const hint = nearest === undefined ? 'docs/extraction.md lists them' : `did you mean ${nearest}?`;
  throw new DossierError('usage', `“${asked}” is no relation; ${hint}`);
}

function between(graph: DossierGraph, a: string, b: string): readonly string[] {
  return [...new Set([...graph.edges(a, b), ...graph.edges(b, a)])].map((edge) =>
    relationSentence(relationSummary(graph, edge)),
  );
}

/** A relation that an article states does not hold. */
export function relationRejection(
  corrected: Corrected,
  asked: { readonly source: string; readonly type: string; readonly target: string },
): Proposed {
  const { graph } = corrected.built;
  const type = relationNamed(asked.type);
  const [source, target] = [asked.source, asked.target].map((name) => entityNamed(corrected.built, name));
  if (source === undefined || target === undefined) throw new RangeError('a relation has two ends');
  const forth = graph.edges(source.id, target.id);
  const stated = [...forth, ...graph.edges(target.id, source.id)].some(
    (edge) => graph.getEdgeAttribute(edge, 'type') === type,
  );
  if (!stated) {
    const known = between(graph, source.id, target.id);
    const instead = known.length === 0 ? 'nothing is' : `what is: ${known.join('; ')}`;
    throw new DossierError(
      'input',
      `${type} is not claimed of ${source.name} and ${target.name}; ${instead}`,
    );
  }
  const [from, to] = [placeOf(corrected, source), placeOf(corrected, target)];
  return { decision: { action: 'reject', what: 'edge', type, source: from, target: to } };
}

interface FoundClaim {
  readonly claim: Claim;
  readonly type: RelationType;
}

function claimWithId(graph: DossierGraph, id: string): FoundClaim | undefined {
  for (const { attributes } of graph.edgeEntries()) {
    const claim = attributes.claims.find((each) => each.id === id);
    if (claim !== undefined) return { claim, type: attributes.type };
  }
  return undefined;
}

/** One claim of a sentence does not hold. */
export function claimRejection({ built: { graph } }: Corrected, id: string): Proposed {
  const found = claimWithId(graph, id);
  if (found === undefined)
    throw new DossierError(
      'input',
      `no claim has the id “${id}”; ids of claims stand beside their sentences`,
    );
  const { article, subject, trigger, object } = found.claim;
  return {
    decision: { action: 'reject', what: 'claim', type: found.type, article, subject, trigger, object },
  };
}
