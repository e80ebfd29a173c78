/** The entity that a command's argument names; where it names none or several, the error lists who may be meant. */
import { DossierError } from '../../graph/model/index.ts';
import { type EntityCandidate, findEntity } from '../../graph/query/find-entity.ts';
import type { EntitySummary } from '../../graph/query/summaries.ts';
import { counted } from '../../graph/words/counting.ts';
import { typeNoun } from '../../graph/words/types.ts';
import type { BuiltGraph } from '../batch/graph-of-store.ts';

const SHOWN = 10;

function candidateLine({
  id,
  name,
  alias,
  type,
  description,
  mentionCount,
  articleCount,
}: EntityCandidate): string {
  const also = alias === undefined ? '' : `, also “${alias}”`;
  const what = description === undefined ? '' : `, ${description}`;
  const where = `${counted(mentionCount, 'mention')} in ${counted(articleCount, 'article')}`;
  return `  ${id}  ${name}${also} (${typeNoun(type).one}${what}; ${where})`;
}

function list(candidates: readonly EntityCandidate[]): string {
  const more = candidates.length - SHOWN;
  const lines = candidates.slice(0, SHOWN).map(candidateLine);
  return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}

/** Throws a DossierError (`input`) where nothing or more than one thing is called so. */
export function entityNamed(
  { graph, redirects }: Pick<BuiltGraph, 'graph' | 'redirects'>,
  asked: string,
): EntitySummary {
  const found = findEntity(graph, asked, { redirects });
  switch (found.outcome) {
    case 'found':
      return found.entity;
    case 'ambiguous':
      throw new DossierError(
        'input',
        `${found.candidates.length} entities are called “${asked}”; give the id of the one that you mean:\n${list(found.candidates)}`,
      );
    case 'unknown':
      throw new DossierError(
        'input',
        found.near.length === 0
          ? `no entity is called “${asked}”`
          : `no entity is called “${asked}”; perhaps one of these:\n${list(found.near)}`,
      );
  }
}
