/**
 * Names that bodies of any country have ("Supreme Court", "Ministry of Health"): they name nothing until it is known
 * whose body it is. General knowledge only.
 */
import { nameWords } from '../../graph/model/index.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';

// Words that bodies of every country have in their names, besides the nouns of the lexicon ("ministry", "court").
const COMMON: ReadonlySet<string> = new Set(
  `national federal central supreme high constitutional royal republican democratic social socialist people peoples
  foreign external internal interior home affairs defence defense justice finance health education culture agriculture
  labour labor trade commerce energy environment transport tourism sport sports security public state border coast air
  chief general main joint armed secret special civil criminal olympic red workers bank
  appeal appeals cassation appellate first upper lower representatives deputies lords commons prime minister ministers
  president presidential executive electoral staff prosecutor prosecutors attorney legal tax revenue human
  rights women youth science research communications natural resources water food fisheries forestry mining housing
  urban planning development economy economic welfare veterans emergency emergencies situations management fire traffic
  control civilian aviation district municipal local regional provincial city county town house`.split(
    /\s+/u,
  ),
);

// What the nouns of companies and teams mean when the body is a country's ("National Oil Company"). Elsewhere they are
// as good as a name: "General Motors".
const OF_A_COUNTRY = new Set(['national', 'federal', 'central', 'state', 'royal']);
const COMMERCIAL = new Set(['company', 'newsOutlet', 'team']);

// A country has many of these.
const LOCAL = new Set(
  `city county town village borough district municipal local regional provincial state school college university
  hospital church academy prison jail`.split(/\s+/u),
);

// Bodies of common words that one country has, or that only one is called so in English.
const ONLY_HOME: Readonly<Record<string, string>> = {
  'state department': 'United States',
  'central intelligence agency': 'United States',
  'national security agency': 'United States',
  'internal revenue service': 'United States',
  'home office': 'United Kingdom',
  knesset: 'Israel',
  bundestag: 'Germany',
  duma: 'Russia',
  'state duma': 'Russia',
  'federal security service': 'Russia',
  carabinieri: 'Italy',
};

/** Whether a word of a name's key tells nothing about whose body it is, all nouns of the lexicon included. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word) || cueOf(word) !== undefined;
}

/** Whether all words of a name's key are such that bodies of any country may be called so. */
export function isAnybodys(words: readonly string[]): boolean {
  const ofCountry = words.some((word) => OF_A_COUNTRY.has(word));
  return words.every((word) => {
    if (SMALL_WORDS.has(word) || COMMON.has(word)) return true;
    const cue = cueOf(word);
    return cue?.type === 'Organization' && (ofCountry || !COMMERCIAL.has(cue.kind));
  });
}

/** Whether a country has many bodies of this name ("City Council"), so that one country does not make them one. */
export function isLocalName(key: string): boolean {
  return !Object.hasOwn(ONLY_HOME, key) && nameWords(key).some((word) => LOCAL.has(word));
}

/** The country that alone has a body of this name; undefined where others have one too. */
export function onlyHomeOf(key: string): string | undefined {
  return Object.hasOwn(ONLY_HOME, key) ? ONLY_HOME[key] : undefined;
}
