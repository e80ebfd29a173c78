/**
 * The proper names of an article, each with one type: candidates from several sources, gathered by name over the whole
 * article, typed by all evidence together, then sought again wherever they were missed.
 */
import type { EntityType } from '../../graph/model/index.ts';
import { nameKey } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { textOf } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { countryNamed, countryOfCapital } from '../lexicon/countries.ts';
import { isOnlyPeople } from '../lexicon/peoples.ts';
import { roleKind } from '../lexicon/roles.ts';
import { subdivisionNamed } from '../lexicon/subdivisions.ts';
import { findAcronyms } from './acronyms.ts';
import { bodyNames } from './body-names.ts';
import { withNumber } from './grow-name.ts';
import { modelNames } from './model-names.ts';
import type { Evidence } from './name-evidence.ts';
import { add, addModelVotes, addOccurrence, addOwnWords, noEvidence, strongest } from './name-evidence.ts';
import { NameIndex } from './name-index.ts';
import type { NameSpan, TypedName } from './name-span.ts';
import { withoutOverlaps } from './name-span.ts';
import { acronymNames, properRuns, quotedNames } from './proper-runs.ts';
import { repeatsOf } from './repeats.ts';
import { isShortBodyName, isShortPersonName, isTransposition, keyWords } from './short-form.ts';
import { withoutTitleCase } from './title-case.ts';

/** One name over all its occurrences. */
interface Name {
  readonly key: string;
  /** As first printed, but not in capitals where it also stands otherwise. */
  text: string;
  readonly spans: NameSpan[];
  readonly evidence: Evidence;
}

/** The proper names of an article in text order; they do not overlap. */
export function findNames(annotated: Annotated): TypedName[] {
  const spans = withoutOverlaps(candidates(annotated)).filter(
    (s) =>
      !isBoilerplate(annotated, s) &&
      !isHalfTitle(annotated, s) &&
      !isPartyTag(annotated, s) &&
      !isOnlyPeople(textOf(annotated, s)),
  );
  const names = byKey(annotated, withoutTitleCase(annotated, spans));
  const types = typesOf(names);
  return repeatsOf(
    annotated,
    [...names.values()].flatMap((name) => {
      const decided = types.get(name.key);
      return decided ? name.spans.map((s) => ({ ...s, key: name.key, ...decided })) : [];
    }),
  );
}

function candidates(annotated: Annotated): NameSpan[] {
  const definitions = findAcronyms(annotated).flatMap(({ long, short, acronym }): NameSpan[] => [
    { ...long, source: 'definition', acronym },
    { ...short, source: 'definition', acronym },
  ]);
  const found = modelNames(annotated);
  const bodyAt = bodiesByToken(found);
  return [
    ...definitions,
    ...quotedNames(annotated),
    ...bodyNames(annotated).filter((body) => !isPartOf(bodyAt.get(body.start), body)),
    ...found,
    ...[...acronymNames(annotated), ...properRuns(annotated)].map((span) => withNumber(annotated, span)),
  ];
}

// "National Police" of "National Police Agency", "Liberation Army" of "People's Liberation Army".
const isPartOf = (whole: TokenSpan | undefined, part: TokenSpan): boolean =>
  whole !== undefined && part.end <= whole.end && part.end - part.start < whole.end - whole.start;

function bodiesByToken(names: readonly NameSpan[]): ReadonlyMap<number, NameSpan> {
  const at = new Map<number, NameSpan>();
  for (const name of names)
    if (name.label === 'ORG') for (let i = name.start; i < name.end; i++) at.set(i, name);
  return at;
}

// What ministers are ministers of: the first half of a title, never a name alone.
const PORTFOLIO =
  /^(prime|interior|foreign|finance|defen[sc]e|health|justice|education|environment|home|transport|labou?r|energy|culture|economy|agriculture|trade|deputy|vice|chief|first|district|supreme|high)$/iu;

function isHalfTitle(annotated: Annotated, { start, end }: TokenSpan): boolean {
  const next = annotated.tokens[end];
  return (
    end - start === 1 &&
    PORTFOLIO.test(textOf(annotated, { start, end })) &&
    next !== undefined &&
    roleKind(next.text) !== undefined
  );
}

// "(R-Ohio)" says of which party and state somebody is.
const isPartyTag = (annotated: Annotated, span: TokenSpan): boolean =>
  /^[DRI]-\p{Lu}/u.test(textOf(annotated, span));

