/** The mentions of an article: proper names, demonyms, nominals and pronouns, in text order. */
import type { MentionForm } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { charactersOf, headOf, textOf } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { countryOfAdjective, countryOfPeople } from '../lexicon/countries.ts';
import { genderOfRole } from '../lexicon/roles.ts';
import type { Agreement, Mention } from './mention.ts';
import type { TypedName } from './name-span.ts';
import { findNames } from './names.ts';
import type { Nominal } from './nominals.ts';
import { findNominals } from './nominals.ts';
import { pronounAgreement } from './pronouns.ts';
import { titleBefore } from './titles.ts';

export type { Agreement, Mention } from './mention.ts';

type Draft = Omit<Mention, 'index'>;

/** All mentions of an annotated article. A pure function of it. */
export function findMentions(annotated: Annotated): Mention[] {
  const names = findNames(annotated);
  const inName = membership(names);
  const demonyms = findDemonyms(annotated);
  const isTaken = (token: number): boolean => inName(token);
  const drafts = [
    ...names.map((name) => nameMention(annotated, name, names)),
    ...demonyms.filter((d) => !(d.form === 'name' && isTaken(d.tokens.start))),
    ...findNominals(annotated, isTaken).map((n) =>
      nominalMention(annotated, withWholeName(annotated, n, names)),
    ),
    ...findPronouns(annotated),
  ];
  drafts.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.form < b.form ? -1 : 1));
  return drafts.map((draft, index) => ({ index, ...draft }));
}

function membership(spans: readonly TokenSpan[]): (token: number) => boolean {
  const inside = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) inside.add(i);
  return (token) => inside.has(token);
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

function nameMention(annotated: Annotated, name: TypedName, names: readonly TokenSpan[]): Draft {
  const title = name.type === 'Person' ? titleBefore(annotated, name, names) : undefined;
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
 * A nominal that begins inside a name begins where the name does ("Immigration and Customs Enforcement (ICE) agents"),
 * and one with a noun or a verb before a name inside it begins at the name: those words are a misparse.
 */
function withWholeName(annotated: Annotated, nominal: Nominal, names: readonly TokenSpan[]): Nominal {
  const cut = names.find((n) => n.start < nominal.start && nominal.start < n.end);
  if (cut) return { ...nominal, start: cut.start };
  const inside = names.find((n) => n.start > nominal.start && n.end <= nominal.head);
  const before = inside && annotated.tokens.slice(nominal.start, inside.start);
  return inside && before?.some((t) => t.pos === 'NOUN' || t.pos === 'VERB' || t.pos === 'PROPN')
    ? { ...nominal, start: inside.start }
    : nominal;
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
