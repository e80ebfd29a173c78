/** Places written one inside the other: "Kisumu, Kenya", "Yuma, Ariz.", "Orlando (Florida)". */
import { countryNamed } from '../lexicon/countries.ts';
import { subdivisionNamed } from '../lexicon/subdivisions.ts';
import { usStateAbbreviated } from '../lexicon/us-states.ts';
import type { Mention } from '../mention/mention.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { Argument } from './argument.ts';
import { argumentAt } from './argument.ts';

// "Baiyun District, Guangzhou, Guangdong Province, China".
const DEEPEST = 4;

/** A place and those that its words put it in, the innermost first. */
export function withContainers(resolved: Resolved, place: Argument): Argument[] {
  const chain = [place];
  for (let at: Argument | undefined = place; at && chain.length < DEEPEST;) {
    at = containerOf(resolved, at);
    if (at) chain.push(at);
  }
  return chain;
}

/** The place behind a comma or in a parenthesis that holds this one; a country is in no list of its own kind. */
export function containerOf(resolved: Resolved, place: Argument): Argument | undefined {
  const mention = mentionOf(resolved, place.token);
  if (resolved.entities[place.entity]?.type !== 'Place' || !mention || countryNamed(mention.text))
    return undefined;
  const { tokens } = resolved.annotated;
  // "Vt.": the point may stand outside of the name.
  const end = tokens[mention.tokens.end]?.text === '.' ? mention.tokens.end + 1 : mention.tokens.end;
  if (!/^[,(]$/u.test(tokens[end]?.text ?? '')) return undefined;
  const next = mentionOf(resolved, end + 1);
  if (next?.form !== 'name' || next.tokens.start !== end + 1) return undefined;
  return isContainer(next.text) ? argumentAt(resolved, next.head) : undefined;
}

const isContainer = (name: string): boolean =>
  countryNamed(name) !== undefined || subdivisionNamed(name) || usStateAbbreviated(name) !== undefined;

function mentionOf(resolved: Resolved, token: number): Mention | undefined {
  return resolved.mentions[resolved.mentionAt[token] ?? -1];
}
