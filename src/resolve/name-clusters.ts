/** Groups the names of an article: every way in which it names one person, body, place or thing. */
import type { EntityType } from '../../graph/model/index.ts';
import { nameKey } from '../../graph/model/index.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { initialsOf, looksLikeAcronym } from '../mention/acronyms.ts';
import type { Mention } from '../mention/mention.ts';
import { NameIndex } from '../mention/name-index.ts';
import { isShortBodyName, isShortPersonName, isTransposition, keyWords } from '../mention/short-form.ts';

/** Mentions by name of one thing, in text order. */
export interface NameCluster {
  readonly type: EntityType;
  readonly mentions: Mention[];
}

/** All names of an article in clusters, in the order of their first mentions. Demonyms join their country's names. */
export function clusterNames(mentions: readonly Mention[]): NameCluster[] {
  const named = mentions.filter((m) => m.form === 'name' || m.form === 'demonym');
  const buckets = new Map<string, NameCluster>();
  for (const mention of named) {
    const type = mention.type ?? 'Organization';
    const key = `${type}|${canonicalKey(mention)}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.mentions.push(mention);
    else buckets.set(key, { type, mentions: [mention] });
  }
  return merged([...buckets.values()]).sort((a, b) => firstIndex(a) - firstIndex(b));
}

const firstIndex = (cluster: NameCluster): number => cluster.mentions[0]?.index ?? 0;

function canonicalKey(mention: Mention): string {
  if (mention.type === 'Place') {
    const country =
      countryNamed(mention.text) ??
      (mention.form === 'demonym' ? countryOfAdjective(mention.text) : undefined);
    if (country) return country.name;
  }
  return nameKey(mention.text);
}

/** Puts shorter forms to their full names, the longest names first, so that each short form finds its full form built. */
function merged(clusters: readonly NameCluster[]): NameCluster[] {
  const words = new Map(
    clusters.map((c) => [c, Math.max(...namesOf(c).map((name) => keyWords(name).length))]),
  );
  const sorted = [...clusters].sort(
    (a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0) || firstIndex(a) - firstIndex(b),
  );
  const kept = new Set<NameCluster>();
  const index = new NameIndex<NameCluster>();
  for (const cluster of sorted) {
    const candidates = new Set(namesOf(cluster).flatMap((name) => [...index.like(name)]));
    const full = antecedent(
      cluster,
      [...candidates].filter((k) => k.type === cluster.type && isShortFor(cluster, k)),
    );
    if (full) full.mentions.push(...cluster.mentions);
    else kept.add(cluster);
    for (const name of namesOf(cluster)) index.add(name, full ?? cluster);
  }
  for (const cluster of kept) cluster.mentions.sort((a, b) => a.index - b.index);
  return [...kept];
}

/** A cluster's different names; two of the Games are one, so that each finds the other. */
function namesOf(cluster: NameCluster): readonly string[] {
  const names = new Set<string>();
  for (const mention of cluster.mentions) names.add(mention.text);
  const isGames = cluster.type === 'Event' && [...names].some((name) => GAMES.test(nameKey(name)));
  return isGames ? [...names, 'Games'] : [...names];
}

/** Of several full names the one last used before the short form; for a short form that comes first, the only one. */
function antecedent(cluster: NameCluster, candidates: readonly NameCluster[]): NameCluster | undefined {
  if (candidates.length <= 1) return candidates[0];
  const at = firstIndex(cluster);
  const lastBefore = (c: NameCluster): number =>
    c.mentions.reduce((last, m) => (m.index < at && m.index > last ? m.index : last), -1);
  const best = [...candidates].sort((a, b) => lastBefore(b) - lastBefore(a))[0];
  return best && lastBefore(best) >= 0 ? best : undefined;
}

function isShortFor(short: NameCluster, full: NameCluster): boolean {
  const fullNames = spellings(full);
  return spellings(short).some((s) => fullNames.some((f) => namesAgree(short.type, s, f)));
}

/** One mention for each spelling and acronym of a name. */
function spellings(cluster: NameCluster): readonly Mention[] {
  return [...new Map(cluster.mentions.map((m) => [`${m.text}|${m.acronym ?? ''}`, m])).values()];
}

function namesAgree(type: EntityType, short: Mention, full: Mention): boolean {
  switch (type) {
    case 'Person':
      return isShortPersonName(short.text, full.text) || isMisspelling(short.text, full.text);
    case 'Organization':
      return sameBody(short, full);
    case 'Event':
      return sameEvent(short.text, full.text);
    case 'Place':
    case 'Group':
    case 'Product':
    case 'Work':
      return isShortBodyName(short.text, full.text) && countryNamed(full.text) === undefined;
  }
}

function isMisspelling(short: string, full: string): boolean {
  const words = keyWords(short);
  return words.length === 1 && isTransposition(words[0] ?? '', keyWords(full).at(-1) ?? '');
}

function sameBody(short: Mention, full: Mention): boolean {
  if (short.acronym !== undefined && short.acronym === full.acronym) return true;
  if (
    looksLikeAcronym(short.text) &&
    initialsOf(full.text.split(/[\s-]+/u)) === short.text.replace(/[^\p{Lu}]/gu, '')
  )
    return true;
  return isShortBodyName(short.text, full.text);
}

const GAMES = /\b(olympics|olympic games|games)$/u;

/** "the Games" for "the Winter Olympics"; otherwise all words of the short name stand in the full one. */
function sameEvent(short: string, full: string): boolean {
  const s = nameKey(short);
  const f = nameKey(full);
  if (GAMES.test(s) && GAMES.test(f)) return true;
  const words = new Set(f.split(' '));
  return s.split(' ').every((w) => words.has(w));
}
