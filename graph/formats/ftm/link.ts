/** Relations as links of FollowTheMoney. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { type EdgeAttributes, sha256Hex } from '../../model/index.ts';
import { isFact } from '../facts.ts';
import { entity, type FtmEntity, ftmId, type LinkSchema, name, type Properties, string } from './entity.ts';
import { evidenceOf, sources, standing } from './evidence.ts';
import { LINK_RULES, type LinkRule, UNKNOWN_LINK } from './rules.ts';
import { isIn, schemaOf } from './schemata.ts';

/** A relation with its ends. */
interface Relation {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

const DETAILS = ['title', 'kin', 'role', 'phrase', 'basis', 'of', 'degree', 'share', 'value'] as const;

const inWords = ({ type }: EdgeAttributes): string => type.toLowerCase().replaceAll('_', ' ');

/** "paid (contested)", "holds position: former mayor": what the link is called in a list or a diagram. */
export function roleOf(attributes: EdgeAttributes): string {
  const tenure =
    attributes.tenure === undefined || attributes.tenure === 'current' ? [] : [attributes.tenure];
  const details = DETAILS.flatMap((property) => attributes[property] ?? []);
  const detail = [...tenure, ...details].join(' ');
  const stands = standing(attributes);
  const words = detail === '' ? inWords(attributes) : `${inWords(attributes)}: ${detail}`;
  return stands === 'asserted' ? words : `${words} (${stands})`;
}

function ruleOf(graph: DossierGraph, { source, target, attributes }: Relation): LinkRule {
  const [from, to] = [source, target].map((key) => schemaOf(graph.getNodeAttributes(key)));
  const fits = (rule: LinkRule): boolean =>
    from !== undefined &&
    to !== undefined &&
    isIn(from, rule.source[1]) &&
    isIn(to, rule.target[1]) &&
    (rule.when?.(attributes) ?? true);
  const rules = isFact(attributes) ? (LINK_RULES[attributes.type] ?? []) : [];
  return rules.find(fits) ?? UNKNOWN_LINK;
}

/** Schemata that are no Interest and so have neither role nor status of that kind. */
const WITHOUT_ROLE: ReadonlySet<LinkSchema> = new Set(['Occupancy', 'Family', 'Associate', 'Payment']);

function detailOf({ schema, detail }: LinkRule, attributes: EdgeAttributes): Properties {
  const value = detail === undefined ? undefined : attributes[detail[1]];
  const own = detail === undefined || value === undefined ? {} : { [detail[0]]: string(String(value)) };
  if (schema === 'Occupancy') return { status: [attributes.tenure === 'former' ? 'ended' : 'current'] };
  if (schema === 'Associate') return { relationship: string(inWords(attributes)), ...own };
  if (WITHOUT_ROLE.has(schema)) return own;
  return { role: string(roleOf(attributes)), status: [standing(attributes)], ...own };
}

/** The post that somebody holds: one for each title at each body or place. */
function postOf(graph: DossierGraph, { target, attributes }: Relation): FtmEntity {
  const title = attributes.title ?? 'position';
  const at = graph.getNodeAttributes(target);
  const body = isIn(schemaOf(at), 'Organization');
  return entity(`p${sha256Hex(JSON.stringify([target, title.toLowerCase()])).slice(0, 20)}`, 'Position', {
    name: name(`${title}, ${at.name}`),
    ...(body ? { organization: [ftmId(target)] } : { subnationalArea: string(at.name) }),
    ...sources(
      graph,
      attributes.claims.map(({ article }) => article),
    ),
  });
}

/** A relation as a link, preceded by the post where it is the occupation of one. */
export function* linkEntities(graph: DossierGraph, relation: Relation): Generator<FtmEntity> {
  const { key, source, target, attributes } = relation;
  const rule = ruleOf(graph, relation);
  let object = ftmId(target);
  if (rule.schema === 'Occupancy') {
    const post = postOf(graph, relation);
    object = post.id;
    yield post;
  }
  const mentioned = attributes.type === 'MENTIONS' ? sources(graph, [source]) : {};
  yield entity(ftmId(key), rule.schema, {
    [rule.source[0]]: [ftmId(source)],
    [rule.target[0]]: [object],
    ...evidenceOf(graph, attributes),
    ...mentioned,
    ...detailOf(rule, attributes),
  });
}
