/** Takes mentions out of an entity of one article: two people that the article's own analysis took for one. */
import {
  type ArticleResult,
  type LocalAttribution,
  type LocalClaim,
  type LocalEntity,
  type LocalMention,
  overlaps,
  type Ref,
  type Span,
} from '../../../graph/model/index.ts';

interface Division {
  readonly entity: number;
  readonly leaving: readonly LocalMention[];
}

const spanOf = ({ start, end }: LocalMention): Span => [start, end];

function wordsOf(text: string, mentions: readonly LocalMention[]): readonly string[] {
  const names = mentions.filter(({ form }) => form === 'name');
  const words = (names.length > 0 ? names : mentions).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/gu, ' '),
  );
  return [...new Set(words)];
}

/** The entity with other mentions: its name is kept where it still stands there, else it is the longest that does. */
function withMentions(entity: LocalEntity, text: string, mentions: readonly LocalMention[]): LocalEntity {
  const words = wordsOf(text, mentions);
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? entity.name;
  const name = words.includes(entity.name) ? entity.name : longest;
  return {
    ...entity,
    name,
    aliases: words.filter((word) => word !== name).sort(),
    mentions: [...mentions],
    named: entity.named && mentions.some(({ form }) => form === 'name' || form === 'demonym'),
  };
}

/** What leaves has neither roles nor an acronym: nobody knows whose they were. Dates go with the words they are told of. */
function leavingEntity(entity: LocalEntity, text: string, mentions: readonly LocalMention[]): LocalEntity {
  const { type, kind, name, aliases, named } = withMentions(entity, text, mentions);
  return {
    ...{ type, name, aliases, named, mentions: [...mentions], roles: [] },
    ...(kind === undefined ? {} : { kind }),
    ...datesWhere(entity, (subject) => mentions.some((m) => overlaps(spanOf(m), subject))),
  };
}

function datesWhere({ dates }: LocalEntity, holds: (subject: Span) => boolean): Pick<LocalEntity, 'dates'> {
  return dates === undefined ? {} : { dates: dates.filter(({ subject }) => holds(subject)) };
}

function divideClaims(
  claims: readonly LocalClaim[],
  { entity, leaving }: Division,
  to: number,
): LocalClaim[] {
  const leaves = (end: Ref, words: Span): boolean =>
    end.kind === 'entity' && end.index === entity && leaving.some((m) => overlaps(spanOf(m), words));
  const end = (ref: Ref, words: Span): Ref => (leaves(ref, words) ? { kind: 'entity', index: to } : ref);
  // Who said it is known by the SAID that gives the statement its speaker.
  const said = new Set(
    claims.flatMap(({ type, source, subject, target }) =>
      type === 'SAID' && target.kind === 'statement' && leaves(source, subject) ? [target.index] : [],
    ),
  );
  const attribution = (given: LocalAttribution): LocalAttribution =>
    given.statement === undefined || !said.has(given.statement)
      ? given
      : { ...given, speakers: given.speakers.map((speaker) => (speaker === entity ? to : speaker)) };
  return claims.map((claim) => ({
    ...claim,
    source: end(claim.source, claim.subject),
    target: end(claim.target, claim.object),
    ...(claim.attribution === undefined ? {} : { attribution: attribution(claim.attribution) }),
  }));
}

/**
 * The result with the leaving mentions in an entity of their own, which comes last. Claims go with the words of their
 * ends. Undefined where nothing would be left.
 */
export function divideEntity(result: ArticleResult, division: Division): ArticleResult | undefined {
  const { text } = result.article;
  const entity = result.entities[division.entity];
  const staying = entity?.mentions.filter((mention) => !division.leaving.includes(mention)) ?? [];
  if (entity === undefined || staying.length === 0) return undefined;
  const to = result.entities.length;
  const stays = (subject: Span): boolean => !division.leaving.some((m) => overlaps(spanOf(m), subject));
  const entities = result.entities.map((other, index) =>
    index === division.entity
      ? { ...withMentions(entity, text, staying), ...datesWhere(entity, stays) }
      : other,
  );
  return {
    ...result,
    entities: [...entities, leavingEntity(entity, text, division.leaving)],
    claims: divideClaims(result.claims, division, to),
  };
}
