/** Decisions made of what the reader chose on the page: they name mentions, as the file of corrections does. */
import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import type { Decision, MentionPlace } from '../../../graph/model/corrections.ts';
import type { Mention } from '../../../graph/model/graph-json.ts';
import type { EntityType } from '../../../graph/model/ontology.ts';
import { placeOfMention, tellingMentions } from '../../../graph/query/entity-places.ts';
import { stayingMention } from '../../../graph/query/staying-mention.ts';

/** Why a choice makes no decision: the dialog says so instead of asking the server. */
export type Undecidable =
  /** It stands nowhere where nothing else stands too, so that no mention names it alone. */
  | { readonly problem: 'unnamed'; readonly key: string }
  | { readonly problem: 'none-chosen' }
  | { readonly problem: 'none-stays' }
  | { readonly problem: 'divided'; readonly articles: readonly string[] };

/** A decision, or why there is none. */
export type Decided =
  { readonly ok: true; readonly decision: Decision } | ({ readonly ok: false } & Undecidable);

const decided = (decision: Decision): Decided => ({ ok: true, decision });

/** The place that names an entity best; undefined where some other entity has every place of it. */
export function placeOf(graph: DossierGraph, key: string): MentionPlace | undefined {
  const [mention] = tellingMentions(graph, key);
  return mention === undefined ? undefined : placeOfMention(graph, mention);
}

function withPlace(graph: DossierGraph, key: string, make: (place: MentionPlace) => Decision): Decided {
  const place = placeOf(graph, key);
  return place === undefined ? { ok: false, problem: 'unnamed', key } : decided(make(place));
}

/** Two entities are one. */
export function mergeOf(graph: DossierGraph, key: string, other: string): Decided {
  const [first, second] = [placeOf(graph, key), placeOf(graph, other)];
  if (first === undefined) return { ok: false, problem: 'unnamed', key };
  if (second === undefined) return { ok: false, problem: 'unnamed', key: other };
  return decided({ action: 'merge', mentions: [first, second] });
}

/** Some mentions of an entity are of another; `leaving` are members of its `mentions`. */
export function splitOf(graph: DossierGraph, key: string, leaving: readonly Mention[]): Decided {
  if (leaving.length === 0) return { ok: false, problem: 'none-chosen' };
  const staying = stayingMention(graph, key, leaving);
  if (!staying.ok) return staying;
  const from = placeOfMention(graph, staying.mention);
  return decided({
    action: 'split',
    mentions: leaving.map((mention) => placeOfMention(graph, mention)),
    from,
  });
}

/** The entity has another name; `name` is not empty. */
export function renameOf(graph: DossierGraph, key: string, name: string): Decided {
  return withPlace(graph, key, (mention) => ({ action: 'rename', mention, name: name.trim() }));
}

/** The entity is of another type, or of another kind of it. */
export function retypeOf(
  graph: DossierGraph,
  key: string,
  { type, kind }: { readonly type: EntityType; readonly kind?: string },
): Decided {
  const more = kind === undefined ? {} : { kind };
  return withPlace(graph, key, (mention) => ({ action: 'retype', mention, type, ...more }));
}

/** The entity is none. */
export function rejectEntityOf(graph: DossierGraph, key: string): Decided {
  return withPlace(graph, key, (mention) => ({ action: 'reject', what: 'entity', mention }));
}

/** No claim of the relation's type holds between its ends, which are entities. */
export function rejectRelationOf(graph: DossierGraph, edge: string): Decided {
  const [source, target] = graph.extremities(edge);
  const type = graph.getEdgeAttribute(edge, 'type');
  const [from, to] = [placeOf(graph, source), placeOf(graph, target)];
  if (from === undefined) return { ok: false, problem: 'unnamed', key: source };
  if (to === undefined) return { ok: false, problem: 'unnamed', key: target };
  return decided({ action: 'reject', what: 'edge', type, source: from, target: to });
}

/** One claim of a relation does not hold; undefined where the relation has no claim of this id. */
export function rejectClaimOf(graph: DossierGraph, edge: string, id: string): Decided | undefined {
  const { type, claims } = graph.getEdgeAttributes(edge);
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined) return undefined;
  const { article, subject, trigger, object } = claim;
  return decided({ action: 'reject', what: 'claim', type, article, subject, trigger, object });
}
