/** Of an entity some of whose mentions are of another: the mention by which the one that stays is named. */
import type { DossierGraph } from '../dossier-graph.ts';
import type { Mention } from '../model/index.ts';
import { tellingMentions } from './entity-places.ts';
import { entityAttributesOf } from './summaries.ts';

/** The mention, or why one decision cannot say so. */
export type StayingMention =
  | { readonly ok: true; readonly mention: Mention }
  /** None would stay. */
  | { readonly ok: false; readonly problem: 'none-stays' }
  /** Several articles have some that leave and some that stay: each needs a decision of its own. */
  | { readonly ok: false; readonly problem: 'divided'; readonly articles: readonly string[] };

/**
 * The mention that the others leave; `leaving` are of the entity's own `mentions`. Where some of one article leave and
 * some stay, it is of that article: from elsewhere they would take the whole of their article with them.
 */
export function stayingMention(graph: DossierGraph, id: string, leaving: readonly Mention[]): StayingMention {
  const all = entityAttributesOf(graph, id)?.mentions ?? [];
  const staying = all.filter((mention) => !leaving.includes(mention));
  const leavingFrom = new Set(leaving.map(({ article }) => article));
  const divided = [...new Set(staying.map(({ article }) => article))].filter((key) => leavingFrom.has(key));
  if (divided.length > 1) return { ok: false, problem: 'divided', articles: divided };
  const [article] = divided;
  const fitting = staying.filter((mention) => article === undefined || mention.article === article);
  const telling = tellingMentions(graph, id).find((mention) => fitting.includes(mention));
  const mention = telling ?? fitting[0];
  return mention === undefined ? { ok: false, problem: 'none-stays' } : { ok: true, mention };
}
