/** `api/review`: what linking decided, and what it leaves to people. */
import { Hono } from 'hono';

import type { ReviewAnswer, ReviewEntity } from '../../../graph/api/review.ts';
import { placeOfMention, tellingMentions } from '../../../graph/query/entity-places.ts';
import { entityAttributesOf } from '../../../graph/query/summaries.ts';
import type { BuiltGraph } from '../../batch/graph-of-store.ts';
import type { ApiOptions } from '../api-options.ts';

function entityOf({ graph }: BuiltGraph, id: string): ReviewEntity | undefined {
  const attributes = entityAttributesOf(graph, id);
  if (attributes === undefined) return undefined;
  const [example] = tellingMentions(graph, id);
  const { type, name } = attributes;
  return { id, type, name, ...(example === undefined ? {} : { example: placeOfMention(graph, example) }) };
}

function reviewOf(built: BuiltGraph): Omit<ReviewAnswer, 'state'> {
  const { undecided, keptApart, merges } = built.decisions;
  const reasons = (all: BuiltGraph['decisions']['merges'][number]['reasons']) =>
    all.map(({ evidence, names, ...rest }) => ({
      ...rest,
      names: [...names],
      ...(evidence === undefined ? {} : { evidence: [...evidence] }),
    }));
  return {
    undecided: undecided.flatMap((pair) => {
      const [one, other] = pair.entities.map((id) => entityOf(built, id));
      if (one === undefined || other === undefined) return [];
      const { mentions, score } = pair;
      return [
        {
          entities: [one, other],
          mentions: [mentions[0], mentions[1]],
          score,
          reasons: reasons(pair.reasons),
        },
      ];
    }),
    keptApart: keptApart.map(({ name, entities, conflict }) => ({
      name,
      entities: entities.flatMap((id) => entityOf(built, id) ?? []),
      conflict: [conflict[0], conflict[1]],
    })),
    merges: merges.map(({ entity, score, reasons: all }) => ({ entity, score, reasons: reasons(all) })),
  };
}

/** The route. */
export function reviewRoutes({ built, state }: ApiOptions): Hono {
  const routes = new Hono();
  routes.get('/', async (context) =>
    context.json({ ...reviewOf(await built()), state: await state() } satisfies ReviewAnswer),
  );
  return routes;
}
