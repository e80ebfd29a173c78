/** What of a resolved article is kept: every named entity, and those unnamed ones that take part in something. */
import type {
  ArticleResult,
  LocalAttribution,
  LocalClaim,
  LocalEntity,
  LocalEntityDate,
  Ref,
} from '../graph/model/index.ts';
import { nameKey } from '../graph/model/index.ts';
import type { Extraction } from './extract/extraction.ts';
import { looksLikeAcronym } from './lexicon/acronym.ts';
import type { Resolved, ResolvedEntity } from './resolve/resolved.ts';

/** The result of one article, its entities numbered anew. */
export function toArticleResult({ resolved, worth, statements, claims, dates }: Extraction): ArticleResult {
  const used = new Set([...entitiesIn(claims), ...worth, ...datedByPronoun(resolved, dates)]);
  const whole = resolved.entities.filter((e) => isWorthKeeping(e, used));
  const bound = whole.flatMap((e) => (e.boundTo === undefined ? [] : [entityAt(resolved, e.boundTo)]));
  const kept = [...new Set([...whole, ...bound])].sort((a, b) => a.index - b.index);
  const renumbered = new Map(kept.map((e, i) => [e.index, i]));
  const datesOf = (entity: ResolvedEntity): LocalEntityDate[] =>
    dates.flatMap(({ entity: of, date }) => (of === entity.index ? [renumberDate(date, renumbered)] : []));
  return {
    article: resolved.annotated.article,
    entities: kept.map((e) => ({ ...toLocalEntity(e, renumbered), ...datesIfAny(datesOf(e)) })),
    statements: [...statements],
    claims: claims.filter((claim) => isKept(claim, renumbered)).map((claim) => renumber(claim, renumbered)),
    authors: authorsOf(resolved).flatMap((index) => renumbered.get(index) ?? []),
  };
}

/** Entities that take part in something. That a statement merely refers to people unnamed ("people") makes them no part. */
function entitiesIn(claims: readonly LocalClaim[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { type, source, target, attribution } of claims) {
    for (const end of [source, target]) if (end.kind === 'entity' && type !== 'ABOUT') used.add(end.index);
    for (const index of attribution?.speakers ?? []) used.add(index);
  }
  return used;
}

/** "He died in 1972": whoever a text calls only by a pronoun has a life all the same. */
function datedByPronoun({ entities }: Resolved, dates: Extraction['dates']): number[] {
  return dates
    .map(({ entity }) => entity)
    .filter((index) => entities[index]?.mentions.every((m) => m.form === 'pronoun') === true);
}

// What is named is kept, also by an adjective alone: whoever looks for a country or a people wants "a Swiss bank" too.
function isWorthKeeping(entity: ResolvedEntity, used: ReadonlySet<number>): boolean {
  return (
    used.has(entity.index) ||
    (entity.named && entity.mentions.some((m) => m.form === 'name' || m.form === 'demonym'))
  );
}

function entityAt(resolved: Resolved, index: number): ResolvedEntity {
  const entity = resolved.entities[index];
  if (!entity) throw new RangeError(`no entity ${index}`);
  return entity;
}

function toLocalEntity(entity: ResolvedEntity, renumbered: ReadonlyMap<number, number>): LocalEntity {
  const form = entity.named ? 'name' : 'nominal';
  const words =
    entity.aliases ?? entity.mentions.filter((m) => m.form === form).map((m) => m.text.replace(/\s+/gu, ' '));
  const boundTo = entity.boundTo === undefined ? undefined : renumbered.get(entity.boundTo);
  const acronym = entity.acronym ?? words.find(looksLikeAcronym);
  return {
    type: entity.type,
    ...(entity.kind === undefined ? {} : { kind: entity.kind }),
    name: entity.name,
    aliases: [...new Set(words)].filter((w) => w !== entity.name).sort(),
    ...(entity.description === undefined ? {} : { description: entity.description }),
    mentions: entity.mentions.map((m) => ({ start: m.span[0], end: m.span[1], form: m.form })),
    named: entity.named,
    ...(acronym === undefined || entity.type !== 'Organization' ? {} : { acronym }),
    ...(boundTo === undefined ? {} : { boundTo }),
    roles: [...entity.roles],
    ...(entity.date === undefined ? {} : { date: entity.date }),
    ...(entity.trigger === undefined ? {} : { trigger: entity.trigger }),
  };
}

const isKept = ({ source, target }: LocalClaim, kept: ReadonlyMap<number, number>): boolean =>
  [source, target].every((end) => end.kind !== 'entity' || kept.has(end.index));

function newIndex(to: ReadonlyMap<number, number>, index: number): number {
  const moved = to.get(index);
  if (moved === undefined) throw new RangeError(`entity ${index} was dropped, but a claim needs it`);
  return moved;
}

const datesIfAny = (dates: LocalEntityDate[]): Pick<LocalEntity, 'dates'> =>
  dates.length === 0 ? {} : { dates };

/** A speaker who was not kept is left out; the statement in which the date stands still says that it is somebody’s word. */
function renumberDate(date: LocalEntityDate, to: ReadonlyMap<number, number>): LocalEntityDate {
  if (date.attribution === undefined) return date;
  const speakers = date.attribution.speakers.flatMap((s) => to.get(s) ?? []);
  return { ...date, attribution: { ...date.attribution, speakers } };
}

function renumber(claim: LocalClaim, to: ReadonlyMap<number, number>): LocalClaim {
  const ref = (end: Ref): Ref =>
    end.kind === 'entity' ? { kind: 'entity', index: newIndex(to, end.index) } : end;
  const { attribution, ...rest } = claim;
  const moved: LocalAttribution | undefined = attribution && {
    ...attribution,
    speakers: attribution.speakers.map((s) => newIndex(to, s)),
  };
  return {
    ...rest,
    source: ref(claim.source),
    target: ref(claim.target),
    ...(moved ? { attribution: moved } : {}),
  };
}

/** The persons that the byline names, or that the metadata names as authors and the text mentions. */
function authorsOf(resolved: Resolved): number[] {
  const { annotated, entities } = resolved;
  const inByline = (start: number): boolean =>
    annotated.article.regions.some((r) => r.kind === 'byline' && r.start <= start && start < r.end);
  const authors = new Set(annotated.article.authors.map(nameKey));
  return entities
    .filter(
      (e) =>
        e.type === 'Person' && (e.mentions.some((m) => inByline(m.span[0])) || authors.has(nameKey(e.name))),
    )
    .map((e) => e.index);
}