function isBoilerplate(annotated: Annotated, { start }: TokenSpan): boolean {
  const region = annotated.sentences[annotated.sentenceOf[start] ?? 0]?.region;
  return region === 'appeal' || region === 'credit';
}

function byKey(annotated: Annotated, spans: readonly NameSpan[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const span of spans) {
    const text = textOf(annotated, span);
    const key = nameKey(text);
    if (key === '') continue;
    let name = names.get(key);
    if (!name) {
      name = { key, text, spans: [], evidence: noEvidence() };
      names.set(key, name);
    }
    if (name.text === name.text.toUpperCase() && text !== text.toUpperCase()) name.text = text;
    name.spans.push(span);
    addOccurrence(name.evidence, annotated, span);
  }
  for (const name of names.values()) {
    addModelVotes(name.evidence, name.spans);
    addOwnWords(name.evidence, name.text.split(/\s+/u), bestSource(name));
  }
  return names;
}

const bestSource = (name: Name): NameSpan['source'] =>
  name.spans.find((s) => s.source === 'definition' || s.source === 'body' || s.source === 'quoted')?.source ??
  name.spans[0]?.source ??
  'run';

// Capitals alone make no name: something must say what it names.
const RUN_NEEDS = 1.5;

type Decision = Pick<TypedName, 'type' | 'kind' | 'acronym'>;

/** One type for each name; a short form has the type of its full form, and lends it its evidence. */
function typesOf(names: ReadonlyMap<string, Name>): Map<string, Decision> {
  const all = [...names.values()];
  const index = new NameIndex<Name>();
  for (const name of all) index.add(name.text, name);
  const fullForm = new Map(all.map((name) => [name.key, fullFormOf(name, index)]));
  for (const name of all) {
    const full = fullForm.get(name.key);
    if (full && !isKnownPlace(name))
      for (const [type, points] of Object.entries(name.evidence.points) as [EntityType, number][])
        add(full.evidence, type, points);
  }
  const decisions = new Map<string, Decision>();
  for (const name of all) {
    const decision = decide(fullForm.get(name.key) ?? name, name);
    if (decision) decisions.set(name.key, decision);
  }
  return decisions;
}

/** The longer name that this one stands for; where several could be meant, the one that stands more than once. */
function fullFormOf(name: Name, index: NameIndex<Name>): Name | undefined {
  const longer = [...index.like(name.text)].filter((other) => other !== name && isShortFor(name, other));
  const full = longer.length === 1 ? longer[0] : longer.find((l) => l.spans.length > 1);
  return full && isKnownPlace(name) && !isSurnameHere(name, full) ? undefined : full;
}

const isKnownPlace = ({ text }: Name): boolean =>
  countryNamed(text) !== undefined || countryOfCapital(text) !== undefined || subdivisionNamed(text);

/** "Jordan" after "Michael Jordan": a person's last name that speaks, and is nowhere a place where things happen. */
function isSurnameHere(name: Name, full: Name): boolean {
  const isPerson = strongest(full.evidence)?.type === 'Person' && keyWords(full.text).at(-1) === name.key;
  return isPerson && (name.evidence.points.Person ?? 0) > 0.5;
}

function isShortFor(name: Name, other: Name): boolean {
  const type = strongest(other.evidence)?.type;
  const ownType = strongest(name.evidence)?.type;
  if ((type === 'Organization' || type === undefined) && ownType !== 'Person')
    return isShortBodyName(name.text, other.text);
  if (
    (type !== 'Person' && (ownType !== 'Person' || other.evidence.kinds.Organization !== undefined)) ||
    keyWords(other.text).length > 5
  )
    return isShortBodyName(name.text, other.text);
  const lastWord = keyWords(other.text).at(-1) ?? '';
  return isShortPersonName(name.text, other.text) || isTransposition(keyWords(name.text).join(' '), lastWord);
}

function decide(full: Name, own: Name): Decision | undefined {
  const best = strongest(full.evidence);
  const onlyRuns = own.spans.every((s) => s.source === 'run');
  if (!best || (onlyRuns && best.points < RUN_NEEDS)) return undefined;
  const acronym =
    full.spans.find((s) => s.acronym !== undefined)?.acronym ??
    (looksLikeAcronym(own.text) ? own.text : undefined);
  const kind = full.evidence.kinds[best.type];
  return {
    type: best.type,
    ...(kind === undefined ? {} : { kind }),
    ...(acronym === undefined || best.type !== 'Organization' ? {} : { acronym }),
  };
}
