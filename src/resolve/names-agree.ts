/** Whether a shorter name can stand for a longer one of the same type. */
import type { EntityType } from '../../graph/model/index.ts';
import { nameKey } from '../../graph/model/index.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { initialsOf } from '../mention/acronyms.ts';
import type { Mention } from '../mention/mention.ts';
import { isShortBodyName, isShortPersonName, isShortPlaceName } from '../mention/short-form.ts';
import { isMisspelling } from './misspelling.ts';

/** Two mentions by name; the first has no more words than the second. */
export function namesAgree(type: EntityType, short: Mention, full: Mention): boolean {
  switch (type) {
    case 'Person':
      return isShortPersonName(short.text, full.text) || isMisspelling(short, full);
    case 'Organization':
      return isSameBody(short, full);
    case 'Event':
      return isSameEvent(short.text, full.text);
    case 'Place':
      return isShortPlaceName(short.text, full.text) || isShortPart(short, full);
    case 'Group':
    case 'Product':
    case 'Work':
      return isShortPart(short, full);
  }
}

function isShortPart(short: Mention, full: Mention): boolean {
  return isShortBodyName(short.text, full.text) && countryNamed(full.text) === undefined;
}

// Two bodies may be spelt out and share an acronym: only the acronym itself stands for the one that defines it.
function isSameBody(short: Mention, full: Mention): boolean {
  if (!looksLikeAcronym(short.text)) return isShortBodyName(short.text, full.text);
  const letters = short.text.replace(/[^\p{Lu}]/gu, '');
  return (
    short.text === full.acronym ||
    initialsOf(full.text.split(/[\s-]+/u)) === letters ||
    isShortBodyName(short.text, full.text)
  );
}

const GAMES = /\b(olympics|games)$/u;
// Games of other kinds are other games.
const OTHER_GAMES =
  /\b(commonwealth|asian|american|african|european|island|invictus|paralympic|paralympics|goodwill|maccabiah|military)\b/u;

/** "the Games" for "the Winter Olympics"; otherwise all words of the short name stand in the full one. */
function isSameEvent(short: string, full: string): boolean {
  const s = nameKey(short);
  const f = nameKey(full);
  if (isGames(short) && isGames(full) && OTHER_GAMES.exec(s)?.[0] === OTHER_GAMES.exec(f)?.[0]) return true;
  const words = new Set(f.split(' '));
  return s.split(' ').every((w) => words.has(w));
}

/** Whether an event's name is one of sporting games. */
export function isGames(name: string): boolean {
  return GAMES.test(nameKey(name));
}
