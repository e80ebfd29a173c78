/** First-level subdivisions of countries (states, provinces, regions), from the iso-3166 package. */
import { iso31662 } from 'iso-3166';

// Names that are common words in English would do more harm than good.
const UNSAFE = new Set(
  'central north south east west northern southern eastern western capital center centre'
    .split(' ')
    .concat('north east', 'north west', 'south east', 'south west'),
);

// Countries whose subdivisions are states or provinces by name. Elsewhere most of them are cities and their districts.
const FEDERAL = /^(US|CA|AU|MX|BR|IN|NG|DE|AT|AR|PK|CN)-/u;

const kinds = new Map<string, 'state' | undefined>();
for (const { code, name } of iso31662) {
  const key = name.toLowerCase();
  if (key.length <= 3 || UNSAFE.has(key)) continue;
  const kind = FEDERAL.test(code) ? 'state' : undefined;
  if (!kinds.has(key) || kind) kinds.set(key, kind);
}

/** Whether this is the name of a state, province or region. */
export function subdivisionNamed(name: string): boolean {
  return kinds.has(name.toLowerCase());
}

/** `state` for the name of a state or province of a federal country; undefined for all other names. */
export function subdivisionKind(name: string): 'state' | undefined {
  return kinds.get(name.toLowerCase());
}
