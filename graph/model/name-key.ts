/** The form of a name by which names are compared: two spellings of one name have one key. */

// Letters that Unicode does not decompose into a base letter and a mark, and how they are written without them.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th', ŋ: 'n',
}; // prettier-ignore

const FORMAT_CHARACTERS = /[\p{Cf}\p{Cc}\p{Cs}]/gu;
const COMBINING_MARKS = /[\u0300-\u036F]/gu;
const APOSTROPHES = /[’‘ʼ`´＇]/gu;

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþŋ]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** "j", "k", "rowling" → "jk", "rowling": initials are written with and without points and spaces. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const initial = /^\p{L}$/u.test(word);
    const last = joined.at(-1);
    if (initial && open && last !== undefined) joined[joined.length - 1] = last + word;
    else joined.push(word);
    open = initial;
  }
  return joined;
}

/**
 * The key of a name: NFKC, without case, diacritics, quotation marks, points, invisible characters, a possessive
 * ending or a leading "the"; hyphens, dashes and slashes read as spaces, "&" as "and". A name that has neither a
 * letter nor a digit keeps its characters.
 */
export function nameKey(name: string): string {
  const visible = name.replace(/\s/gu, ' ').replace(FORMAT_CHARACTERS, '').trim();
  const plain = fold(visible).replace(APOSTROPHES, "'").replace(/'s$/u, '');
  const words = plain
    .replace(/["“”„«».']/gu, '')
    .replace(/&/gu, ' and ')
    .split(/[^\p{L}\p{N}\p{M}+#$%@]+/u)
    .filter((word) => word !== '');
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.length === 0 ? visible.normalize('NFKC') : joinInitials(words).join(' ');
}

/** The words of a name's key. */
export function nameWords(key: string): readonly string[] {
  return key.split(' ');
}
