/** Forces of one body or country that are in a place: "American soldiers in Poland". */
import { dependents } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { Rule } from '../rule.ts';

// Who is sent somewhere; police are mostly at home.
const FORCES = /^(agent|troop|soldier|force|peacekeeper|marine|paramilitary|mercenary|commando)$/u;

export const STATIONED: Rule = {
  name: 'action:stationed-in',
  find: (resolved) =>
    resolved.annotated.tokens
      .filter((token) => token.tag === 'NNS' && FORCES.test(token.lemma))
      .flatMap((token) => stationed(resolved, token.index)),
  matches: [
    {
      text: 'American soldiers in Poland were filmed on Monday.',
      relation: 'DEPLOYED_TO',
      source: 'American soldiers',
      target: 'Poland',
    },
  ],
  misses: ['Polish soldiers in Poland were filmed on Monday.', 'Soldiers in Poland were filmed on Monday.'],
};

function stationed(resolved: Resolved, force: number): Omit<ClaimDraft, 'extractor'>[] {
  const { annotated, entities } = resolved;
  const source = argumentAt(resolved, force);
  const owners = dependents(annotated, force, 'amod', 'compound', 'nmod')
    .map((t) => argumentAt(resolved, t.index))
    .filter((owner) => owner !== undefined && owner.entity !== source?.entity);
  if (!source || owners.length === 0) return [];
  return dependents(annotated, force, 'prep')
    .filter((p) => /^(in|at)$/iu.test(p.text))
    .flatMap((p) => dependents(annotated, p.index, 'pobj').map((place) => ({ p, place })))
    .flatMap(({ p, place }) => {
      const target = argumentAt(resolved, place.index);
      if (!target || owners.some((owner) => owner?.entity === target.entity)) return [];
      if (entities[target.entity]?.type !== 'Place') return [];
      const trigger = tokenSpan(resolved, p.index);
      return [{ type: 'DEPLOYED_TO' as const, source, target, trigger, confidence: 0.6 }];
    });
}
