/** First-level subdivisions of countries (states, provinces, regions), from the iso-3166 package. */
import { iso31662 } from 'iso-3166';

// Names that are common words or persons' names in English would do more harm than good.
const UNSAFE = new Set([
  'central',
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'capital',
  'center',
  'centre',
  'north east',
  'north west',
]);
const names = new Set(
  iso31662.map((s) => s.name.toLowerCase()).filter((name) => name.length > 3 && !UNSAFE.has(name)),
);

/** Whether this is the name of a state, province or region. */
export function subdivisionNamed(name: string): boolean {
  return names.has(name.toLowerCase());
}
