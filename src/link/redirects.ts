/**
 * Where an entity went that had another id: in a smaller corpus, before a merge, or under another type. An id is made of
 * a type and an earliest mention, so whatever id an entity may have had can be made again from its members; nothing
 * needs to be kept for it.
 */
import { compareText, type LinkedCorpus, type LinkedEntity, makeId } from '../../graph/model/index.ts';

/** All ids that the entity had or would have, were some of its articles not there. */
function formerIds({ results }: LinkedCorpus, { type, members }: LinkedEntity): readonly string[] {
  const locals = members.flatMap(({ result, entity }) => {
    const article = results[result]?.article.id ?? '';
    const local = results[result]?.entities[entity];
    const [first] = [...(local?.mentions ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
    return local === undefined || first === undefined ? [] : [{ article, first, type: local.type }];
  });
  const types = [...new Set([type, ...locals.map((local) => local.type)])];
  return locals.flatMap(({ article, first }) =>
    types.map((former) => makeId('entity', [former, article, first.start, first.end])),
  );
}

/**
 * The present id for each former one. A present id is never redirected; one that several entities may have had leads to
 * the first of them by id. Takes time linear in the number of mentions' entities.
 */
export function redirectsOf(corpus: LinkedCorpus): ReadonlyMap<string, string> {
  const present = new Set(corpus.entities.map(({ id }) => id));
  const redirects = new Map<string, string>();
  for (const entity of [...corpus.entities].sort((a, b) => compareText(a.id, b.id)))
    for (const former of formerIds(corpus, entity))
      if (!present.has(former) && !redirects.has(former)) redirects.set(former, entity.id);
  return redirects;
}
