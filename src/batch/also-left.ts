/** What leaves an entity with the mentions that somebody chose. */
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { type Decision, DossierError, type Mention, type MentionPlace } from '../../graph/model/index.ts';
import { entityAttributesOf } from '../../graph/query/summaries.ts';
import type { Preview } from './preview-corrections.ts';

type Place = Pick<MentionPlace, 'article' | 'start' | 'end'>;

const isSame = (a: Place, b: Place): boolean =>
  a.article === b.article && a.start === b.start && a.end === b.end;

function mentionsBeside(graph: DossierGraph, place: Place | undefined): readonly Mention[] {
  if (place === undefined) return [];
  const found = graph.findNode((node) =>
    (entityAttributesOf(graph, node)?.mentions ?? []).some((mention) => isSame(mention, place)),
  );
  return found === undefined ? [] : (entityAttributesOf(graph, found)?.mentions ?? []);
}

/**
 * Mentions that were not chosen and left with those that were. From an article of which none was chosen, none may: there
 * the chosen ones bear the name by which linking knows the entity, and what stays has none. Throws a DossierError (`input`)
 * where they would.
 */
export function alsoLeft({ before, after }: Preview, decision: Decision): readonly Mention[] {
  if (decision.action !== 'split') return [];
  const { mentions: leaving, from } = decision;
  const [first] = leaving;
  const all = mentionsBeside(before.graph, first);
  // Two that are apart already stay so.
  if (!all.some((mention) => isSame(mention, from))) return [];
  const also = mentionsBeside(after.graph, first).filter(
    (mention) => all.some((each) => isSame(each, mention)) && !leaving.some((each) => isSame(each, mention)),
  );
  const chosenIn = new Set(leaving.map(({ article }) => article));
  if (also.some(({ article }) => !chosenIn.has(article)))
    throw new DossierError(
      'input',
      'not written: what would stay in the article has no name of its own there, so that these mentions would keep the ' +
        'entity and the others leave it; choose all that are of the other person, or the whole --article',
    );
  return also;
}
