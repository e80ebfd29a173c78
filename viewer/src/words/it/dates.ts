/** ISO dates as an Italian newspaper prints them. */
import type { vocabulary as English } from '../en/vocabulary.ts';

const MONTHS = [
  'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre',
  'dicembre',
]; // prettier-ignore

function plainDateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  return `${Number(day) === 1 ? '1º' : String(Number(day))} ${name} ${year}`;
}

/** `2026-01-24` is “24 gennaio 2026”; an interval is its two ends joined by a dash, once if they are the same. */
export const dateWords: typeof English.dateWords = (date) => {
  const [from = '', to] = date.split('/');
  if (to === undefined || to === from) return plainDateWords(from);
  return `${plainDateWords(from)} – ${plainDateWords(to)}`;
};

/** `first` to `last`, said once when they are the same day; empty when neither is known. */
export const seenWords: typeof English.seenWords = (first, last) => {
  if (first === undefined || last === undefined) return dateWords(first ?? last ?? '');
  return dateWords(`${first}/${last}`);
};

/** When a person was born and died, or a body was founded; nouns, since nobody's gender is known. */
export const lifeWords: typeof English.lifeWords = ({ birthDate, deathDate, founded }) => {
  const facts = [
    ['nascita', birthDate],
    ['morte', deathDate],
    ['fondazione', founded],
  ] as const;
  return facts.flatMap(([word, told]) => (told === undefined ? [] : [`${word}: ${dateWords(told.value)}`]));
};
