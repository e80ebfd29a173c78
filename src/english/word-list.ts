/** A sorted list of words in one string, searched by bisection: a set of 150,000 words would take longer to build. */
export class WordList {
  readonly #words: string;

  /** `words` are sorted by code unit and joined with line feeds. */
  constructor(words: string) {
    this.#words = words;
  }

  has(word: string): boolean {
    const words = this.#words;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // The line that the middle lies in.
      const start = middle === 0 ? 0 : words.lastIndexOf('\n', middle - 1) + 1;
      const next = words.indexOf('\n', start);
      const end = next < 0 ? words.length : next;
      const line = words.slice(start, end);
      if (line === word) return true;
      if (line < word) low = end + 1;
      else high = start;
    }
    return false;
  }
}
