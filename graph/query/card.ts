/** A dossier on one entity: all that the sources say of it, each item with its sentences. */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  compareText,
  definitionOf,
  ENTITY_DATES,
  type EntityAttributes,
  type EntityDateProperty,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
} from '../model/index.ts';
import { relationWords } from '../words/relations.ts';
import { articlesIn } from './articles.ts';
import { countDisagreements, disagreementsOf } from './contested.ts';
import { articlesOf, type Evidence, evidenceOf } from './evidence.ts';
import { statementsWith, type StatementView } from './statements.ts';
import {
  type ArticleSummary,
  entityAttributesOf,
  type NodeSummary,
  nodeSummary,
  type RelationSummary,
  relationSummary,
} from './summaries.ts';

/** The chapters of a dossier that hold relations, in their order. */
export const CARD_CHAPTERS = ['positions', 'kin', 'ties', 'did', 'undergone', 'events'] as const;
/** One of `CARD_CHAPTERS`. */
export type CardChapter = (typeof CARD_CHAPTERS)[number];

/** A relation of the entity, read from its side: `words` stand between the entity and the other end. */
export interface CardItem {
  readonly relation: RelationSummary;
  readonly direction: 'forth' | 'back';
  readonly words: string;
  readonly other: NodeSummary;
  readonly evidence: readonly Evidence[];
}

/** A date of the entity's own, with every value that a source gives. */
export interface CardDate {
  readonly property: EntityDateProperty;
  /** The value that is best supported. */
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** The dossier. `sources` are all articles that something of it cites, in article order. */
export interface Card {
  readonly id: string;
  readonly type: EntityType;
  readonly kind?: string | undefined;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description?: string | undefined;
  readonly date?: string | undefined;
  readonly mentionCount: number;
  readonly articleCount: number;
  readonly firstSeen?: string | undefined;
  readonly lastSeen?: string | undefined;
  readonly dates: readonly CardDate[];
  readonly chapters: Readonly<Record<CardChapter, readonly CardItem[]>>;
  readonly said: readonly StatementView[];
  readonly told: readonly StatementView[];
  readonly about: readonly StatementView[];
  /** How many disagreements concern it. */
  readonly disagreements: number;
  readonly sources: readonly ArticleSummary[];
  /** The date of the latest article of the whole graph: the dossier's state of knowledge. */
  readonly asOf?: string;
}

function chapterOf(type: RelationType, direction: 'forth' | 'back'): CardChapter {
  if (type === 'HOLDS_POSITION') return 'positions';
  if (type === 'RELATIVE_OF') return 'kin';
  switch (definitionOf(type).family) {
    case 'state':
      return 'ties';
    case 'action':
      return direction === 'forth' ? 'did' : 'undergone';
    case 'speech':
    case 'event':
      return 'events';
  }
}

/** The entity's relations to other entities: those told most first, as the page lists them. */
function itemsOf(graph: DossierGraph, id: string): readonly CardItem[] {
  return [...new Set(graph.edges(id))]
    .filter((edge) => 'mentions' in graph.getNodeAttributes(graph.opposite(id, edge)))
    .map((edge): CardItem => {
      const relation = relationSummary(graph, edge);
      const forth = definitionOf(relation.type).symmetric === true || relation.source.id === id;
      const direction = forth ? 'forth' : 'back';
      return {
        ...{ relation, direction, words: relationWords(relation.type, direction) },
        other: nodeSummary(graph, graph.opposite(id, edge)),
        evidence: evidenceOf(graph, graph.getEdgeAttribute(edge, 'claims')),
      };
    })
    .sort(compareItems);
}

const rankOf = ({ relation: { type } }: CardItem): number => RELATION_TYPES.indexOf(type);

function compareItems(a: CardItem, b: CardItem): number {
  return (
    rankOf(a) - rankOf(b) ||
    compareText(a.direction, b.direction) ||
    b.relation.articleCount - a.relation.articleCount ||
    b.relation.claimCount - a.relation.claimCount ||
    compareText(a.other.name, b.other.name) ||
    compareText(a.relation.id, b.relation.id)
  );
}

function factsOf(attributes: EntityAttributes) {
  const { type, kind, name, aliases, description, date, mentionCount, articleCount } = attributes;
  const { firstSeen, lastSeen } = attributes;
  return { type, kind, name, aliases, description, date, mentionCount, articleCount, firstSeen, lastSeen };
}

/** The dossier on an entity; undefined where the node is no entity. */
export function cardOf(graph: DossierGraph, id: string): Card | undefined {
  const attributes = entityAttributesOf(graph, id);
  if (attributes === undefined) return undefined;
  const dates = ENTITY_DATES.flatMap((property) => {
    const date = attributes[property];
    return date === undefined
      ? []
      : [{ property, value: date.value, evidence: evidenceOf(graph, date.claims) }];
  });
  const items = itemsOf(graph, id);
  const chapter = (wanted: CardChapter): readonly CardItem[] =>
    items.filter(({ relation, direction }) => chapterOf(relation.type, direction) === wanted);
  const [said, told, about] = (['SAID', 'ADDRESSED_TO', 'ABOUT'] as const).map((type) =>
    statementsWith(graph, id, type),
  );
  const statements = { said: said ?? [], told: told ?? [], about: about ?? [] };
  const asOf = articlesIn(graph).findLast(({ published }) => published !== undefined)?.published;
  return {
    id,
    ...factsOf(attributes),
    dates,
    chapters: {
      positions: chapter('positions'),
      kin: chapter('kin'),
      ties: chapter('ties'),
      did: chapter('did'),
      undergone: chapter('undergone'),
      events: chapter('events'),
    },
    ...statements,
    disagreements: countDisagreements(disagreementsOf(graph, id)),
    sources: articlesOf([
      ...items.flatMap(({ evidence }) => evidence),
      ...dates.flatMap(({ evidence }) => evidence),
      ...Object.values(statements).flat(),
    ]),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
