/** Personal and possessive pronouns of the third person, with the number and gender that they show. */
import type { Token } from '../english/doc.ts';
import type { Agreement } from './mention.ts';

const PRONOUNS: Readonly<Record<string, Agreement>> = {
  he: { number: 'singular', gender: 'male' },
  him: { number: 'singular', gender: 'male' },
  his: { number: 'singular', gender: 'male' },
  himself: { number: 'singular', gender: 'male' },
  she: { number: 'singular', gender: 'female' },
  her: { number: 'singular', gender: 'female' },
  hers: { number: 'singular', gender: 'female' },
  herself: { number: 'singular', gender: 'female' },
  it: { number: 'singular', gender: 'neuter' },
  its: { number: 'singular', gender: 'neuter' },
  itself: { number: 'singular', gender: 'neuter' },
  they: { number: 'plural' },
  them: { number: 'plural' },
  their: { number: 'plural' },
  theirs: { number: 'plural' },
  themselves: { number: 'plural' },
};

/** What a pronoun shows of whom it means; undefined for other words, and for "it" that means nothing ("it is clear"). */
export function pronounAgreement(token: Token): Agreement | undefined {
  if (token.tag !== 'PRP' && token.tag !== 'PRP$') return undefined;
  if (token.dep === 'expl') return undefined;
  return Object.hasOwn(PRONOUNS, token.norm) ? PRONOUNS[token.norm] : PRONOUNS[token.text.toLowerCase()];
}

/** The gender that a pronoun shows ("his": male); undefined for other words and for pronouns that show none. */
export function pronounGender(word: string): Agreement['gender'] {
  const key = word.toLowerCase();
  return Object.hasOwn(PRONOUNS, key) ? PRONOUNS[key]?.gender : undefined;
}
