/** Which names of people are full ones. */
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
