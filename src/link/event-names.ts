/** Names of one event in several articles: "Lund–Malmö Games" and "Lund-Malmo Winter Olympics". */
import { nameKey, nameWords } from '../../graph/model/index.ts';
import type { Candidate } from './candidate.ts';

// Words that say what kind of event it is; the others say which.
const KINDS = new Set(
  'winter summer olympic olympics games championship championships cup tournament festival summit conference forum'.split(
    ' ',
  ),
);
// Place names differ at their end from one language to another: Milan and Milano, Lisbon and Lisbona.
const STEM = 5;

/** The names of some words that an article uses beside the full one: "Winter Olympics". */
function shorterNames({ entity, keys }: Candidate): string[] {
  const short = entity.aliases.map(nameKey).filter((alias) => nameWords(alias).length > 1);
  return [...new Set(short)].filter((alias) => `thing ${alias}` !== keys?.primary);
}

/**
 * The keys under which named events are one: those that an article calls by one shorter name, of one place, whatever else they
 * are called. None for an event whose name says its kind alone.
 */
export function eventJoinKeys(candidate: Candidate): string[] {
  const { entity } = candidate;
  if (entity.type !== 'Event' || !entity.named) return [];
  const telling = nameWords(nameKey(entity.name)).filter((word) => !KINDS.has(word));
  const which = telling.map((word) => word.slice(0, STEM)).join(' ');
  return which === '' ? [] : shorterNames(candidate).map((alias) => `${alias}|${which}`);
}

/** Pairs of the shorter names of named events, as keys, and the full one. */
export function eventShortNames(candidate: Candidate): { readonly short: string; readonly long: string }[] {
  const { entity, keys } = candidate;
  if (entity.type !== 'Event' || keys === undefined) return [];
  return shorterNames(candidate).map((alias) => ({ short: `thing ${alias}`, long: keys.primary }));
}
