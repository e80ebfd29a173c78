/**
 * A part of a graph that is itself a sound graph: no edge without its ends, no claim without its article, and every
 * count made of what is left. Filters apply in one order: time, then types, relations and coverage, then text.
 */
import type { DossierGraph } from './dossier-graph.ts';
import type { Selection } from './model/index.ts';
import { ofKinds } from './select/of-kinds.ts';
import { withinDates } from './select/within-dates.ts';
import { withoutText } from './select/without-text.ts';

export { isEvidenceOnly, shownNodes } from './select/evidence-only.ts';
export { quotedWords } from './select/quoted-words.ts';

/**
 * The part of a graph that a selection names; the graph itself where it names none. The graph is not changed. Articles
 * that the rest cites stay, whatever the types asked for (`isEvidenceOnly` tells them).
 */
export function select(graph: DossierGraph, selection: Selection): DossierGraph {
  if (Object.values(selection).every((value) => value === undefined)) return graph;
  const { since, until, types, relations, minArticles, noText } = selection;
  let selected = graph;
  if (since !== undefined || until !== undefined) selected = withinDates(selected, selection);
  if (types !== undefined || relations !== undefined || minArticles !== undefined)
    selected = ofKinds(selected, selection);
  if (noText === true) selected = withoutText(selected);
  if (selected === graph) return graph;
  selected.setAttribute('selection', selection);
  return selected;
}
