/** ISO dates as a newspaper prints them. */

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]; // prettier-ignore

function plainDateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** `2026-01-24` is “24 January 2026”; an interval is its two ends joined by a dash, once if they are the same. */
export function dateWords(date: string): string {
  const [from = '', to] = date.split('/');
  if (to === undefined || to === from) return plainDateWords(from);
  return `${plainDateWords(from)} – ${plainDateWords(to)}`;
}

/** `first` to `last`, said once when they are the same day; empty when neither is known. */
export function seenWords(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return dateWords(first ?? last ?? '');
  return dateWords(`${first}/${last}`);
}

interface Told {
  readonly value: string;
}

/** When a person was born and died, or an organization was founded; empty where no article says. */
export function lifeWords(dates: {
  readonly birthDate?: Told | undefined;
  readonly deathDate?: Told | undefined;
  readonly founded?: Told | undefined;
}): string[] {
  const facts = [
    ['born', dates.birthDate],
    ['died', dates.deathDate],
    ['founded', dates.founded],
  ] as const;
  return facts.flatMap(([word, told]) => (told === undefined ? [] : [`${word} ${dateWords(told.value)}`]));
}
