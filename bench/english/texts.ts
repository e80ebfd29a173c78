/** Text to measure with: the news of the parity test, repeated with other names each time so that no cache knows it all. */
import { seededRandom } from '../../scripts/english/seeded-random.ts';
import { neighbouringArticles, newsTexts } from '../../tests/english/parity/texts.ts';

/** A name, a place or any other word with a capital, of some length, in the letters of Western Europe. */
const CAPITALISED = /[A-Z][a-z\u00df-\u00ff]{3,}/g;

export interface BenchText {
  readonly id: string;
  readonly text: string;
}

/** The news `repeats` times with half of the capitalised words exchanged, and the articles beside the repository once. */
export function benchTexts(repeats: number): BenchText[] {
  const news = newsTexts();
  const pool = [...new Set(news.flatMap(({ text }) => text.match(CAPITALISED) ?? []))].sort();
  const random = seededRandom(1);
  const vary = (text: string): string => {
    const exchanged = new Map<string, string>();
    return text.replace(CAPITALISED, (word) => {
      const other =
        exchanged.get(word) ??
        (random.chance(50) ? inventedName(random.pick(pool), random.pick(pool)) : word);
      exchanged.set(word, other);
      return other;
    });
  };
  const rounds = Array.from({ length: repeats }, (_, round) =>
    news.map(({ id, text }) => ({ id: `${id} ${round}`, text: round === 0 ? text : vary(text) })),
  );
  return [...rounds.flat(), ...neighbouringArticles().map(({ id, text }) => ({ id, text }))];
}

/** The head of one word and the tail of another. */
const inventedName = (first: string, second: string): string => first.slice(0, 3) + second.slice(2);

/** Words between white space. */
export const countWords = (texts: readonly BenchText[]): number =>
  texts.reduce((sum, { text }) => sum + text.split(/\s+/u).filter((word) => word !== '').length, 0);
