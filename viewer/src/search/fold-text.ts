/** Words as a search compares them. */

const MARKS = /\p{M}+/gu;
/** Letters that no decomposition turns into plain ones. */
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case, without accents: “Đoković” and “dokovic” are the same word. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[øłđßæœı]/gu, (letter) => SPECIAL[letter] ?? letter);
}

/** A dot after a letter that stands alone: “U.S.” and “US” are the same word. */
const INITIAL_DOT = /(?<=(?<!\p{L})\p{L})\./gu;

/** The words of a text, as they stand. */
export function splitWords(text: string): string[] {
  return text
    .replace(INITIAL_DOT, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A name as one string in which case, accents, dots and surplus space do not count. */
export function exactForm(text: string): string {
  return foldText(text).replaceAll('.', '').replace(/\s+/gu, ' ').trim();
}
