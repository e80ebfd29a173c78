/** Which names of people are full ones, and which are short for another. */
import { nameKey, nameWords } from '../../graph/model/index.ts';

// Words that belong to a surname: "de Blasio" and "Van Hollen" are no full names.
const PARTICLES = new Set(
  'de da do di del della dos das du la le el van von der den ter ten bin ibn abu st saint'.split(' '),
);

function isParticle(word: string, name: string): boolean {
  // "al-Assad" is a surname, Al Gore is somebody.
  return PARTICLES.has(word) || (word === 'al' && /^al[-‐‑]/iu.test(name.trim()));
}

/** Whether a person's name has at least two parts of two letters or more, surname particles not counted. */
export function isFullName(name: string): boolean {
  const words = nameWords(nameKey(name));
  const start = words.findIndex((word) => !isParticle(word, name));
  return start >= 0 && words.slice(start).filter((word) => word.length > 1).length >= 2;
}

/** Whether one key is the other without some of its middle words: "ada lovelace" for "ada king lovelace". */
export function isShortFor(short: string, long: string): boolean {
  const few = nameWords(short);
  const many = nameWords(long);
  if (few.length < 2 || few.length >= many.length) return false;
  if (few[0] !== many[0] || few.at(-1) !== many.at(-1)) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at += 1;
  return at === few.length;
}
