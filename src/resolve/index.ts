/** Groups the mentions of one article into entities: names first, then nominals, then pronouns. */
import type { EntityType } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { genderOfForename } from '../lexicon/forenames.ts';
import { governmentOf } from '../lexicon/governments.ts';
import { groupKind } from '../lexicon/people-words.ts';
import type { Mention } from '../mention/mention.ts';
import { keyWords } from '../mention/short-form.ts';
import { agesOf } from './age.ts';
import { governs } from './country-of.ts';
import { EntityDraft } from './entity-draft.ts';
import { bindKin } from './kin.ts';
import { clusterNames } from './name-clusters.ts';
import type { NominalContext } from './nominal-context.ts';
import { assign } from './nominal-context.ts';
import { resolveNominals } from './nominals.ts';
import { resolveOwned } from './owned.ts';
import { resolvePronouns } from './pronouns/index.ts';
import type { Resolved, ResolvedEntity } from './resolved.ts';
import { unnamedBody } from './unnamed-body.ts';
import { unnamedPersons } from './unnamed-person.ts';

export type { Resolved, ResolvedEntity } from './resolved.ts';

/** The entities of an article. A pure function of the annotated article and its mentions. */
export function resolve(annotated: Annotated, mentions: readonly Mention[]): Resolved {
  const clusters = clusterNames(mentions).map(({ type, mentions: names }) => ({
    names,
    entity: draftOf(type, names),
  }));
  const entities = clusters.map(({ entity }) => entity);
  const context: NominalContext = {
    annotated,
    mentions,
    entities,
    governments: new Map(),
    ages: agesOf(annotated, clusters),
    entityAt: entityLookup(clusters),
    entityOf: new Map(),
    groups: new Map(),
  };
  for (const { names, entity } of clusters) for (const mention of names) assign(context, mention, entity);
  for (const entity of entities) {
    const country = governs(entity);
    if (country && !context.governments.has(country)) context.governments.set(country, entity);
  }
  const nominals = mentions.filter((m) => m.form === 'nominal');
  resolveNominals(context, nominals);
  resolvePronouns(annotated, mentions, context.entityOf);
  entities.push(...unnamedPersons(annotated, mentions, context.entityOf));
  entities.push(...unnamedBody(annotated, mentions, context.entityOf));
  resolveOwned(context, nominals);
  bindKin(context, nominals);
  return freeze(annotated, mentions, entities);
}

function draftOf(type: EntityType, names: readonly Mention[]): EntityDraft {
  const entity = new EntityDraft({
    type,
    named: true,
    plural: names.some((m) => m.agreement.number === 'plural'),
  });
  const told = names.map((m) => m.agreement.gender).find((g) => g === 'female' || g === 'male');
  entity.gender = type === 'Person' ? (told ?? forenameGender(names)) : 'neuter';
  return entity;
}

/** The gender of the forename in the first full name. */
function forenameGender(names: readonly Mention[]): 'female' | 'male' | undefined {
  const full = names.map((m) => m.text.split(/\s+/u)).find((words) => words.length > 1);
  return full && genderOfForename(full[0] ?? '');
}

/** The named entity whose name covers a token. */
function entityLookup(
  clusters: readonly { readonly names: readonly Mention[]; readonly entity: EntityDraft }[],
): (token: number) => EntityDraft | undefined {
  const at = new Map<number, EntityDraft>();
  for (const { names, entity } of clusters) {
    for (const m of names) {
      for (let i = m.tokens.start; i < m.tokens.end; i++) {
        // A demonym inside a body's name ("Italian government") is the country, but the name's head is the body's.
        if (!at.has(i) || m.form === 'demonym' || m.head === i) at.set(i, entity);
      }
    }
  }
  return (token) => at.get(token);
}

