import { describe, expect, it } from 'vitest';

import {
  ArticleAttributes,
  Claim,
  EdgeAttributes,
  EntityAttributes,
  GraphJson,
  MODALITIES,
  NODE_TYPES,
  POLARITIES,
  REGION_KINDS,
  RelationProperties,
  StatementAttributes,
  STATUSES,
} from '../../graph/model/index.ts';
import { readDocument } from './markdown.ts';

const { prose, fences } = readDocument('docs/graph-json.md');
const quoted = new Set([...prose.matchAll(/`([^`]+)`/gu)].flatMap(([, word = '']) => word.split(/[^\w]+/u)));

/** Properties of relations that the page leaves to the ontology. */
const lessUsed = ['degree', 'share', 'phrase', 'of', 'value'];

describe('docs/graph-json.md', () => {
  it.each([
    ['an entity', Object.keys(EntityAttributes.shape)],
    ['a statement', Object.keys(StatementAttributes.shape)],
    ['an article', Object.keys(ArticleAttributes.shape)],
    ['an edge', Object.keys(EdgeAttributes.shape).filter((name) => !lessUsed.includes(name))],
    ['a claim', Object.keys(Claim.shape).filter((name) => name !== 'id')],
    ['the node types', [...NODE_TYPES]],
    ['the regions', [...REGION_KINDS]],
    ['the statuses', [...STATUSES]],
    ['the polarities', [...POLARITIES]],
    ['the modalities', [...MODALITIES]],
  ])('names every field or value of %s', (_, names) => {
    expect(names.filter((name) => !quoted.has(name))).toEqual([]);
  });

  it('leaves to the ontology only properties that exist', () => {
    expect(lessUsed.filter((name) => !(name in RelationProperties.shape))).toEqual([]);
  });

  it('shows an outline with the parts and options of the schema', () => {
    const outline = JSON.parse(fences[0]?.content ?? '') as object;
    expect(Object.keys(outline)).toEqual(Object.keys(GraphJson.shape));
    expect(GraphJson.shape.options.parse((outline as { options: unknown }).options)).toBeDefined();
  });
});
