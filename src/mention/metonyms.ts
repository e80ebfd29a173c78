/**
 * "Washington insists", "raids by the White House": a seat of government that acts is the government. The mention keeps
 * its words. A seat that is only where something happens, or that is visited, stays a place.
 */
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import type { Token } from '../english/doc.ts';
import type { Country } from '../lexicon/countries.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import type { Seat } from '../lexicon/governments.ts';
import { seatNamed } from '../lexicon/governments.ts';
import { isSaying } from '../lexicon/saying.ts';
import type { Mention } from './mention.ts';

/** The mentions, with those of acting seats of government made mentions of the government. */
export function withMetonyms(annotated: Annotated, mentions: readonly Mention[]): Mention[] {
  const seats = new Map<string, { readonly seat: Seat; readonly mentions: Mention[] }>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || !/^(Place|Organization)$/u.test(mention.type ?? '')) continue;
    const seat = seatNamed(mention.text);
    if (!seat || (seat.isCity && mention.type !== 'Place')) continue;
    const known = seats.get(mention.text);
    if (known) known.mentions.push(mention);
    else seats.set(mention.text, { seat, mentions: [mention] });
  }
  const standing = new Map<Mention, Seat>();
  for (const { seat, mentions: namings } of seats.values())
    for (const mention of actingOf(annotated, seat, namings, mentions)) standing.set(mention, seat);
  return mentions.map((mention) => asGovernment(mention, standing.get(mention)));
}

function asGovernment(mention: Mention, seat: Seat | undefined): Mention {
  return seat
    ? {
        ...mention,
        type: 'Organization',
        kind: seat.kind,
        standsFor: seat.government,
        agreement: { gender: 'neuter' },
      }
    : mention;
}

/** Those mentions of a seat that mean the government: the acting ones, and all where none is a mere place. */
function actingOf(
  annotated: Annotated,
  { isCity, country }: Seat,
  namings: readonly Mention[],
  all: readonly Mention[],
): readonly Mention[] {
  const acting = namings.filter((m) => acts(annotated, m));
  const [first] = acting;
  if (!first) return [];
  if (isCity && (isTownItself(annotated, first.text) || !isCountryNamed(country, first, all))) return [];
  return namings.some((m) => isWhere(annotated, m)) ? acting : namings;
}

// An article that speaks of the mayor is about the town.
function isTownItself({ article }: Annotated, name: string): boolean {
  const town = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`mayor of ${town}|${town}(?:[’']s)? (?:mayor|city|police|council)`, 'iu').test(
    article.text,
  );
}

/** Whether the article names the country too; Washington and Brussels need no such evidence. */
function isCountryNamed(country: Country | undefined, { text }: Mention, all: readonly Mention[]): boolean {
  if (country === undefined || text === 'Washington') return true;
  return all.some(
    (m) => m.type === 'Place' && (countryNamed(m.text) ?? countryOfAdjective(m.text)) === country,
  );
}

// What governments do to each other and announce, and towns do not.
const ACTS =
  /^(accept|accuse|agree|approve|ask|authorize|back|ban|believe|block|blame|condemn|criticize|criticise|decide|demand|deny|denounce|deploy|dismiss|expel|fear|halt|hope|impose|intend|intervene|lift|negotiate|object|offer|oppose|order|plan|press|pressure|propose|provoke|push|recall|recognize|refuse|reject|require|resist|respond|retaliate|sanction|seek|send|sign|summon|support|suspend|threaten|urge|veto|view|vow|want|warn|withdraw)$/u;
const ACT =
  /^(accusation|answer|approach|approval|attempt|backing|call|campaign|claim|decision|demand|effort|insistence|objection|offer|opposition|order|plan|policy|position|pressure|promise|proposal|reaction|refusal|rejection|request|response|sanction|stance|strategy|support|threat|ultimatum|view|warning)s?$/u;
// To whom one bows, whom one asks.
const TOWARDS =
  /^(accuse|appeal|ask|blame|bow|buckle|condemn|criticize|criticise|defy|negotiate|persuade|press|pressure|rebuke|submit|tell|urge|warn)$/u;

function acts(annotated: Annotated, { head }: Mention): boolean {
  const token = tokenAt(annotated, head);
  const above = tokenAt(annotated, token.head);
  if (token.dep === 'nsubj') return does(annotated, above);
  if (token.dep === 'poss') return ACT.test(above.lemma);
  if (token.dep === 'dobj') return TOWARDS.test(above.lemma);
  if (token.dep !== 'pobj') return false;
  const governor = tokenAt(annotated, above.head);
  if (above.norm === 'by') return above.dep === 'agent' ? does(annotated, governor) : governor.pos === 'NOUN';
  return /^(to|with|on|against)$/u.test(above.norm) && TOWARDS.test(governor.lemma);
}

function does(annotated: Annotated, verb: Token): boolean {
  const verbs = [verb, ...dependents(annotated, verb.index, 'xcomp')];
  return verbs.some((v) => isSaying(v.lemma) || ACTS.test(v.lemma));
}

const PREPOSITION_OF_PLACE = /^(in|at|near|outside|inside|into|around|across|through|from|toward|towards)$/u;
const GOING = /^(visit|leave|reach|enter|tour|attack|storm|bomb|arrive|host|lie)$/u;

/** Whether the mention says where: "in Rome", "visited the White House", "Rome airport". */
function isWhere(annotated: Annotated, { head }: Mention): boolean {
  const token = tokenAt(annotated, head);
  const above = tokenAt(annotated, token.head);
  if (token.dep === 'pobj') return PREPOSITION_OF_PLACE.test(above.norm);
  if (/^(appos|compound|nmod|npadvmod)$/u.test(token.dep)) return true;
  return /^(dobj|nsubj)$/u.test(token.dep) && GOING.test(above.lemma);
}
