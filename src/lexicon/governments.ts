/** Governments: what each country's is called, and the cities and houses that stand for it when they act. */
import type { Country } from './countries.ts';
import { countryNamed, countryOfAdjective, countryOfCapital } from './countries.ts';

// Houses and quarters that stand for who governs from them. Brussels stands for the European Union, not for Belgium.
const SEATS: Readonly<Record<string, string>> = {
  'white house': 'United States',
  kremlin: 'Russia',
  'downing street': 'United Kingdom',
  '10 downing street': 'United Kingdom',
  'number 10': 'United Kingdom',
  whitehall: 'United Kingdom',
  'elysee palace': 'France',
  élysée: 'France',
  elysee: 'France',
  'palazzo chigi': 'Italy',
  'chigi palace': 'Italy',
  'blue house': 'South Korea',
  zhongnanhai: 'China',
};

/** What a place name stands for when it acts: the name of a government, and whether the place is a city as well. */
export interface Seat {
  readonly government: string;
  readonly kind: 'government' | 'internationalBody';
  readonly isCity: boolean;
  /** The country; undefined for Brussels. */
  readonly country?: Country;
}

/** The government that a city or a house stands for; undefined for names that stand for none. */
export function seatNamed(name: string): Seat | undefined {
  const key = name.toLowerCase().replace(/^the /u, '');
  if (key === 'brussels') return { government: 'European Union', kind: 'internationalBody', isCity: true };
  const house = Object.hasOwn(SEATS, key) ? countryNamed(SEATS[key] ?? '') : undefined;
  const country = house ?? countryOfCapital(key);
  if (country?.kind !== 'country') return undefined;
  return { government: governmentOf(country), kind: 'government', isCity: house === undefined, country };
}

/** What a country's government is called: "Italian government", "United States government". */
export function governmentOf({ name, adjectives }: Country): string {
  return `${name.startsWith('United ') ? name : (adjectives[0] ?? name)} government`;
}

/** The country whose government a name is: "Italian government", "Nigeria national government"; undefined for other names. */
export function countryOfGovernment(name: string): Country | undefined {
  const country = /^(?:the )?(.+?)(?:[’']s)?(?: national| federal| central)? government$/iu.exec(
    name.trim(),
  )?.[1];
  return country === undefined ? undefined : (countryNamed(country) ?? countryOfAdjective(country));
}
