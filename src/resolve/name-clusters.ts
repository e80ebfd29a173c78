/** Groups the names of an article: every way in which it names one person, body, place or thing. */
import type { EntityType } from '../../graph/model/index.ts';
import { nameKey } from '../../graph/model/index.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { genderOfForename } from '../lexicon/forenames.ts';
import { countryOfGovernment } from '../lexicon/governments.ts';
import { peopleCalled } from '../lexicon/peoples.ts';
import type { Mention } from '../mention/mention.ts';
import { NameIndex } from '../mention/name-index.ts';
import { isSlipOf, keyWords } from '../mention/short-form.ts';
import { isGames, namesAgree } from './names-agree.ts';
import { shareName } from './shared-name.ts';

/** Mentions by name of one thing, in text order. */
export interface NameCluster {
  readonly type: EntityType;
  readonly mentions: readonly Mention[];
}

/** All names of an article in clusters, in the order of their first mentions. Demonyms join their country's names. */
export function clusterNames(mentions: readonly Mention[]): NameCluster[] {
  const buckets = new Map<string, Cluster>();
  for (const mention of mentions) {
    if (mention.form !== 'name' && mention.form !== 'demonym') continue;
    const key = bucketKey(mention);
    const bucket = buckets.get(key) ?? new Cluster(mention.type ?? 'Organization');
    bucket.add(mention);
    buckets.set(key, bucket);
  }
  const clusters = merged(withoutSlips([...buckets.values()]));
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.index - b.index);
  return clusters.sort((a, b) => a.first - b.first);
}

/** A cluster while it grows. */
class Cluster {
  readonly type: EntityType;
  readonly mentions: Mention[] = [];
  /** One mention for each spelling and acronym. */
  readonly spellings = new Map<string, Mention>();
  gender: 'female' | 'male' | undefined;
  first = Number.POSITIVE_INFINITY;

  constructor(type: EntityType) {
    this.type = type;
  }

  add(mention: Mention): void {
    this.mentions.push(mention);
    // What stands for a government is compared by the government's name.
    const called = mention.standsFor === undefined ? mention : { ...mention, text: mention.standsFor };
    this.spellings.set(`${called.text}|${called.acronym ?? ''}`, called);
    this.first = Math.min(this.first, mention.index);
    const { gender } = mention.agreement;
    const words = mention.text.split(/\s+/u);
    const told = gender === 'female' || gender === 'male' ? gender : undefined;
    this.gender ??=
      told ?? (this.type === 'Person' && words.length > 1 ? genderOfForename(words[0] ?? '') : undefined);
  }

  /** Its different names; two of the Games are one, so that each finds the other. */
  get names(): readonly string[] {
    const names = [...new Set([...this.spellings.values()].map((m) => m.text))];
    return this.type === 'Event' && names.some(isGames) ? [...names, 'Games'] : names;
  }

  get isCountry(): boolean {
    return this.type === 'Place' && this.names.some((name) => countryNamed(name) !== undefined);
  }

  /** In words, the longest name. */
  get length(): number {
    return this.names.reduce((longest, name) => Math.max(longest, keyWords(name).length), 0);
  }
}

/** One key for equal names; a surname with "Mr" is another than with "Mrs". */
function bucketKey(mention: Mention): string {
  const key = `${mention.type ?? 'Organization'}|${countryKey(mention) ?? peopleKey(mention) ?? nameKey(mention.standsFor ?? mention.text)}`;
  const isSurname = mention.type === 'Person' && keyWords(mention.text).length === 1;
  return isSurname ? `${key}|${mention.agreement.gender ?? ''}` : key;
}

/** "Nigeria government" and "Nigerian national government" are one. */
function governmentKey({ text, standsFor }: Mention): string | undefined {
  const country = countryOfGovernment(standsFor ?? text);
  return country && `government of ${country.name}`;
}

// "Muslims" and "Muslim".
function peopleKey({ type, text }: Mention): string | undefined {
  const people = type === 'Group' ? peopleCalled(text) : undefined;
  return people && nameKey(people.singular);
}