function freeze(
  annotated: Annotated,
  mentions: readonly Mention[],
  drafts: readonly EntityDraft[],
): Resolved {
  for (const draft of drafts) draft.mentions.sort((a, b) => a.index - b.index);
  const first = (d: EntityDraft): number => d.mentions[0]?.index ?? -1;
  const sorted = [...drafts].sort((a, b) => first(a) - first(b));
  const indexOf = new Map(sorted.map((draft, index) => [draft, index]));
  const entities = sorted.map((draft, index) =>
    toEntity(draft, index, draft.boundTo && indexOf.get(draft.boundTo)),
  );
  const entityOf: (number | undefined)[] = mentions.map(() => undefined);
  for (const entity of entities) for (const m of entity.mentions) entityOf[m.index] = entity.index;
  return { annotated, mentions, entities, entityOf, mentionAt: mentionAt(annotated, mentions) };
}

function toEntity(draft: EntityDraft, index: number, boundTo: number | undefined): ResolvedEntity {
  const { type, named, mentions, gender, description } = draft;
  const kind = kindOf(draft, mentions);
  const acronym = mentions.find((m) => m.acronym !== undefined)?.acronym;
  return {
    index,
    type,
    name: draft.label ?? bestName(draft, mentions),
    named,
    mentions,
    roles: [...draft.roles].sort(),
    agreement: { number: draft.plural ? 'plural' : 'singular', ...(gender ? { gender } : {}) },
    ...(kind === undefined ? {} : { kind }),
    ...(acronym === undefined ? {} : { acronym }),
    ...(boundTo === undefined ? {} : { boundTo }),
    ...(description === undefined ? {} : { description }),
  };
}

function kindOf(draft: EntityDraft, mentions: readonly Mention[]): string | undefined {
  const kind = mentions.find((m) => m.kind !== undefined && m.form !== 'nominal')?.kind;
  if (kind !== undefined || draft.type === 'Person') return kind;
  const word = keyWords(mentions[0]?.text ?? '').at(-1) ?? '';
  return draft.type === 'Group' ? groupKind(word) : cueOf(word)?.kind;
}

/** The longest name, a spelt-out one before an acronym; among equals the one printed most, then first. */
function bestName(draft: EntityDraft, mentions: readonly Mention[]): string {
  const names = mentions.filter((m) => m.form === 'name');
  const from = names.length > 0 ? names : mentions.filter((m) => m.form !== 'pronoun');
  const counts = new Map<string, number>();
  for (const m of from) counts.set(calledBy(m), (counts.get(calledBy(m)) ?? 0) + 1);
  const length = (text: string): number => (looksLikeAcronym(text) ? 0 : keyWords(text).length);
  const sorted = [...counts].sort(([a, n], [b, m]) => length(b) - length(a) || m - n);
  const country = governs(draft);
  if (country) return governmentOf(country);
  if (!draft.named) return plain(plainest(from.map((m) => m.text)) ?? '');
  const best = sorted[0]?.[0] ?? mentions[0]?.text ?? '';
  if (draft.type === 'Place') return countryNamed(best)?.name ?? countryFromDemonym(mentions) ?? plain(best);
  return plain(best);
}

/** A name; for a seat of government, what it stands for. */
const calledBy = ({ standsFor, text }: Mention): string => standsFor ?? text;

/** What has no name of its own is best called by its plainest words, but not by the noun alone ("FBI agents"). */
function plainest(texts: readonly string[]): string | undefined {
  const rank = (text: string): number => (keyWords(text).length > 1 ? 0 : 1000) + text.length;
  return [...texts].sort((a, b) => rank(a) - rank(b))[0];
}

// A country that an article names only by its adjective is still shown by its name.
function countryFromDemonym(mentions: readonly Mention[]): string | undefined {
  return mentions.every((m) => m.form === 'demonym')
    ? countryOfAdjective(mentions[0]?.text ?? '')?.name
    : undefined;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The tightest mention over each token. */
function mentionAt(annotated: Annotated, mentions: readonly Mention[]): (number | undefined)[] {
  const at: (number | undefined)[] = annotated.tokens.map(() => undefined);
  const wide = [...mentions].sort((a, b) => b.tokens.end - b.tokens.start - (a.tokens.end - a.tokens.start));
  for (const m of wide) for (let i = m.tokens.start; i < m.tokens.end; i++) at[i] = m.index;
  // A nominal's head is the nominal, whatever name stands inside it.
  for (const m of wide) if (m.form === 'nominal' || at[m.head] === undefined) at[m.head] = m.index;
  return at;
}
