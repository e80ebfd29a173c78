/** Makes a class of verbs from WordNet: everything below some senses, less what mostly means something else. */
import type { WordNet } from './wordnet.ts';

/** How a class is made. */
export interface VerbClassSource {
  /** Senses whose synsets and troponyms are taken, as "lemma#number" ("criticize#1"). */
  readonly senses: readonly string[];
  /** Verbs that news use so, though WordNet gives them another first sense ("slam"), or does not know them. */
  readonly include?: readonly string[];
  /** Verbs that WordNet gives but that are too rare, too wide or too old for news ("gas", "brush down"). */
  readonly exclude?: readonly string[];
}

/** The verbs of a class, sorted: those whose commonest sense lies below one of the senses, and the included ones. */
export function verbsOf(wordNet: WordNet, source: VerbClassSource): string[] {
  const below = synsetsBelow(
    wordNet,
    source.senses.map((sense) => synsetAt(wordNet, sense)),
  );
  const found = [...below]
    .flatMap((offset) => wordNet.synsets.get(offset)?.lemmas ?? [])
    .filter((lemma) => isTrigger(lemma) && wordNet.attested.has(lemma))
    .filter((lemma) => below.has(wordNet.senses.get(lemma)?.[0] ?? ''));
  const excluded = new Set(source.exclude);
  const idle = [...excluded].filter((lemma) => !found.includes(lemma));
  if (idle.length > 0) throw new Error(`excluded for nothing: ${idle.join(', ')}`);
  return [...new Set([...found.filter((lemma) => !excluded.has(lemma)), ...(source.include ?? [])])].sort();
}

/** The synset of "lemma#number"; throws where WordNet has none. */
function synsetAt({ senses }: WordNet, sense: string): string {
  const [lemma = '', number] = sense.split('#');
  const offset = senses.get(lemma)?.[Number(number) - 1];
  if (offset === undefined) throw new Error(`WordNet has no sense ${sense}`);
  return offset;
}

function synsetsBelow({ synsets }: WordNet, from: readonly string[]): Set<string> {
  const below = new Set(from);
  for (const offset of below)
    for (const troponym of synsets.get(offset)?.troponyms ?? []) below.add(troponym);
  return below;
}

const PARTICLES = new Set('up down out off on in over away back around'.split(' '));

/** One word, or a verb with its particle: what the lemma of a frame can be. */
function isTrigger(lemma: string): boolean {
  const [verb = '', particle, ...more] = lemma.split(' ');
  if (!/^[a-z-]+$/u.test(verb)) return false;
  return particle === undefined || (more.length === 0 && PARTICLES.has(particle));
}
