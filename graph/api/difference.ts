/** The difference between two graphs as JSON: the shapes of graph/query, checked. */
import { z } from 'zod';

import { Status } from '../model/claim.ts';
import { PlainDate } from '../model/date.ts';
import { EntityType, NodeType, RelationType } from '../model/ontology.ts';
import { ENTITY_CHANGES, type GraphDifference } from '../query/difference/shapes.ts';
import type { ArticleSummary, EntitySummary, RelationSummary } from '../query/summaries.ts';
import { SHORT_OF_FACT } from '../words/modality.ts';

const text = z.string();
const perhaps = text.exactOptional();
const count = z.number().int().nonnegative();

const Entity: z.ZodType<EntitySummary> = z.object({
  id: text,
  type: EntityType,
  kind: perhaps,
  name: text,
  description: perhaps,
  mentionCount: count,
  articleCount: count,
});

const Article: z.ZodType<ArticleSummary> = z.object({
  id: text,
  title: text,
  source: text,
  publisher: perhaps,
  published: PlainDate.exactOptional(),
  url: perhaps,
});

const Node = z.object({ id: text, type: NodeType, name: text });

const Relation: z.ZodType<RelationSummary> = z.object({
  id: text,
  type: RelationType,
  detail: perhaps,
  source: Node,
  target: Node,
  status: Status,
  modality: z.enum(SHORT_OF_FACT).exactOptional(),
  claimCount: count,
  articleCount: count,
});

const Regrouped = z.object({ before: z.array(Entity), after: z.array(Entity) });

/** What a change does to the graph. */
export const GraphDifferenceJson: z.ZodType<GraphDifference> = z.object({
  articles: z.object({ added: z.array(Article), removed: z.array(Article) }),
  entities: z.object({
    added: z.array(Entity),
    removed: z.array(Entity),
    changed: z.array(z.object({ before: Entity, after: Entity, changes: z.array(z.enum(ENTITY_CHANGES)) })),
    merged: z.array(Regrouped),
    split: z.array(Regrouped),
  }),
  relations: z.object({
    added: z.array(Relation),
    removed: z.array(Relation),
    changed: z.array(
      z.object({ before: Relation, after: Relation, claimsAdded: count, claimsRemoved: count }),
    ),
  }),
  statements: z.object({ added: count, removed: count }),
});
