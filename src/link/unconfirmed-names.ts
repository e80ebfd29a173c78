/**
 * Names that bodies of any country have join nobody by themselves: two articles must give the same home country, or
 * define the same acronym. What neither does stays alone; a wrong merge is worse than a split.
 */
import { compareText } from '../../graph/model/index.ts';
import { type Candidate, groupBy, typeOf } from './candidate.ts';
import { isLocalName } from './common-names.ts';
import type { Division } from './division.ts';
import { wordsOfKey } from './keys.ts';
import { traitName } from './traits.ts';
import { UnionFind } from './union-find.ts';

function countriesOf({ traits }: Candidate): readonly string[] {
  return traits.filter(({ scale }) => scale === 'country').map(traitName);
}

const isLocal = ({ keys }: Candidate): boolean => keys !== undefined && isLocalName(wordsOfKey(keys.primary));

/** What confirms that a candidate is the same as another that has it too. */
function confirmationsOf(candidate: Candidate): readonly string[] {
  const { ref, keys } = candidate;
  // In one article a name means one thing.
  const facts = [`article ${ref.result}`];
  if (keys?.acronym !== undefined) facts.push(`acronym ${keys.acronym}`);
  if (keys?.anybodys === true) return isLocal(candidate) ? facts : [...facts, ...countriesOf(candidate)];
  // A name of its own: that its key was joined is enough. It may be the acronym.
  return [
    ...facts,
    'a name of its own',
    ...countriesOf(candidate),
    ...(keys === undefined ? [] : [`acronym ${keys.primary}`]),
  ];
}

function describe(part: readonly Candidate[]): string {
  if (part.some(isLocal)) return 'place: not given';
  return part.flatMap(countriesOf).sort(compareText)[0] ?? 'country: not given';
}

/** Divides candidates of one name whose facts do not conflict into those that are confirmed to be one. */
export function splitUnconfirmed(candidates: readonly Candidate[]): Division {
  const whole: Division = { parts: [candidates], conflicts: [] };
  if (!candidates.some(({ keys }) => keys?.anybodys === true)) return whole;
  if (typeOf(candidates) !== 'Organization') return whole;
  const sets = new UnionFind();
  for (const candidate of candidates) {
    const [first, ...others] = confirmationsOf(candidate);
    if (first !== undefined) for (const other of others) sets.union(first, other);
  }
  const parts = [...groupBy(candidates, ({ ref }) => sets.find(`article ${ref.result}`)).values()];
  const [first, second] = parts.map(describe).sort(compareText);
  return { parts, conflicts: first === undefined || second === undefined ? [] : [[first, second]] };
}
