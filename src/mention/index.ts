/** The mentions of an article: proper names, demonyms, nominals and pronouns, in text order. */
import type { MentionForm } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { charactersOf, headOf, textOf } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { countryOfAdjective, countryOfPeople } from '../lexicon/countries.ts';
import { genderOfRole } from '../lexicon/roles.ts';
import type { Agreement, Mention } from './mention.ts';
import { withMetonyms } from './metonyms.ts';
import type { TypedName } from './name-span.ts';
import { findNames } from './names.ts';
import type { Nominal } from './nominals.ts';
import { findNominals } from './nominals.ts';
import type { PeopleName } from './peoples.ts';
import { findPeoples } from './peoples.ts';
import { pronounAgreement } from './pronouns.ts';
import { titleBefore } from './titles.ts';

export type { Agreement, Mention } from './mention.ts';

type Draft = Omit<Mention, 'index'>;

/** All mentions of an annotated article. A pure function of it. */
export function findMentions(annotated: Annotated): Mention[] {
  const names = findNames(annotated);
  const nameAt = lookup(names);
  const isTaken = (token: number): boolean => nameAt(token) !== undefined;
  const demonyms = findDemonyms(annotated).filter((d) => !(d.form === 'name' && isTaken(d.tokens.start)));
  const ofCountries = tokensOf(demonyms);
  const peoples = findPeoples(annotated, (i) => isTaken(i) || ofCountries.has(i)).map((people) =>
    peopleMention(annotated, people),
  );
  const groups = tokensOf(peoples.filter((m) => m.form === 'name'));
  const drafts = [
    ...names.map((name) => nameMention(annotated, name, nameAt)),
    ...demonyms,
    ...peoples,
    ...findNominals(annotated, (i) => isTaken(i) || groups.has(i)).map((n) =>
      nominalMention(annotated, withWholeName(annotated, n, nameAt)),
    ),
    ...findPronouns(annotated),
  ];
  drafts.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.form < b.form ? -1 : 1));
  return withMetonyms(
    annotated,
    drafts.map((draft, index) => ({ index, ...draft })),
  );
}

/** Finds the name that covers a token. */
export type NameLookup = (token: number) => TypedName | undefined;

function lookup(names: readonly TypedName[]): NameLookup {
  const at = new Map<number, TypedName>();
  for (const name of names) for (let i = name.start; i < name.end; i++) at.set(i, name);
  return (token) => at.get(token);
}

function draft(annotated: Annotated, tokens: TokenSpan, form: MentionForm, agreement: Agreement): Draft {
  const head = headOf(annotated, tokens);
  return {
    form,
    tokens,
    span: charactersOf(annotated, tokens),
    head,
    sentence: annotated.sentenceOf[head] ?? 0,
    text: textOf(annotated, tokens),
    titles: [],
    agreement,
  };
}

function nameMention(annotated: Annotated, name: TypedName, nameAt: NameLookup): Draft {
  const title =
    name.type === 'Person' ? titleBefore(annotated, name, (token) => nameAt(token)?.end) : undefined;
  const titles = title ? [textOf(annotated, title)] : [];
  const gender = titles
    .flatMap((t) => t.split(/\s+/u))
    .map(genderOfRole)
    .find((g) => g !== undefined);
  const agreement: Agreement =
    name.type === 'Person' ? { number: 'singular', ...(gender ? { gender } : {}) } : { gender: 'neuter' };
  return {
    ...draft(annotated, name, 'name', agreement),
    type: name.type,
    ...(name.kind === undefined ? {} : { kind: name.kind }),
    ...(name.acronym === undefined ? {} : { acronym: name.acronym }),
    titles,
  };
}

const tokensOf = (drafts: readonly Draft[]): ReadonlySet<number> =>
  new Set(drafts.flatMap(({ tokens }) => range(tokens)));

const range = ({ start, end }: TokenSpan): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);

const peopleMention = (annotated: Annotated, { form, ...tokens }: PeopleName): Draft => ({
  ...draft(annotated, tokens, form, { number: 'plural' }),
  type: 'Group',
  kind: 'other',
});

/** "Italian" mentions Italy; "the Italians" are a group of their own. */
function findDemonyms(annotated: Annotated): Draft[] {
  const found: Draft[] = [];
  annotated.tokens.forEach((token, i) => {
    const next = annotated.tokens[i + 1];
    const pair = next ? `${token.text} ${next.text}` : '';
    for (const [words, size] of [
      [pair, 2],
      [token.text, 1],
    ] as const) {
      const tokens = { start: i, end: i + size };
      if (!/^\p{Lu}/u.test(words)) continue;
      if (countryOfPeople(words) && !countryOfAdjective(words))
        found.push({
          ...draft(annotated, tokens, 'name', { number: 'plural' }),
          type: 'Group',
          kind: 'nationality',
        });
      else if (countryOfAdjective(words))
        found.push({
          ...draft(annotated, tokens, 'demonym', { gender: 'neuter' }),
          type: 'Place',
          kind: 'country',
        });
      else continue;
      return;
    }
  });
  return found;
}

/**
 * A nominal that begins inside a name begins where the name does ("National Bureau of Grain (NBG) officers"),
 * and one with a noun or a verb before a name inside it begins at the name: those words are a misparse.
 */
function withWholeName(annotated: Annotated, nominal: Nominal, nameAt: NameLookup): Nominal {
  const cut = nameAt(nominal.start);
  if (cut && cut.start < nominal.start) return { ...nominal, start: cut.start };
  for (let i = nominal.start + 1; i < nominal.head; i++) {
    if (nameAt(i)?.start !== i) continue;
    const before = annotated.tokens.slice(nominal.start, i);
    return before.some((t) => t.pos === 'NOUN' || t.pos === 'VERB' || t.pos === 'PROPN')
      ? { ...nominal, start: i }
      : nominal;
  }
  return nominal;
}

function nominalMention(annotated: Annotated, nominal: Nominal): Draft {
  const base = draft(annotated, nominal, 'nominal', nominal.agreement);
  return {
    ...base,
    head: nominal.head,
    definite: nominal.definite,
    ...(nominal.type ? { type: nominal.type } : {}),
    ...(nominal.kind === undefined ? {} : { kind: nominal.kind }),
  };
}

function findPronouns(annotated: Annotated): Draft[] {
  return annotated.tokens.flatMap((token) => {
    const agreement = pronounAgreement(token);
    return agreement
      ? [draft(annotated, { start: token.index, end: token.index + 1 }, 'pronoun', agreement)]
      : [];
  });
}