function countryKey(mention: Mention): string | undefined {
  if (mention.type === 'Organization') return governmentKey(mention);
  if (mention.type !== 'Place') return undefined;
  const demonym = mention.form === 'demonym' ? countryOfAdjective(mention.text) : undefined;
  return (countryNamed(mention.text) ?? demonym)?.name;
}

// Mentions of a country from which on a word like its name is a slip.
const OFTEN = 3;

/** A place that is named once, in letters that are nearly those of a country named often, is that country. */
function withoutSlips(clusters: readonly Cluster[]): Cluster[] {
  const countries = clusters.filter((c) => c.isCountry && c.mentions.length >= OFTEN);
  return clusters.filter((cluster) => {
    if (cluster.type !== 'Place' || cluster.isCountry || cluster.mentions.length > 1) return true;
    const meant = countries.find((c) =>
      c.names.some((name) => cluster.names.some((n) => isSlipOf(nameKey(n), nameKey(name)))),
    );
    for (const mention of meant ? cluster.mentions : []) meant?.add(mention);
    return meant === undefined;
  });
}

/** Puts shorter forms to their full names, the longest names first, so that each short form finds its full form built. */
function merged(clusters: readonly Cluster[]): Cluster[] {
  const lengths = new Map(clusters.map((c) => [c, c.length]));
  const sorted = [...clusters].sort(
    (a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0) || a.first - b.first,
  );
  const kept: Cluster[] = [];
  const index = new NameIndex<Cluster>();
  const keep = (cluster: Cluster): void => {
    kept.push(cluster);
    for (const name of cluster.names) index.add(name, cluster);
  };
  for (const cluster of sorted) {
    const candidates = candidatesFor(cluster, index);
    const rest = candidates.length > 1 ? shareOut(cluster, candidates) : giveTo(cluster, candidates[0]);
    if (rest) keep(rest);
    else for (const full of candidates) for (const name of cluster.names) index.add(name, full);
  }
  return kept;
}

function candidatesFor(cluster: Cluster, index: NameIndex<Cluster>): Cluster[] {
  const like = new Set(cluster.names.flatMap((name) => [...index.like(name)]));
  const candidates = [...like].filter(
    (full) => full.type === cluster.type && genderAgrees(cluster, full) && isShortFor(cluster, full),
  );
  // "Weber" is Karl Weber's name before it is Weber Strauss's.
  const bySurname =
    cluster.type === 'Person' ? candidates.filter((full) => shareLastWord(cluster, full)) : [];
  return bySurname.length > 0 ? bySurname : candidates;
}

function shareLastWord(a: Cluster, b: Cluster): boolean {
  const lastWords = new Set(b.names.map((name) => keyWords(name).at(-1)));
  return a.names.some((name) => lastWords.has(keyWords(name).at(-1)));
}

const genderAgrees = (a: Cluster, b: Cluster): boolean =>
  a.gender === undefined || b.gender === undefined || a.gender === b.gender;

function isShortFor(short: Cluster, full: Cluster): boolean {
  const names = [...full.spellings.values()];
  return [...short.spellings.values()].some((s) => names.some((f) => namesAgree(short.type, s, f)));
}

// In mentions: how far ahead of its full name a surname may stand, as it does in headlines and first sentences.
const AHEAD = 200;

/** All mentions to the only full name there is; the cluster itself where it is nobody's short form. */
function giveTo(cluster: Cluster, full: Cluster | undefined): Cluster | undefined {
  if (!full || (cluster.type === 'Person' && full.first > cluster.first + AHEAD)) return cluster;
  for (const mention of cluster.mentions) full.add(mention);
  return undefined;
}

/** Each mention to the full name that it means; those that could be anybody's stay together. */
function shareOut(cluster: Cluster, candidates: readonly Cluster[]): Cluster | undefined {
  const mentions = [...cluster.mentions].sort((a, b) => a.index - b.index);
  const meant = shareName(mentions, candidates);
  const rest = new Cluster(cluster.type);
  mentions.forEach((mention, i) => {
    (meant[i] ?? rest).add(mention);
  });
  return rest.mentions.length > 0 ? rest : undefined;
}
